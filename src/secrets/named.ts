import { isPlain } from './plain-words.ts';
import type { SecretKind, Span } from './span.ts';
import { isRandom, strengthOf } from './strength.ts';
import type { Token } from './tokens.ts';
import type { Name } from './words.ts';
import {
  accounts,
  breakers,
  common,
  fillers,
  is,
  nameOf,
  otherNumbers,
  resets,
  units,
  weaklyIs,
} from './words.ts';

/** How far from its name a secret may stand, in tokens. */
const reach = 10;

/** How long a secret of several words in quotation marks may be, in tokens. */
const longestQuote = 8;

/** How surely a text says "the password is ...". */
interface Lead {
  /** `beside`: nothing stands between, or only other words. */
  readonly how: 'beside' | 'weakly' | 'is' | 'means';
  /** How many words stand between that say neither "is" nor "now". */
  readonly crossed: number;
  /** "Is now", "has been set to". */
  readonly filled: boolean;
}

/** The kinds that people are told about, by what names them. */
const kinds: Readonly<Record<Name, SecretKind>> = {
  password: 'password',
  pin: 'pin',
  code: 'code',
  anyCode: 'code',
  key: 'key',
};

/** The names of secrets in a text, with their places among the tokens. */
export interface Named {
  readonly at: number;
  readonly name: Name;
}

export function namesIn(tokens: readonly Token[]): Named[] {
  return tokens.flatMap(({ word, kind }, at) => {
    if (kind !== 'word') return [];
    const before = [tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? ''];
    const name = nameOf(word, before);
    return name ? [{ at, name }] : [];
  });
}

/** Secrets that stand behind what names them: "my password for the portal is ...", "pw: ...". */
export function namedSecrets(tokens: readonly Token[], names: readonly Named[]): Span[] {
  return names.flatMap((named) => {
    const found = valueOf(tokens, named);
    if (!found) return [];
    const kind = kinds[named.name];
    return [{ ...found, kind }, ...alternatives(tokens, found.last + 1).map((span) => ({ ...span, kind }))];
  });
}

interface Value {
  readonly start: number;
  readonly end: number;
  /** The place of its last token. */
  readonly last: number;
}

function valueOf(tokens: readonly Token[], { at, name }: Named): Value | undefined {
  let lead: Lead = { how: 'beside', crossed: 0, filled: false };
  const quoted = tokens[at - 1]?.kind === 'quote' && tokens[at + 1]?.kind === 'quote';
  for (let place = at + (quoted ? 2 : 1); place <= at + reach; place += 1) {
    const token = tokens[place];
    if (!token || token.kind === 'blot') return undefined;
    // A sentence that has ended says nothing about what comes next, but for what it ends with a colon.
    if (lead.how === 'beside' && token.kind === 'word' && tokens[place - 1]?.ends === true) return undefined;
    if (token.kind === 'quote') return quotedValue(tokens, place, lead, name);
    const after = leadAfter(token, lead);
    if (after) {
      lead = after;
      continue;
    }
    const value = valueAt(tokens, place, { at, name }, lead);
    if (value) return value;
    if (lead.how === 'is' || lead.how === 'means' || breakers.has(token.word)) return undefined;
    lead = { how: 'beside', crossed: lead.crossed + 1, filled: false };
  }
  return undefined;
}

/** What is known once a word that leads to the secret was read; undefined for any other word. */
function leadAfter({ kind, word }: Token, lead: Lead): Lead | undefined {
  if (kind === 'means') return { ...lead, how: 'means', filled: false };
  if (is.has(word)) return { ...lead, how: 'is' };
  if (lead.how !== 'beside' && fillers.has(word)) return { ...lead, filled: true };
  return lead.how === 'beside' && weaklyIs.has(word) ? { ...lead, how: 'weakly' } : undefined;
}

function valueAt(
  tokens: readonly Token[],
  place: number,
  { at, name }: Named,
  lead: Lead,
): Value | undefined {
  const token = tokens[place];
  if (!token || isErrorCode(tokens, place, at)) return undefined;
  const own = { start: token.start, end: token.end, last: place };
  switch (name) {
    case 'password':
      return isPassword(tokens, place, at, lead) || isBesideAccount(tokens, place, at, lead)
        ? own
        : undefined;
    case 'pin':
      return isNumber(tokens, place, [4, 12]) && isNear(lead) ? own : undefined;
    case 'code':
      return isNear(lead) ? oneTimeCode(tokens, place, [4, 10]) : undefined;
    case 'anyCode':
      return isNear(lead) && !isAboutErrors(tokens, at) ? oneTimeCode(tokens, place, [6, 8]) : undefined;
    case 'key':
      return isKey(token.text, lead) ? own : undefined;
  }
}

function isNear({ how, crossed }: Lead): boolean {
  return crossed === 0 || how === 'is' || how === 'means';
}

function isPassword(tokens: readonly Token[], place: number, at: number, lead: Lead): boolean {
  const token = tokens[place];
  if (!token) return false;
  const { how, crossed } = lead;
  const said = how === 'is' || how === 'means';
  if (common.has(token.word)) return isNear(lead);
  switch (strengthOf(token.text)) {
    case 'ordinary':
      return false;
    case 'strong':
      return true;
    case 'mixed':
      return how !== 'beside' || (crossed === 0 && !resets.has(tokens[at - 1]?.word ?? ''));
    case 'name':
      return said || (how === 'weakly' && /\d{2}$/.test(token.word)) || isOwn(tokens, at, token, lead);
    case 'digits':
      return isNear(lead) && token.word.length >= (said ? 4 : 6) && !units.has(tokens[place + 1]?.word ?? '');
    case 'word':
      return said && crossed === 0 && isLikelyWord(tokens, place, at, lead);
  }
}

/** "My password bluebird7": nobody calls an account so. */
function isOwn(tokens: readonly Token[], at: number, { text }: Token, { how, crossed }: Lead): boolean {
  const whose = tokens[at - 1]?.word ?? '';
  const isTheirs = ownPasswords.has(whose) || accounts.has(tokens[at - 2]?.word ?? '');
  return how === 'beside' && crossed === 0 && isTheirs && /\p{Ll}/u.test(text);
}

const ownPasswords = new Set('temp temporary old initial current default my'.split(' '));

/** "Login: anna pw: secret": where both are given like that, any word is the password unless it says how that fares. */
function isBesideAccount(tokens: readonly Token[], place: number, at: number, lead: Lead): boolean {
  const { text = '', word = '' } = tokens[place] ?? {};
  if (lead.how !== 'means' || lead.crossed > 0 || !/^\p{L}{4,}[!?]?$/u.test(text)) return false;
  const [account, means, whose] = tokens.slice(Math.max(0, at - 3), at);
  const isGiven = accounts.has(account?.word ?? '') && means?.kind === 'means' && whose?.kind === 'word';
  return isGiven && !isPlain(whose.word) && (guessed.has(word) || !isPlain(word));
}

/** Words that would say something about a password, were it not given beside an account. */
const guessed = new Set('secret password admin administrator login welcome summer winter'.split(' '));

/** A word that says nothing about a password and is all that the sentence says of it. */
function isLikelyWord(tokens: readonly Token[], place: number, at: number, { filled }: Lead): boolean {
  const token = tokens[place];
  const name = tokens[at]?.word ?? '';
  if (!token || filled || !/^p(?:as|w|sw)/.test(name) || name === 'passwort') return false;
  const { text, word } = token;
  if (/^\p{L}+(?:-\p{L}+){3,}$/u.test(text)) return true;
  if (!/^[\p{L}'-]+[!?]?$/u.test(text) || isPlain(word)) return false;
  if (/\p{Ll}\p{Lu}/u.test(text)) return true;
  const next = tokens[place + 1];
  return !next || token.ends || afterPasswords.has(next.word);
}

const afterPasswords = new Set(
  "and but or it which isn't doesn't does is not please why does did didn't since und aber server user username".split(
    ' ',
  ),
);

function quotedValue(tokens: readonly Token[], open: number, lead: Lead, name: Name): Value | undefined {
  if (!isNear(lead) || name === 'anyCode') return undefined;
  const within = tokens.slice(open + 1, open + 2 + longestQuote);
  const length = within.findIndex(({ kind }) => kind === 'quote');
  const words = within.slice(0, Math.max(0, length)).filter(({ kind }) => kind === 'word');
  const [first] = words;
  const last = words.at(-1);
  const sayings = words.filter((token) => isSaying(token, name, words.length)).length;
  if (!first || !last || sayings * 2 >= words.length) return undefined;
  return { start: first.start, end: last.end, last: open + length };
}

/** Whether a quoted word is one of a sentence, or a name of something else. */
function isSaying({ text, word }: Token, name: Name, count: number): boolean {
  if (name === 'key') return !isRandom(text, 8);
  if (name !== 'password') return !/^\d{4,12}$/.test(text);
  const strength = strengthOf(text);
  if (strength === 'word') return isPlain(word);
  return strength === 'ordinary' && (count === 1 || !/^\d{1,4}$/.test(text));
}

function isNumber(
  tokens: readonly Token[],
  place: number,
  [least, most]: readonly [number, number],
): boolean {
  const text = tokens[place]?.word ?? '';
  const fits = /^\d+$/.test(text) && text.length >= least && text.length <= most;
  return fits && !units.has(tokens[place + 1]?.word ?? '');
}

/** In one piece, or as an app shows it, in two groups of three. */
function oneTimeCode(
  tokens: readonly Token[],
  place: number,
  length: readonly [number, number],
): Value | undefined {
  const first = tokens[place];
  const second = tokens[place + 1];
  if (!first) return undefined;
  if (/^\d{3}$/.test(first.word) && second && /^\d{3}$/.test(second.word))
    return { start: first.start, end: second.end, last: place + 1 };
  return isNumber(tokens, place, length) ? { start: first.start, end: first.end, last: place } : undefined;
}

/** Numbers of sign-in errors, as they follow "AADSTS". */
const signInErrors = /^(?:5[03]|65|70|90)\d{3}$|^[579]00\d{3}$/;

const errorNames = new Set('error errors code codes aadsts fehler fehlercode'.split(' '));
const errorWords = new Set('error errors aadsts fehler fehlercode'.split(' '));

/**
 * "Login code 500121, error": the number of a sign-in error that is called an error or a code where a text speaks of
 * an error. One-time codes that look like one are rare.
 */
function isErrorCode(tokens: readonly Token[], place: number, at: number): boolean {
  if (!signInErrors.test(tokens[place]?.word ?? '')) return false;
  let name = place - 1;
  while (name > at && isBetween(tokens[name])) name -= 1;
  if (!errorNames.has(tokens[name]?.word ?? '')) return false;
  return tokens.slice(Math.max(0, place - 10), place + 11).some(({ word }) => errorWords.has(word));
}

function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'means' || is.has(token.word));
}

/** "It fails with the code 500121": people know more kinds of codes than one. */
function isAboutErrors(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 8), at + 12).some(({ word }) => otherNumbers.has(word));
}

function isKey(text: string, lead: Lead): boolean {
  if (!isNear(lead)) return false;
  const strength = strengthOf(text);
  const said = lead.how === 'is' || lead.how === 'means';
  if (said && text.length >= 8 && (strength === 'mixed' || strength === 'strong')) return true;
  return isRandom(text, said ? 8 : 12);
}

/** "... or Hunter3": what follows a secret and looks like another. */
function alternatives(tokens: readonly Token[], from: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let place = from; joins.has(tokens[place]?.word ?? ''); place += 2) {
    const next = tokens[place + 1];
    const strength = next && strengthOf(next.text);
    if (!next || !(strength === 'strong' || strength === 'mixed')) break;
    found.push({ start: next.start, end: next.end });
  }
  return found;
}

const joins = new Set('or and oder und then to / & -> =>'.split(' '));
