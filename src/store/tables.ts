/**
 * The tables as the queries see them; `migrations/` makes them. Times are milliseconds since 1970, UTC.
 * A type, because Kysely's `withTables` takes no interface.
 */
export type Tables = {
  readonly runs: RunRow;
  readonly open_runs: OpenRunRow;
  readonly events: EventRow;
  readonly activities: ActivityRow;
  readonly sent_steps: SentStepRow;
  readonly texts: TextRow;
  readonly bodies: BodyRow;
  readonly run_bodies: RunBodyRow;
  readonly people: PersonRow;
  readonly consents: ConsentRow;
  readonly conversations: ConversationRow;
  readonly outcomes: OutcomeRow;
  readonly outcome_words: OutcomeWordsRow;
};

/** A number, because node:sqlite and PostgreSQL agree on numbers and not on booleans. */
type Flag = 0 | 1;

interface RunRow {
  readonly id: string;
  readonly tenant: string;
  readonly conversation: string;
  readonly person: string;
  readonly open: Flag;
  /** Sequence number of the last event. A writer that has seen another number is late. */
  readonly last: number;
}

/** At most one row for each (tenant, conversation, person): that key is the compare-and-set. */
interface OpenRunRow {
  readonly tenant: string;
  readonly conversation: string;
  readonly person: string;
  readonly run: string;
}

export interface EventRow {
  readonly run: string;
  readonly seq: number;
  readonly at: number;
  /** JSON. */
  readonly body: string;
  /** The step this event answers; unique within the run. */
  readonly answers: number | null;
}

interface ActivityRow {
  readonly conversation: string;
  readonly activity: string;
  readonly at: number;
}

export interface SentStepRow {
  readonly run: string;
  readonly step: number;
  /** null until the card has reached the chat. */
  readonly activity: string | null;
}

export interface TextRow {
  readonly run: string;
  readonly seq: number;
  readonly conversation: string;
  readonly activity: string;
  readonly text: string;
}

interface BodyRow {
  readonly hash: string;
  /** JSON. */
  readonly body: string;
}

interface RunBodyRow {
  readonly run: string;
  readonly hash: string;
}

interface PersonRow {
  readonly tenant: string;
  readonly person: string;
  readonly view: 'employee' | 'administrator';
}

/** Whether facts about a person may be looked up. No row: they never said. */
interface ConsentRow {
  readonly tenant: string;
  readonly person: string;
  readonly answer: 'yes' | 'no';
}

export interface ConversationRow {
  readonly conversation: string;
  readonly tenant: string;
  /** JSON. */
  readonly reference: string;
  readonly welcomed: Flag;
}

interface OutcomeRow {
  readonly run: string;
  readonly article: string;
  /** null where it is not known. */
  readonly cause: string | null;
  readonly at: number;
}

/** A text of the run that the article was confirmed for. It goes when the text is erased. */
interface OutcomeWordsRow {
  readonly run: string;
  readonly seq: number;
}
