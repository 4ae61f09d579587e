import type { Named } from './named.ts';
import type { Span } from './span.ts';
import { isUnmistakable, strengthOf } from './strength.ts';
import type { Token } from './tokens.ts';
import { accounts, common, handled } from './words.ts';

/** So near to a word for a password, in tokens, a piece that looks like one is one. */
const near = 30;

/** "password123", with or without a word for a password around it. */
const passwordWithNumber = /^pa(?:ss|\$\$|s\$)w(?:or|0r|or)[dt]\d{1,6}$/;

/** Passwords and PINs that a text with a word for them has elsewhere than right behind it. */
export function secretsBeside(tokens: readonly Token[], names: readonly Named[]): Span[] {
  const people = names.filter(({ name }) => name === 'password' || name === 'pin');
  const alone = tokens.filter(({ kind }) => kind === 'word' || kind === 'blot').length === 1;
  let next = 0;
  return tokens.flatMap((token, at) => {
    while ((people[next]?.at ?? Infinity) < at) next += 1;
    const around = [people[next - 1], people[next]].flatMap((named) =>
      named && Math.abs(named.at - at) <= near ? [named] : [],
    );
    const kind = token.kind === 'word' ? kindOf(tokens, at, around, alone) : undefined;
    return kind ? [{ start: token.start, end: token.end, kind }] : [];
  });
}

function kindOf(
  tokens: readonly Token[],
  at: number,
  around: readonly Named[],
  alone: boolean,
): Span['kind'] | undefined {
  const { text = '', word = '' } = tokens[at] ?? {};
  if (passwordWithNumber.test(word)) return 'password';
  const before = tokens[at - 1]?.word ?? '';
  const strength = strengthOf(text);
  if (isUnmistakable(text)) return 'password';
  if (strength === 'strong' && (alone || around.length > 0 || before === '/')) return 'password';
  if (around.length === 0) return undefined;
  const isPin = around.some(({ name }) => name === 'pin');
  if (isPin && handled.has(before) && /^\d{4,8}$/.test(word)) return 'pin';
  if (common.has(word) || (strength === 'mixed' && isHandled(tokens, at))) return 'password';
  return strength === 'name' && /\d{2}$/.test(word) && isChangedTo(tokens, at) ? 'password' : undefined;
}

/** "I typed X", "the new one is X", "exactly like this: X". */
function isHandled(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const last = before.at(-1);
  if (!last || before.some(({ word }) => accounts.has(word)) || accounts.has(tokens[at + 2]?.word ?? ''))
    return false;
  return last.kind === 'means' || handled.has(last.word);
}

/** "Changed it to X", "the other one is X". */
function isChangedTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const words = tokens.slice(Math.max(0, at - 7), at).map(({ word }) => word);
  if (before === 'is' || before === 'was') return words.includes('one');
  return before === 'to' && words.some((word) => changes.has(word)) && words.includes('it');
}

const changes = new Set('changed change set reset changing updated'.split(' '));
