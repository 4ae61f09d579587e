import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { cli } from './run-cli.ts';

test.each([['--help'], ['help'], ['-h']])('%s names every command', async (...argv) => {
  const { code, out, err } = await cli(argv);
  expect([code, err]).toEqual([0, '']);
  for (const name of [
    'check DIR...',
    'show DIR ARTICLE',
    'dump DIR...',
    'cards DIR... --out OUT',
    'evaluate --knowledge DIR --complaints FILE',
    'learned [ARTICLE]',
    '--version',
  ])
    expect(out).toContain(name);
});

test.each([
  ['check', ['--cloud NAME', '--client NAME', '--json', '--cards', '--help']],
  ['show', ['DIR ARTICLE', '--cloud NAME', '--client NAME']],
  ['dump', ['DIR...', '"article"']],
  ['cards', ['--out OUT', '--force']],
  ['evaluate', ['--knowledge DIR', '--complaints FILE', '--cloud NAME', '--json', 'answers']],
  ['learned', ['--forget ID', '--words', '--database URL']],
  ['help', ['COMMAND']],
])('%s --help names what it takes, and is what "help" says about it', async (command, words) => {
  const { code, out } = await cli([command, '--help']);
  expect(code).toBe(0);
  for (const word of words) expect(out).toContain(word);
  expect((await cli(['help', command])).out).toBe(out);
});

test('no line of the help is wider than a page', async () => {
  for (const argv of [[], ['check'], ['show'], ['dump'], ['cards'], ['evaluate'], ['learned']]) {
    const { out } = await cli(['help', ...argv]);
    expect(out.split('\n').filter((line) => line.length > 120)).toEqual([]);
  }
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await cli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('a wrong command line says what is wrong and where help is, and ends with 2', async () => {
  expect(await cli(['check', 'a', '--jsn', '--cloud'])).toEqual({
    code: 2,
    out: '',
    err: [
      '"--jsn" is no option of "check". Did you mean "--json"? Allowed are --cloud, --client, --cards, --json, --help. A name that begins with "-" is given after "--".',
      '--cloud has no value. Give the cloud that is served; "public" without it.',
      'What can be given: npm run firstline -- check --help',
      '',
    ].join('\n'),
  });
  expect((await cli([])).err).toContain('What can be given: npm run firstline -- --help\n');
});
