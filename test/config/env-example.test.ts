import { readFileSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.ts';
import type { Setting } from '../../src/config/setting.ts';
import { settings } from '../../src/config/settings.ts';
import { renderEnvExample } from './render-env-example.ts';

const path = new URL('../../.env.example', import.meta.url);

test('.env.example is what the table of settings says', () => {
  if (process.env['UPDATE'] === '1') writeFileSync(path, renderEnvExample());
  expect(readFileSync(path, 'utf8')).toBe(renderEnvExample());
});

test('.env.example has every setting with its default, its unit and what it does', () => {
  const text = readFileSync(path, 'utf8').replace(/\n# /g, ' ');
  for (const row of Object.values<Setting<unknown>>(settings)) {
    const value = typeof row.default === 'string' ? row.default : row.default.local;
    expect(text).toContain(`\n#${row.name}=${value}\n`);
    expect(text).toContain(row.doc);
    expect(text).toContain(row.unit);
  }
});

test('.env.example changes nothing when it is used as it is, nor with its settings switched on', () => {
  const text = readFileSync(path, 'utf8');
  expect(readConfig(parseEnv(text))).toEqual(readConfig({}));
  const on = parseEnv(text.replace(/^#(?=[A-Z_]+=)/gm, ''));
  expect(Object.keys(on)).toHaveLength(Object.keys(settings).length);
  // The default that is named alone would make it production.
  expect(readConfig({ ...on, MICROSOFT_APP_TYPE: '' })).toEqual(readConfig({}));
});
