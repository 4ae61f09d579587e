import { badRequest, Violation } from './graph-error.ts';

/**
 * The selected properties of an object. One it does not have is a bad request, as it is to Graph; to ask for everything
 * is more than the bot needs.
 */
export function select(
  object: Readonly<Record<string, unknown>>,
  query: URLSearchParams,
): Readonly<Record<string, unknown>> {
  const selected = query.get('$select')?.split(',');
  if (!selected) throw new Violation('every property of an object');
  const unknown = selected.find((name) => !(name in object));
  if (unknown !== undefined) throw badRequest(`Could not find a property named '${unknown}'.`);
  return Object.fromEntries(selected.map((name) => [name, object[name]]));
}

/** @throws the bad request that Graph makes of an option it does not know there. */
export function permit(query: URLSearchParams, options: readonly string[]): void {
  const other = [...query.keys()].find((key) => !options.includes(key));
  if (other !== undefined) throw badRequest(`Query option '${other}' is not allowed.`);
}
