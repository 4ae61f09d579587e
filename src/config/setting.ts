import type { Parser } from './parsers.ts';

/** One environment variable. The table below is the only place that knows it: .env.example is tested against it. */
export interface Setting<T> {
  readonly name: string;
  readonly group: Group;
  /** What the value counts or is: "days", "on or off". */
  readonly unit: string;
  /** As the operator would write it; empty = none. */
  readonly default: string | { readonly local: string; readonly production: string };
  /** In words, where the default is not a value. */
  readonly defaultMeans?: string;
  readonly doc: string;
  /** True when the value may be or hold a secret; then no message repeats it. */
  readonly secret?: true;
  readonly parse: Parser<T>;
}

export type Group =
  'server' | 'knowledge' | 'help desk' | 'conversations' | 'local chat' | 'identity' | 'directory';

/** Only there so that each row keeps the type its parser gives. */
export function setting<T>(row: Setting<T>): Setting<T> {
  return row;
}
