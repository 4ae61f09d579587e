import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { buildPackage } from '../../manifest/build-package.ts';
import { newFolder } from './new-folder.ts';
import { readZip } from './read-zip.ts';
import { schemaErrors } from './schema-errors.ts';
import { manifestFolder, template } from './template.ts';

const appId = '1f0c8f5e-2d7d-4e55-9d0e-1a2b3c4d5e6f';
const needed = ['--app-id', appId, '--host', 'help.contoso.com'];

/** As `npm run manifest -- ...` runs it, in an empty folder. */
function run(cwd: string, ...args: readonly string[]) {
  const script = fileURLToPath(new URL('package.ts', manifestFolder));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the package holds the filled manifest and the icons as they are, and nothing else', () => {
  const folder = newFolder();
  expect(run(folder, ...needed)).toEqual({
    status: 0,
    stdout: [
      'build/firstline-teams.zip: Firstline 1.0.0 for help.contoso.com',
      'People will be sent to these pages. See that they can be opened without signing in:',
      '  https://help.contoso.com',
      '  https://help.contoso.com/privacy',
      '  https://help.contoso.com/terms',
      '',
    ].join('\n'),
    stderr: '',
  });
  const [manifest, ...icons] = readZip(readFileSync(join(folder, 'build/firstline-teams.zip')));
  const json: unknown = JSON.parse(String(manifest?.content));
  expect(manifest?.name).toBe('manifest.json');
  expect(schemaErrors(json)).toEqual([]);
  expect(json).toMatchObject({ id: appId, bots: [{ botId: appId }], validDomains: ['help.contoso.com'] });
  const names = ['color.png', 'outline.png', 'color32x32.png'];
  expect(icons).toEqual(
    names.map((name) => ({ name, content: readFileSync(new URL(name, manifestFolder)) })),
  );
});

test('the same input gives the same bytes', () => {
  const folder = newFolder();
  const written = ['a.zip', 'b/c.zip'].map((out) => {
    expect(run(folder, ...needed, '--out', out).status).toBe(0);
    return readFileSync(join(folder, out));
  });
  expect(written[0]).toEqual(written[1]);
});

test('bad arguments: nothing is written, each problem on a line of stderr, exit code 1', () => {
  const folder = newFolder();
  expect(run(folder, '--app-id', 'x', '--out', 'a.zip')).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      'No package was written.',
      '- --app-id "x" is not a GUID. Give 8-4-4-4-12 hexadecimal digits without braces.',
      "- --host is missing. Give the bare host name of the bot's own server, e.g. firstline.contoso.com.",
      'What can be given: npm run manifest -- --help',
      '',
    ].join('\n'),
  });
  expect(existsSync(join(folder, 'a.zip'))).toBe(false);
});

test('a file that cannot be written is named, without a stack trace', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'taken'), '');
  const { status, stderr } = run(folder, ...needed, '--out', 'taken/a.zip');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^No package was written[.]\n- .*taken/);
  expect(stderr).not.toContain('    at ');
});

test('help goes to stdout, with every option on a line', () => {
  const { status, stdout, stderr } = run(newFolder(), '--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('npm run manifest -- --app-id GUID --host HOST [options]');
  expect(stdout.match(/^ {2}--[a-z-]+/gm)).toHaveLength(11);
});

test('a changed template or icon is checked, too', () => {
  const folder = newFolder();
  cpSync(manifestFolder, folder, { recursive: true });
  const source = {
    folder: pathToFileURL(`${folder}/`),
    installation: { appId, host: 'help.contoso.com' },
    allowTunnel: false,
  };
  const changed = { ...template(), description: { short: 'An app.', full: 'Firstline' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(changed));
  cpSync(join(folder, 'outline.png'), join(folder, 'color.png'));
  expect(buildPackage(source)).toEqual({
    kind: 'problems',
    problems: [
      'description.short has the word "app" in it. Leave it out.',
      'color.png is 32 x 32 pixels. Give 192 x 192.',
    ],
  });
});
