import type { AdaptiveCard } from '../cards/adaptive-card.ts';

/** A step whose card travels in a message: noted as sent once the platform has taken it. */
export interface StepMark {
  readonly run: string;
  readonly step: number;
}

export type Message =
  | { readonly kind: 'say'; readonly text: string; readonly mark?: StepMark }
  | { readonly kind: 'card'; readonly card: AdaptiveCard; readonly summary: string; readonly mark?: StepMark }
  /** Changes a card that was sent before, for everybody who sees it. */
  | {
      readonly kind: 'update';
      readonly activity: string;
      readonly card: AdaptiveCard;
      readonly summary: string;
    };

/** What the bot does about one incoming activity. */
export interface Reply {
  readonly messages: readonly Message[];
  /** What becomes of a pressed card. A text is shown to the presser and leaves the card as it is. */
  readonly pressed?: { readonly card: AdaptiveCard; readonly summary: string } | { readonly text: string };
}

export const silence: Reply = { messages: [] };

export function say(text: string): Message {
  return { kind: 'say', text };
}
