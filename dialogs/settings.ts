/** What an operator can set about the conversation. */
export interface DialogSettings {
  /** What the bot calls the help desk inside a sentence: "the help desk". */
  readonly helpDesk: string;
  /** An https address, a mail address or a phone number. */
  readonly contact: string | undefined;
  /** Whom to tell of a danger, as with `contact`; the help desk when it is undefined. */
  readonly security?: string | undefined;
  /** A run in which nothing happened for so many days is closed. */
  readonly idleDays: number;
  /** Whether what people confirm is kept as examples. */
  readonly learning: boolean;
}
