/** The properties of a JSON object by lower-case name. What says nothing (null, "", [], 0) is not in it. */
export type Fields = ReadonlyMap<string, unknown>;

/** Undefined for what is no object. Of two names that differ by case, the last counts. */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const folded = Object.entries(value).map(([name, entry]: [string, unknown]): [string, unknown] => [
    name.toLowerCase(),
    entry,
  ]);
  return new Map(folded.filter(([, entry]) => !isAbsent(entry)));
}

/** About 620 elements of the public corpus were written by a tool that emits every property with such a value. */
function isAbsent(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || value === 0 || (Array.isArray(value) && value.length === 0);
}

/** Trimmed. A number counts as its digits; anything else is empty. The first name that is there counts. */
export function textOf(fields: Fields, ...names: readonly string[]): string {
  const value = names.map((name) => fields.get(name)).find((entry) => entry !== undefined);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** A finite number, or one in quotation marks. */
export function numberOf(fields: Fields, name: string): number | undefined {
  const value = fields.get(name);
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** `true`, or "true" in any case. */
export function isTrue(fields: Fields, name: string): boolean {
  const value = fields.get(name);
  return value === true || (typeof value === 'string' && value.trim().toLowerCase() === 'true');
}

export function listOf(fields: Fields, name: string): readonly unknown[] {
  const value: unknown = fields.get(name);
  return Array.isArray(value) ? value : [];
}
