import type { ShownOption } from '../src/run/events.ts';
import type { Action, Element } from './adaptive-card.ts';
import type { AnswerLine, FormParts } from './form-parts.ts';
import type { Page } from './pages.ts';

/** What one kind of step puts on its card, before the buttons. */
export interface CardContent {
  /** One line: the notification, and the first line of the plain-text twin. */
  readonly title: string;
  /** At least one. A card shows one at a time. */
  readonly pages: readonly Page[];
  /** The whole article, where it says more than `pages` do. */
  readonly article?: WholeArticle;
  /** Asked right above the buttons, while the card is open. */
  readonly question?: string;
  /** What is filled in while the card is open, with its plain-text twin; one button sends it. */
  readonly inputs?: { readonly elements: readonly Element[]; readonly text: string; readonly send: string };
  /** Where it is not in English. */
  readonly language?: CardLanguage;
  /** Buttons that open an address. */
  readonly open?: readonly Extract<Action, { type: 'Action.OpenUrl' }>[];
}

/** What a card in another language than English does differently. */
export interface CardLanguage {
  /** ISO 639-1. */
  readonly tag: string;
  readonly isRightToLeft: boolean;
  readonly answered: (answer: string) => string;
}

export interface WholeArticle {
  readonly title: string;
  /** At least one. */
  readonly pages: readonly Page[];
}

/** What can be pressed: the step's own options, then the controls in the order in which they matter. */
export interface CardOptions {
  readonly choices: readonly ShownOption[];
  readonly controls: readonly ShownOption[];
}

/** What a card needs beside its step. */
export interface CardContext {
  /** What the bot calls the help desk inside a sentence: "the help desk". */
  readonly helpDesk: string;
  /** Where to reach it: an https address, a mail address, a phone number, or nothing. */
  readonly contact: string | undefined;
  /** Whom to tell of a danger, as with `contact`; the help desk when it is undefined. */
  readonly security?: string | undefined;
  /** What was read out of the complaint, in the words of the checks' options. */
  readonly understood: readonly string[];
  /** The words of the complaint that speak for what the card is about, as the person wrote them, strongest first. */
  readonly because?: readonly string[];
  /** Personal chats hear every message; elsewhere the bot must be mentioned. */
  readonly personal: boolean;
  /** With a card of a form: the form, as the run keeps it, and what stands in its inputs. */
  readonly form?: FormParts | undefined;
  /** What was answered in forms: before a hand-over, or on the card that was answered. */
  readonly filled?: readonly AnswerLine[];
}
