import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readArguments, type Arguments } from '../../src/cli/read-arguments.ts';

const everybody = { cloud: 'public', clients: [] };

const understood: readonly (readonly [line: string, meaning: unknown])[] = [
  ['check a', { kind: 'check', folders: ['a'], reach: everybody, cards: false, json: false }],
  [
    'check --json a b --cards',
    { kind: 'check', folders: ['a', 'b'], reach: everybody, cards: true, json: true },
  ],
  [
    'check a --cloud Fairfax --client One --client=two --client ONE',
    {
      kind: 'check',
      folders: ['a'],
      reach: { cloud: 'fairfax', clients: ['one', 'two'] },
      cards: false,
      json: false,
    },
  ],
  ['show a b.md', { kind: 'show', folder: 'a', article: 'b.md', reach: everybody }],
  [
    'show --cloud=usnat a b.md',
    { kind: 'show', folder: 'a', article: 'b.md', reach: { cloud: 'usnat', clients: [] } },
  ],
  ['show a -- -b.md', { kind: 'show', folder: 'a', article: '-b.md', reach: everybody }],
  ['dump a b', { kind: 'dump', folders: ['a', 'b'] }],
  ['dump -- --help', { kind: 'dump', folders: ['--help'] }],
  ['cards a b --out c', { kind: 'cards', folders: ['a', 'b'], out: 'c', force: false }],
  ['cards --force --out=-c a', { kind: 'cards', folders: ['a'], out: '-c', force: true }],
  [
    'evaluate --knowledge a --complaints=c --json --knowledge b',
    { kind: 'evaluate', folders: ['a', 'b'], complaints: 'c', reach: everybody, json: true },
  ],
  [
    'evaluate --knowledge a --complaints c --cloud usnat --client one',
    {
      kind: 'evaluate',
      folders: ['a'],
      complaints: 'c',
      reach: { cloud: 'usnat', clients: ['one'] },
      json: false,
    },
  ],
  ['learned', { kind: 'learned', article: undefined, forget: undefined, words: false, database: undefined }],
  [
    'learned --forget r1 --database file:x.db',
    { kind: 'learned', article: undefined, forget: 'r1', words: false, database: 'file:x.db' },
  ],
  [
    'learned a.md --words',
    { kind: 'learned', article: 'a.md', forget: undefined, words: true, database: undefined },
  ],
  ['help', { kind: 'help', command: undefined }],
  ['--help', { kind: 'help', command: undefined }],
  ['-h', { kind: 'help', command: undefined }],
  ['help show', { kind: 'help', command: 'show' }],
  ['show --help', { kind: 'help', command: 'show' }],
  ['cards --nonsense -h', { kind: 'help', command: 'cards' }],
  ['--version', { kind: 'version' }],
];

test.each(understood)('%s', (line, meaning) => {
  expect(readArguments(line.split(' '))).toEqual(meaning);
});

const refused: readonly (readonly [args: readonly string[], ...problems: RegExp[]])[] = [
  [[], /^No command was given\. Allowed are check, show, dump, cards, evaluate, learned, help\.$/],
  [['chekc', 'a'], /^"chekc" is no command\. Did you mean "check"\? Allowed are check, show, .*--version\.$/],
  [['learned', 'a.md', '--forget', 'r1'], /^--forget names what is withdrawn, so "a\.md" is too many\./],
  [['lint'], /^"lint" is no command\. Allowed are check/],
  [['\u001b[31mx'], /^"\\u\{1b\}\[31mx" is no command\./],
  [['--json', 'check'], /^"--json" is no option, and the command comes first\./],
  [['--versoin'], /Did you mean "--version"\?/],
  [['help', 'shwo'], /^"shwo" is no command\. Did you mean "show"\?/],
  [['help', 'show', 'dump'], /^"help" takes at most 1 name, so "dump" is too many\./],
  [['check'], /^"check" has nothing after it\. Give the folder of the articles, .*: check DIR\.\.\.$/],
  [['check', ''], /^A name is empty\. Give the folder/],
  [
    ['check', 'a', '--jsn'],
    /^"--jsn" is no option of "check"\. Did you mean "--json"\? Allowed are --cloud, --client, --cards, --json, --help\./,
  ],
  [
    ['check', 'a', '-odd'],
    /^"-odd" is no option of "check"\..* A name that begins with "-" is given after "--"\.$/,
  ],
  [['check', 'a', '--json=yes'], /^--json takes no value\. Give it alone\.$/],
  [
    ['check', 'a', '--cloud', 'publik'],
    /^--cloud "publik" is no cloud\. Did you mean "public"\? Allowed are public, fairfax, .*ussec\.$/,
  ],
  [['check', 'a', '--cloud'], /^--cloud has no value\. Give the cloud that is served/],
  [['check', 'a', '--cloud', '--json'], /^--cloud has no value\./],
  [['check', 'a', '--client', ' '], /^--client has no value\./],
  [
    ['check', 'a', '--cloud', 'public', '--cloud=usnat'],
    /^--cloud is given more than once\. Give it once\.$/,
  ],
  [['show', 'a'], /^"show" has only "a" after it\. Give .*: show DIR ARTICLE$/],
  [['show', 'a', 'b', 'c', 'd'], /^"show" takes at most 2 names, so "c", "d" is too many\./],
  [['cards', 'a'], /^--out is missing\. Give the folder to write into/],
  [['cards', 'a', '--out'], /^--out has no value\./],
  [
    ['evaluate'],
    /^--knowledge is missing\. Give the folder of/,
    /^--complaints is missing\. Give the complaints/,
  ],
  [['evaluate', '--knowledge', 'a', '--complaints'], /^--complaints has no value\./],
  [
    ['evaluate', 'a', '--knowledge', 'a', '--complaints', 'c'],
    /^"evaluate" takes no name, so "a" is too many\. Give its options and nothing else: evaluate$/,
  ],
  [
    ['evaluate', '--knowledge', 'a', '--complaints', 'c', '--complaints', 'd'],
    /^--complaints is given more than once\./,
  ],
  [
    ['cards', '--ot', 'b', '--fore'],
    /^"--ot" is no option .*"--out"/,
    /^"--fore" is no option .*"--force"/,
    /^--out is missing/,
  ],
];

test.each(refused)('%j is refused', (args, ...expected) => {
  const problems = problemsOf(readArguments(args));
  expect(problems).toHaveLength(expected.length);
  for (const [at, words] of expected.entries()) expect(problems[at]).toMatch(words);
});

function problemsOf(read: Arguments): readonly string[] {
  return read.kind === 'problems' ? read.problems : [];
}

test('whatever is given is understood, or refused in lines that no terminal obeys', () => {
  const words = fc.constantFrom(
    'check',
    'show',
    'dump',
    'cards',
    'evaluate',
    'help',
    '--out',
    '--cloud',
    '--json',
    '--',
    '-',
    '=',
    'a',
  );
  const argument = fc.oneof(
    words,
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => `--${text}`),
  );
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
      const read = readArguments(args);
      if (read.kind !== 'problems') return;
      expect(read.problems.length).toBeGreaterThan(0);
      for (const problem of read.problems) expect(problem).toMatch(/^\P{Cc}+$/su);
    }),
  );
});
