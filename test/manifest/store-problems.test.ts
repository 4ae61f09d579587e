import { expect, test } from '@jest/globals';
import type { Command, Manifest } from '../../manifest/read-manifest.ts';
import { storeProblems } from '../../manifest/store-problems.ts';
import { template } from './template.ts';

const good = template();
const [bot] = good.bots;

function named(short: string): Manifest {
  return { ...good, name: { short, full: short }, description: { ...good.description, full: short } };
}

function described(short: string, full = good.description.full): Manifest {
  return { ...good, description: { ...good.description, short, full } };
}

function commanded(...titles: readonly string[]): Manifest {
  const commands: Command[] = titles.map((title) => ({ title, description: 'Does it' }));
  return { ...good, bots: [{ ...bot, commandLists: [{ scopes: bot.scopes, commands }] }] };
}

const short = good.description.short;
const bare = "Give the bare name of the bot's own server, e.g. firstline.contoso.com";

const cases: readonly (readonly [rule: string, manifest: Manifest, problems: readonly string[]])[] = [
  ['the template is fine', good, []],
  ['a team is not Teams', named('Contoso Team Support'), []],
  ['a helper is not Help', named('Helper of Contoso'), []],
  [
    'no Microsoft names',
    named('Contoso Copilot'),
    ['name.short "Contoso Copilot" has "Copilot" in it, a Microsoft name. Leave it out.'],
  ],
  [
    'not unfinished',
    named('Contoso (beta)'),
    ['name.short "Contoso (beta)" has "beta" in it, which tells people it is unfinished. Leave it out.'],
  ],
  [
    'not a part of the client',
    named('Help Desk'),
    [
      'name.short "Help Desk" starts with "Help", as a part of the client does. Put your name first: Contoso Help Desk',
    ],
  ],
  [
    'not too long',
    named('x'.repeat(31)),
    [`name.short "${'x'.repeat(31)}" has 31 characters. Give 1 to 30.`],
  ],
  [
    'nothing invisible',
    named('Contoso\u200b'),
    ['name.short "Contoso\u200b" has spaces around it or invisible characters. Leave them out.'],
  ],
  [
    'the full name has the short one',
    { ...good, name: { short: 'Firstline', full: 'Other' } },
    ['name.full "Other" does not have the short name "Firstline" in it.'],
  ],
  [
    'not the word app',
    described('An app for support.'),
    ['description.short has the word "app" in it. Leave it out.'],
  ],
  ['apply is not app', described('Apply for support.'), []],
  [
    'one sentence',
    described('Say it. Mend it.'),
    ['description.short has more than one sentence. Give one.'],
  ],
  [
    'the maker written out',
    described('Support for MS things.'),
    ['description.short abbreviates Microsoft. Write it out.'],
  ],
  [
    'Microsoft Teams at first mention',
    described(short, 'Firstline in Teams, Microsoft Teams.'),
    ['description.full says "Teams" before "Microsoft Teams". Write it out at first.'],
  ],
  ['Teams afterwards is fine', described(short, 'Firstline in Microsoft Teams. Open Teams.'), []],
  [
    'at most 500 words',
    described(short, `Firstline${' word'.repeat(500)}`),
    ['description.full has more than 500 words. Give at most 500.'],
  ],
  [
    'the name in the description',
    described(short, 'A bot.'),
    ['description.full does not name "Firstline".'],
  ],
  ['no command twice', commanded('help', 'Help'), ['commandLists.0 has "help" twice. Keep one.']],
  [
    'no mark before a command',
    commanded('/help'),
    ['commandLists.0 has "/help". Start it with a letter, without a mark.'],
  ],
  [
    'commands in every scope',
    { ...good, bots: [{ ...bot, commandLists: bot.commandLists.slice(0, 1) }] },
    [
      'The scope "team" has 0 command lists. Give it one.',
      'The scope "groupChat" has 0 command lists. Give it one.',
    ],
  ],
  [
    'one command list in a scope',
    {
      ...good,
      bots: [{ ...bot, scopes: ['personal'], commandLists: [...bot.commandLists, ...bot.commandLists] }],
    },
    ['The scope "personal" has 2 command lists. Give it one.'],
  ],
  [
    'no wildcard',
    { ...good, validDomains: ['*.contoso.com'] },
    [`validDomains has "*.contoso.com", which is a wildcard. ${bare}`],
  ],
  [
    'no tunnel',
    { ...good, validDomains: ['a.ngrok.io'] },
    [
      `validDomains has "a.ngrok.io", which is a tunnel (ngrok.io), which the store does not allow. ${bare}, or add --allow-tunnel to try it out.`,
    ],
  ],
];

test.each(cases)('store rule: %s', (_rule, manifest, problems) => {
  expect(storeProblems(manifest, { allowTunnel: false })).toEqual(problems);
});

test('a tunnel is let through for trying it out', () => {
  expect(storeProblems({ ...good, validDomains: ['a.ngrok.io'] }, { allowTunnel: true })).toEqual([]);
});
