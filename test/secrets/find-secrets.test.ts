import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findSecrets, isNothingElse, removed, withoutSecrets } from '../../src/secrets/find-secrets.ts';
import { sharedFolder } from '../knowledge/shared-folder.ts';
import { hostileTexts } from './hostile.ts';
import { worded, type Worded } from './worded.ts';

const all = worded('worded.txt');
const heldOut = worded('held-out.txt');

describe('what is found in worded messages', () => {
  const holding = all.filter(({ secrets }) => secrets.length > 0);
  const innocent = all.filter(({ secrets }) => secrets.length === 0);

  test('there are enough of both kinds to tell', () => {
    expect(holding.length).toBeGreaterThanOrEqual(120);
    expect(innocent.length).toBeGreaterThanOrEqual(120);
  });

  test('of the messages that hold a secret nearly all lose it', () => {
    // Without a word that says what it is, a number of six digits is nothing.
    expect(holding.filter(keepsOne).map(({ text }) => text)).toEqual([
      'i typed 449201, the otp, and it fails',
    ]);
  });

  test('messages without one stay as they are', () => {
    expect(innocent.filter(({ text }) => findSecrets(text).length > 0)).toEqual([]);
  });

  test('messages that no rule was made from: at least nineteen of twenty lose theirs, hardly any loses something else', () => {
    const secret = heldOut.filter(({ secrets }) => secrets.length > 0);
    const found = secret.filter((one) => !keepsOne(one)).length;
    const wrong = heldOut.filter(({ text, secrets }) => secrets.length === 0 && findSecrets(text).length > 0);
    expect(found / secret.length).toBeGreaterThanOrEqual(0.95);
    expect(wrong.length / (heldOut.length - secret.length)).toBeLessThanOrEqual(0.02);
  });

  function keepsOne({ text, secrets }: Worded): boolean {
    const rest = withoutSecrets(text).text;
    return secrets.some((secret) => rest.includes(secret));
  }
});

describe('what is found in complaints, which hold no secrets', () => {
  const written = join(import.meta.dirname, '../evaluate');
  const shared = sharedFolder('complaints');
  const files = [
    ...['gathered-none.jsonl', 'written-none.jsonl'].map((name) => join(written, name)),
    ...(shared === undefined ? [] : [join(shared, 'dev.jsonl')]),
  ];

  test.each(files.map((file) => [basename(file), file]))('%s', (_name, file) => {
    const texts = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => findSecrets(text).length > 0)).toEqual([]);
  });

  const chatter = join(sharedFolder('bench') ?? '', 'clinc150.json');
  (existsSync(chatter) ? test : test.skip)('chatter loses nothing but the PINs that are in it', () => {
    const sets = JSON.parse(readFileSync(chatter, 'utf8')) as Record<string, [string, string][]>;
    const texts = Object.values(sets).flatMap((rows) => rows.map(([text]) => text));
    const wrong = texts.filter((text) => findSecrets(text).length > 0 && !/\bpin\b.*\b\d{4}\b/.test(text));
    expect(texts.length).toBeGreaterThan(20_000);
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['password', 'my password is Hunter2!'],
  ['pin', 'my pin is 736251'],
  ['code', 'the verification code 482913 is refused'],
  ['key', 'aws key AKIAIOSFODNN7' + 'EXAMPLE is blocked'],
])('a %s is told from the others', (kind, text) => {
  expect([...withoutSecrets(text).kinds]).toEqual([kind]);
});

test.each([
  ['my password is Hunter2!', true],
  ['Hunter2!', true],
  ['pw: Hunter2!', true],
  ['it is Hunter2! as password', true],
  ['my password is Hunter2! and VPN refuses it', false],
  ['VPN', false],
])('whether "%s" says anything beside its secret', (text, nothing) => {
  expect(isNothingElse(withoutSecrets(text).text)).toBe(nothing);
});

/** Words that the rules know, pieces of the shapes, and anything else. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      'password',
      'my',
      'is',
      ':',
      '=',
      '"',
      'pw:',
      'PIN',
      'code',
      'the',
      'token',
      'key',
      'to',
      'changed',
      'it',
      'or',
    ],
    ...[
      'Hunter2!',
      'Sommer2024',
      'letmein',
      '4821',
      '123456',
      'eyJhbGciOiJIUzI1NiJ9.',
      'AccountKey=',
      '&sig=',
    ],
    ...['https://a:', '@', '-----BEGIN PRIVATE KEY-----', '/', '\n', removed, '[•', '••]', "'", '(', ')'],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);

const messages = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', '\n')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

test('the text around the secrets stays, and spans are in order and apart', () => {
  fc.assert(
    fc.property(messages, (text) => {
      const spans = findSecrets(text);
      const { text: rest } = withoutSecrets(text);
      let read = 0;
      let rebuilt = '';
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(read);
        expect(end).toBeGreaterThan(start);
        rebuilt += text.slice(read, start) + removed;
        read = end;
      }
      expect(rest).toBe(rebuilt + text.slice(read));
    }),
    { numRuns: 2000 },
  );
});

test('a text without its secrets has none', () => {
  fc.assert(
    fc.property(messages, (text) => {
      const once = withoutSecrets(text).text;
      expect(withoutSecrets(once).text).toBe(once);
    }),
    { numRuns: 5000 },
  );
});

test('no secret that was found stays anywhere in the text', () => {
  fc.assert(
    fc.property(messages, (text) => {
      const rest = withoutSecrets(text).text;
      const secrets = findSecrets(text).map(({ start, end }) => text.slice(start, end));
      // A password of one letter stands in many a word.
      for (const secret of secrets.filter(({ length }) => length >= 4)) expect(rest).not.toContain(secret);
    }),
    { numRuns: 2000 },
  );
});

test.each(hostileTexts)('a long hostile text is gone through, however it is made: %s', (_name, text) => {
  const rest = withoutSecrets(text).text;
  expect(rest).not.toContain('Xk9#mP2$vLq');
  expect(isNothingElse(rest)).toBeDefined();
});
