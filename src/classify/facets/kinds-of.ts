import { kinds, kindWords, type Kind } from './kinds.ts';

/** An article is found under so many kinds of trouble at most: people see the same problem differently. */
const mostKinds = 2;

/** These say what any article may say: they count where nothing else is said. */
const vague: ReadonlySet<Kind> = new Set<Kind>(['error', 'settings']);

/** The kinds of trouble that some titles, in lower case, tell of, the least mistakable first. */
export function kindsOf(titles: string): readonly Kind[] {
  const told = kinds.filter((kind) => kindWords[kind].test(titles));
  const telling = told.filter((kind) => !vague.has(kind));
  return telling.length > 0 ? telling.slice(0, mostKinds) : told.slice(0, 1);
}
