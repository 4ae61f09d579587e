import type { Classification } from './classify/classification.ts';
import type { Audience } from './knowledge/article.ts';
import type { FactName } from './knowledge/directory-facts.ts';
import type { KnowledgeBase } from './knowledge/knowledge-base.ts';

/** What the dialogs need from outside. Each port has a contract suite in test/contracts. */
export interface Ports {
  readonly knowledge: KnowledgePort;
  readonly runs: RunStore;
  readonly texts: TextStore;
  readonly people: PeopleStore;
  readonly conversations: ConversationStore;
  /** Undefined when nothing is looked up. */
  readonly directory: Directory | undefined;
  readonly languageOf: LanguageOf;
  readonly clock: Clock;
  readonly log: Log;
}

/** The language of a text as an ISO 639-1 code, only when it is surely not English. A function of the text alone. */
export type LanguageOf = (text: string) => Promise<string | undefined>;

/** Milliseconds since 1970, UTC. */
export type Clock = () => number;

export interface KnowledgePort {
  /** The knowledge as it is now; undefined until the first reading is done. */
  current(): ReadKnowledge | undefined;
}

export interface ReadKnowledge {
  readonly base: KnowledgeBase;
  /** How many people confirmed a remedy of each cause of an article (its id), by cause id. Left out: nothing is learned. */
  readonly confirmed?: ((article: string) => ReadonlyMap<string, number>) | undefined;
  /** `only`: the articles, by id, that are ranked at all; every one when it is left out. */
  readonly classify: (text: string, only?: (article: string) => boolean) => Classification;
}

/** Who is talking where: the key under which a person has at most one open run. */
export interface Whose {
  readonly tenant: string;
  readonly conversation: string;
  readonly person: string;
}

export interface StoredEvent {
  /** From 1, without gaps. */
  readonly seq: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** JSON, as `readEvent` of src/run takes it. */
  readonly body: unknown;
}

export interface RunRecord {
  readonly id: string;
  readonly whose: Whose;
  readonly open: boolean;
  readonly events: readonly StoredEvent[];
  /** For each step shown (its sequence number): the id of the activity that carries its card; null = not sent yet. */
  readonly sent: ReadonlyMap<number, string | null>;
}

export interface NewEvent {
  readonly at: number;
  readonly body: unknown;
  /** The step (sequence number) this event answers. A step can be answered once. */
  readonly answers?: number;
  /** True when the event shows a step whose card must be sent. */
  readonly shows?: boolean;
  /** What the person typed, kept apart so that it can be erased. */
  readonly text?: { readonly activity: string; readonly text: string };
}

export interface RunChange {
  readonly run: string;
  readonly whose: Whose;
  /** The last sequence number the writer has seen; 0 opens a new run. */
  readonly after: number;
  readonly events: readonly NewEvent[];
  /** Whether the run is open after this change. */
  readonly open: boolean;
  /** Bodies (JSON) of the articles and forms that the run needs until it closes, by content hash. */
  readonly bodies: ReadonlyMap<string, unknown>;
  /** What the run teaches, with the change that closes it. */
  readonly outcome?: NewOutcome;
  /** What the person now says about looking up, for their later problems too; see `PeopleStore`. */
  readonly consent?: { readonly answer: Consent | undefined };
}

/** A person confirmed that an article fixed the problem. */
export interface NewOutcome {
  /** Article id. */
  readonly article: string;
  /** Id of the cause whose remedy it was. Left out where that is not known: older outcomes have none. */
  readonly cause?: string | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** The events whose texts are the person's words for the problem, by sequence number. */
  readonly words: readonly number[];
}

export interface Commit {
  /** The activity that caused it; a second commit for the same one is a duplicate. */
  readonly activity: { readonly conversation: string; readonly id: string };
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** In order: a run that is left stands before the one that is opened. May be empty. */
  readonly changes: readonly RunChange[];
}

/**
 * `duplicate`: this activity was committed before. `answered`: one of the answered steps has an answer already.
 * `conflict`: someone else wrote first (a sequence number is taken, or the person has another open run): reload
 * and try again. Nothing was written unless `committed`.
 */
export type CommitResult = 'committed' | 'duplicate' | 'answered' | 'conflict';

export interface RunStore {
  findOpen(whose: Whose): Promise<RunRecord | undefined>;
  find(run: string): Promise<RunRecord | undefined>;
  /** All or nothing, and on disk when it returns `committed`. */
  commit(commit: Commit): Promise<CommitResult>;
  /** The body that was kept for an open run; undefined when there is none. */
  body(run: string, hash: string): Promise<unknown>;
  readonly sends: SentSteps;
}

/** The record of which step's card has reached the chat. */
export interface SentSteps {
  /** Notes the activity that now carries the step's card. */
  mark(run: string, step: number, activity: string): Promise<void>;
  /**
   * Runs whose last step was shown after `since` (milliseconds since 1970) and never sent, oldest first: what a crash
   * left behind. A closed run is among them only when its very last event is that step.
   */
  missing(since: number): Promise<readonly { readonly run: string; readonly whose: Whose }[]>;
}

export interface TypedText {
  readonly run: string;
  readonly seq: number;
  readonly activity: string;
  readonly text: string;
}

/** What people typed. Apart from the events, so that it can be erased without touching them. */
export interface TextStore {
  /** In the order of the events; erased texts are left out. */
  of(run: string): Promise<readonly TypedText[]>;
  /** The text that came with an activity; undefined when there is none or it was erased. */
  find(conversation: string, activity: string): Promise<TypedText | undefined>;
  /** With it go the words that the run's events quote from any text (`because`): which came from where is not noted. */
  erase(run: string, seq: number): Promise<void>;
}

export interface Outcome extends Omit<NewOutcome, 'words'> {
  readonly run: string;
  readonly tenant: string;
  readonly person: string;
  /** In the order of the events; erased texts are left out. */
  readonly texts: readonly string[];
}

/** What tells whether outcomes came or went. */
export interface OutcomeStamp {
  /** How many there are. */
  readonly outcomes: number;
  /** How many texts they have together. */
  readonly texts: number;
  /** When the last one was confirmed, in milliseconds since 1970, UTC; 0 without any. */
  readonly last: number;
}

/**
 * What runs that closed as fixed taught; written by `RunStore.commit`. It holds no words: they are those of the text
 * store, so that what is erased there is forgotten here.
 */
export interface OutcomeStore {
  /**
   * The first, oldest first, or those after one; at most 500, none when there are no more. An outcome whose words were all
   * erased is among them, without texts.
   */
  page(after?: Pick<Outcome, 'run' | 'at'>): Promise<readonly Outcome[]>;
  /** Another one whenever an outcome is added or forgotten, or a text of one is erased. Cheap to ask for. */
  stamp(): Promise<OutcomeStamp>;
  /** Withdraws what a run taught. Gives how many outcomes are gone. */
  forgetRun(run: string): Promise<number>;
  /** Withdraws all that was confirmed for an article. Gives how many outcomes are gone. */
  forgetArticle(article: string): Promise<number>;
}

/** How remedies are worded for a person. */
export type View = Exclude<Audience, 'anyone'>;

/** What a person said when they were asked whether facts about them may be looked up. */
export type Consent = 'yes' | 'no';

export interface PeopleStore {
  /** The view the person asked for; undefined when they never said. */
  view(tenant: string, person: string): Promise<View | undefined>;
  setView(tenant: string, person: string, view: View): Promise<void>;
  /** Whether facts about the person may be looked up; undefined when they never said. */
  consent(tenant: string, person: string): Promise<Consent | undefined>;
  /** Undefined: as if they had never said. */
  setConsent(tenant: string, person: string, consent: Consent | undefined): Promise<void>;
}

export interface ConversationRecord {
  readonly conversation: string;
  readonly tenant: string;
  /** JSON of the SDK's conversation reference: what a proactive message needs. */
  readonly reference: unknown;
  readonly welcomed: boolean;
}

export interface ConversationStore {
  get(conversation: string): Promise<ConversationRecord | undefined>;
  put(record: ConversationRecord): Promise<void>;
  /** On uninstall: the reference must not be used again. */
  remove(conversation: string): Promise<void>;
}

/** Structured and without message texts: `event` is a stable dotted name, the facts are ids, counts and times. */
export interface Log {
  debug(event: string, facts?: Readonly<Record<string, unknown>>): void;
  info(event: string, facts?: Readonly<Record<string, unknown>>): void;
  warn(event: string, facts?: Readonly<Record<string, unknown>>): void;
  error(event: string, facts?: Readonly<Record<string, unknown>>): void;
}

/** What a directory tells about the person who writes, about their tenant and about services. */
export interface Directory {
  /**
   * Looks facts up about one person and their tenant, all at the same time, and never longer than about two seconds.
   * Facts that were read a few minutes ago are given again. Never throws: what could not be read is in `missing`.
   */
  look(who: Pick<Whose, 'tenant' | 'person'>, facts: readonly FactName[]): Promise<Looked>;
  /** Open incidents on these services, newest first; none where that cannot be found out. Never throws. */
  incidents(tenant: string, services: readonly string[]): Promise<readonly Incident[]>;
}

export interface Looked {
  readonly facts: readonly Fact[];
  readonly missing: readonly { readonly fact: FactName; readonly why: WhyMissing }[];
}

export interface Fact {
  readonly fact: FactName;
  /** One of `factValues[fact]`. */
  readonly value: string;
  /** When it was read, in milliseconds since 1970, UTC. */
  readonly readAt: number;
  /** The time that the fact is about (last sign-in, last synchronisation), in milliseconds since 1970, UTC. */
  readonly about?: number | undefined;
  /** What names it to an expert: a sign-in error code. */
  readonly code?: string | undefined;
}

/** `unknownPerson`: the person has no account there. `noValue`: the directory has no such property for them. */
export type WhyMissing =
  'notAllowed' | 'notLicensed' | 'throttled' | 'slow' | 'down' | 'unknownPerson' | 'noValue';

export interface Incident {
  readonly id: string;
  readonly service: string;
  readonly title: string;
  /** When it began, and when it was read, in milliseconds since 1970, UTC. */
  readonly since: number;
  readonly readAt: number;
}
