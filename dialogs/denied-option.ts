import { phrases } from '../cards/phrases.ts';
import { splitWords, stem } from '../src/knowledge/words/terms.ts';
import type { ShownOption } from '../src/run/events.ts';
import { denialOf, valueOf } from '../src/run/narrowing.ts';

/** What may stand before a denial: "no, it is". */
const openings = words('no nope well it its this that the problem is are was they these i am im');

const denials = words('not isnt arent wasnt');

/** What may stand between a denial and what is denied: "not about any of my". */
const joiners = words('a an the any one of my our about with for from it is to do');

/**
 * The denial of one of the options of a facet: "it's not a scanner". Undefined when a message says anything else, too,
 * or when what it denies may be several options.
 */
export function deniedOption(options: readonly ShownOption[], text: string): ShownOption | undefined {
  const typed = splitWords(text);
  const at = typed.findIndex((word) => !openings.has(word));
  if (!denials.has(typed[at] ?? '')) return undefined;
  const named = typed.slice(at + 1).filter((word) => !joiners.has(word));
  const [denied, another] = options.filter(
    ({ id, text }) => valueOf(id) !== undefined && hasAll(text, named),
  );
  if (!denied || another || named.length === 0) return undefined;
  return { id: denialOf(denied.id), text: phrases.denied(denied.text) };
}

function hasAll(option: string, named: readonly string[]): boolean {
  const stems = new Set(splitWords(option).map(stem));
  return named.every((word) => stems.has(stem(word)));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
