export type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable counts as not set: that is how .env files and containers say "none". */
export function isSet(env: Environment, name: string): boolean {
  return given(env, name) !== '';
}

/** What the operator wrote; empty when nothing. */
export function given(env: Environment, name: string): string {
  return (env[name] ?? '').trim();
}
