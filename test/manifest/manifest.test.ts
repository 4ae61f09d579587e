import { expect, test } from '@jest/globals';
import { fillManifest } from '../../manifest/fill-manifest.ts';
import { readManifest } from '../../manifest/read-manifest.ts';
import { storeProblems } from '../../manifest/store-problems.ts';
import { schemaErrors } from './schema-errors.ts';
import { template } from './template.ts';

const appId = '1f0c8f5e-2d7d-4e55-9d0e-1a2b3c4d5e6f';
const everything = {
  appId,
  host: 'help.contoso.com',
  name: 'Contoso $& Support',
  developer: 'Contoso IT',
  website: 'https://contoso.com/it',
  privacy: 'https://contoso.com/privacy',
  terms: 'https://contoso.com/terms',
  version: '2.10.3',
};

test('the template and what is filled from it pass the public schema, our limits and the store rules', () => {
  const filled = [{ appId, host: 'help.contoso.com' }, everything].map((given) =>
    fillManifest(template(), given),
  );
  for (const manifest of [template(), ...filled]) {
    expect(schemaErrors(manifest)).toEqual([]);
    expect(readManifest(manifest)).toEqual({ kind: 'manifest', manifest });
    expect(storeProblems(manifest, { allowTunnel: false })).toEqual([]);
  }
});

test('the schema does find mistakes', () => {
  const { name, ...nameless } = template();
  expect(schemaErrors(nameless)).toEqual([" must have required property 'name'"]);
  expect(schemaErrors({ ...nameless, name: { ...name, short: 'x'.repeat(31) } })).toEqual([
    '/name/short must NOT have more than 30 characters',
  ]);
});

test('only what the operator gives is replaced; pages that are not given lie on the host', () => {
  const filled = fillManifest(template(), { appId, host: 'help.contoso.com' });
  expect(filled).toEqual({
    ...template(),
    id: appId,
    bots: [{ ...template().bots[0], botId: appId }],
    validDomains: ['help.contoso.com'],
    developer: {
      name: template().developer.name,
      websiteUrl: 'https://help.contoso.com',
      privacyUrl: 'https://help.contoso.com/privacy',
      termsOfUseUrl: 'https://help.contoso.com/terms',
    },
  });
});

test('everything that is given is there, and the name is the same everywhere', () => {
  const filled = fillManifest(template(), everything);
  expect(filled.version).toBe('2.10.3');
  expect(filled.name.short).toBe('Contoso $& Support');
  expect(filled.developer).toEqual({
    name: 'Contoso IT',
    websiteUrl: 'https://contoso.com/it',
    privacyUrl: 'https://contoso.com/privacy',
    termsOfUseUrl: 'https://contoso.com/terms',
  });
  const { $schema, icons, ...shown } = filled;
  expect([$schema, icons]).toEqual([template().$schema, template().icons]);
  expect(JSON.stringify(shown)).not.toMatch(/Firstline|example[.]com|00000000/);
});

test('a bot for people: every scope, no files, not one-way, the commands it understands', () => {
  const { bots, ...rest } = template();
  expect(bots[0]).toMatchObject({
    scopes: ['personal', 'team', 'groupChat'],
    supportsFiles: false,
    isNotificationOnly: false,
  });
  const titles = bots[0].commandLists.map((list) => list.commands.map((command) => command.title));
  expect(titles).toEqual([
    ['help', 'topics', 'start over', 'back', "I'm an administrator", 'talk to a person'],
    ['help', 'topics', 'start over'],
  ]);
  // Nobody signs in, so nothing may ask an administrator for consent.
  expect(rest).not.toHaveProperty('webApplicationInfo');
  expect(rest).not.toHaveProperty('authorization');
});

test('a manifest of another shape is refused with the place and the reason of each problem', () => {
  const manifest = { ...template(), id: '{1}', accentColor: 'teal', icons: { outline: 'outline.png' } };
  expect(readManifest(manifest)).toEqual({
    kind: 'problems',
    problems: [
      'id: is not a GUID',
      'icons.color: Invalid input: expected string, received undefined',
      'accentColor: is not a colour such as #0B5F6B',
    ],
  });
});
