import { contextTerms, stopWords } from './stop-words.ts';
import { foldedWords, stem } from './terms.ts';

/** How many other words may stand between two words of a phrase: "password from the admin was temporary". */
const gap = 2;

/** Words that may not stand there: "my people's passwords" does not say "my password". */
const manyPeople = stems('people everyone company team');

const negations = stems('not never dont doesnt didnt isnt arent wasnt werent havent hasnt without');

/** Words over which a negation reaches: "not for everyone", "did not get a temporary password". */
const carriers = stems(
  'a an the any for in on at of to be been being is are was were have has had get got getting given use using it this that just only even really set',
);

const joiners: ReadonlySet<string> = new Set([...stopWords].map(stem));

/** A text prepared for `says`, so that many phrases can be looked for in it. */
export type Utterance = readonly string[];

export function utterance(text: string): Utterance {
  return foldedWords(text).map((word) => word.term);
}

/**
 * Whether a text says a phrase: its words in order, synonyms and stems folded, up to two other words between them,
 * and no negation that reaches it (unless the phrase has one itself).
 */
export function says(text: Utterance, phrase: string): boolean {
  return placesOf(text, phrase).length > 0;
}

/**
 * Which of several things a text says, in their order. A phrase that is only a part of another thing's longer phrase
 * does not count: "everyone else" is not "everyone".
 */
export function thingsSaid<Thing>(
  text: Utterance,
  things: readonly Thing[],
  phrasesOf: (thing: Thing) => readonly string[],
): Thing[] {
  const found = things.map((thing) => phrasesOf(thing).flatMap((phrase) => placesOf(text, phrase)));
  return things.filter((_, at) => {
    const others = found.filter((_places, other) => other !== at).flat();
    return found[at]?.some((place) => !others.some((other) => isPartOf(place, other)));
  });
}

/** Positions of the first and the last word. */
interface Place {
  readonly first: number;
  readonly last: number;
}

/** A phrase prepared: its words, and whether it has a negation of its own. */
interface Prepared {
  readonly words: Utterance;
  readonly isNegative: boolean;
}

/** Phrases come from the knowledge and are looked for in every complaint: each is prepared once. */
const prepared = new Map<string, Prepared>();

/** More phrases than any knowledge has; what is beyond it is old knowledge. */
const mostPrepared = 50_000;

function prepare(phrase: string): Prepared {
  const known = prepared.get(phrase);
  if (known) return known;
  const words = utterance(phrase);
  const fresh = { words, isNegative: words.some((word) => negations.has(word)) };
  if (prepared.size >= mostPrepared) prepared.clear();
  prepared.set(phrase, fresh);
  return fresh;
}

function placesOf(text: Utterance, phrase: string): Place[] {
  const { words, isNegative } = prepare(phrase);
  const [opening, ...rest] = words;
  return text.flatMap((word, first) => {
    if (word !== opening || (!isNegative && isNegated(text, first))) return [];
    const last = endOf(text, first, rest);
    return last === undefined ? [] : [{ first, last }];
  });
}

/** Where the rest of a phrase ends that goes on after `at`; undefined when it does not go on. */
function endOf(text: Utterance, at: number, [next, ...rest]: readonly string[]): number | undefined {
  if (next === undefined) return at;
  for (let place = at + 1; place <= at + 1 + gap && place < text.length; place += 1) {
    const end = text[place] === next ? endOf(text, place, rest) : undefined;
    if (end !== undefined) return end;
    if (manyPeople.has(text[place] ?? '')) return undefined;
  }
  return undefined;
}

function isNegated(text: Utterance, first: number): boolean {
  if (text[first - 1] === 'no') return isDenied(text[first] ?? '');
  let before = first - 1;
  while (carriers.has(text[before] ?? '')) before -= 1;
  return negations.has(text[before] ?? '');
}

/** "No firewall" denies one; the "no" of "no, everybody" and "no, only me" is an answer to something else. */
function isDenied(word: string): boolean {
  return !joiners.has(word) && !contextTerms.has(word);
}

function isPartOf(place: Place, other: Place): boolean {
  const within = other.first <= place.first && place.last <= other.last;
  return within && other.last - other.first > place.last - place.first;
}

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stem));
}
