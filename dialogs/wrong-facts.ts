import { phrases } from '../cards/phrases.ts';
import { splitWords } from '../src/knowledge/words/terms.ts';
import type { ShownOption } from '../src/run/events.ts';

/** What can only be typed where it is asked which facts are wrong: no fact is called so. */
export const allWrong = 'allWrong';
export const noneWrong = 'noneWrong';

const all = words('all both everything they these those each every');
const none = words('none neither nothing');
const wrong = words('wrong incorrect false');
const right = words('right correct true fine ok okay good');
const not = words('not isnt arent');

/** What says nothing about how many are wrong: "no, both of them are". */
const little = words('yes no well oh sorry actually of them the two is are it facts please');

/**
 * "Both of them", "neither is right", "all is right", said of facts of which some may be wrong. Undefined when a message
 * says anything else, too, or denies that it is all of them: "not both".
 */
export function saidOfAll(text: string): ShownOption | undefined {
  const said = splitWords(text).filter((word) => !little.has(word));
  const [many = '', ...rest] = said;
  const isAll = all.has(many);
  if (!isAll && !none.has(many)) return undefined;
  // "They all", "none of these".
  const how = rest.filter((word) => !all.has(word));
  const isDenied = not.has(how[0] ?? '');
  const [says, more] = isDenied ? how.slice(1) : how;
  if (more !== undefined || (says !== undefined && !wrong.has(says) && !right.has(says))) return undefined;
  if (says === undefined && (isDenied || pronouns.has(said.join(' ')))) return undefined;
  // Asked is what is wrong: who only says how many speaks of that.
  const isSaidWrong = (says === undefined || wrong.has(says)) !== isDenied;
  return isAll === isSaidWrong
    ? { id: allWrong, text: phrases.allWrong }
    : { id: noneWrong, text: phrases.noneWrong };
}

/** Alone they may be anything. */
const pronouns = words('they these those');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
