import type { Outcome } from '../diagnose/findings.ts';
import type { Browsing } from './browse-step.ts';
import type { EventBody, RunEvent, SaidOf, ShownOption, Understood } from './events.ts';
import type { Evidence } from './evidence.ts';
import { noEvidence } from './evidence.ts';
import type { Forms } from './filling.ts';
import type { Narrowing } from './narrowing.ts';
import type { Place } from './place.ts';
import type { ArticleRef, CloseReason, Step, View } from './step.ts';

/** Where a run stands: a fold over its events, never stored. */
export interface RunState extends Forms, Evidence {
  /** The last sequence number; 0 for a run without events. */
  readonly seq: number;
  /** How many pages were turned: events that do not bring the run on. */
  readonly turns: number;
  /** When the last event happened, in milliseconds since 1970. */
  readonly at: number;
  readonly understood: Understood;
  /** The article the person chose or answered about. While undefined, a sure classification decides. */
  readonly pinned: ArticleRef | undefined;
  /** Articles the person said it is not. */
  readonly rejected: ReadonlySet<string>;
  /** How often the person said "none of these". */
  readonly refusals: number;
  /** How many cards about which problem it is were answered since the last words. */
  readonly cards: number;
  /** What the person has said about facets of the problem, in its order. */
  readonly narrowed: readonly Narrowing[];
  /** Set while the person browses. */
  readonly browsing: Browsing | undefined;
  /** Per article: what its text says about the complaint, and what was answered and tried. */
  readonly said: ReadonlyMap<string, SaidOf>;
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly tried: ReadonlyMap<string, ReadonlyMap<string, Outcome>>;
  /** What the words so far say about checks was taken back: they are not read for it again. */
  readonly saidForgotten: boolean;
  /** Articles about a danger whose first safe steps were taken, and the remedy these were. */
  readonly safe: ReadonlyMap<string, string>;
  /** The words typed last look like another problem, and the person has not said whether they are. */
  readonly different: RunEvent | undefined;
  readonly view: View | undefined;
  readonly handedOver: boolean;
  readonly closed: CloseReason | undefined;
  /** What can be taken back, oldest first. */
  readonly standing: readonly number[];
  /** Every step shown, by its sequence number. */
  readonly shown: ReadonlyMap<number, ShownStep>;
  /** The step that waits for an answer. */
  readonly open: ShownStep | undefined;
}

export interface ShownStep {
  readonly seq: number;
  readonly step: Step;
  readonly options: readonly ShownOption[];
  /** The page the person turned to. */
  readonly place: Place;
  /** The event that answered it. */
  readonly answer: EventBody | undefined;
}

/** A run to which nothing has happened. */
export const newRun: RunState = {
  ...noEvidence,
  seq: 0,
  turns: 0,
  at: 0,
  understood: { decision: 'none', candidates: [], said: [] },
  pinned: undefined,
  rejected: new Set(),
  refusals: 0,
  cards: 0,
  narrowed: [],
  browsing: undefined,
  said: new Map(),
  answers: new Map(),
  tried: new Map(),
  saidForgotten: false,
  safe: new Map(),
  different: undefined,
  view: undefined,
  forms: new Map(),
  inForm: undefined,
  handedOver: false,
  closed: undefined,
  standing: [],
  shown: new Map(),
  open: undefined,
};

/** The step shown last, answered or not. */
export function lastShown({ shown }: Pick<RunState, 'shown'>): ShownStep | undefined {
  return [...shown.values()].at(-1);
}
