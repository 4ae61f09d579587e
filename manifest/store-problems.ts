import { hostProblem } from './host-problem.ts';
import { nameProblem } from './name-problem.ts';
import type { Manifest } from './read-manifest.ts';

type Broken = string | false | undefined;
type Rule = (manifest: Manifest, allowTunnel: boolean) => readonly Broken[];

const abbreviated = /\b(MS|MSFT)\b/;

const name: Rule = ({ name: { short, full } }) => {
  const problem = nameProblem(short);
  return [
    problem !== undefined && `name.short "${short}" ${problem}`,
    !full.includes(short) && `name.full "${full}" does not have the short name "${short}" in it.`,
  ];
};

const shortDescription: Rule = ({ description: { short } }) => [
  /\bapp\b/i.test(short) && 'description.short has the word "app" in it. Leave it out.',
  /[.!?]\s+\S/.test(short) && 'description.short has more than one sentence. Give one.',
  abbreviated.test(short) && 'description.short abbreviates Microsoft. Write it out.',
];

const fullDescription: Rule = ({ name: { short }, description: { full } }) => [
  full.split(/\s+/).length > 500 && 'description.full has more than 500 words. Give at most 500.',
  /\bTeams\b/.test(full.split('Microsoft Teams')[0] ?? '') &&
    'description.full says "Teams" before "Microsoft Teams". Write it out at first.',
  !full.includes(short) && `description.full does not name "${short}".`,
  abbreviated.test(full) && 'description.full abbreviates Microsoft. Write it out.',
];

const commands: Rule = ({ bots: [{ commandLists }] }) =>
  commandLists.flatMap((list, index) => {
    const titles = list.commands.map((command) => command.title.toLowerCase());
    return titles.flatMap((title, at) => [
      titles.indexOf(title) < at && `commandLists.${index} has "${title}" twice. Keep one.`,
      /^[^\p{L}\p{N}]/u.test(title) &&
        `commandLists.${index} has "${title}". Start it with a letter, without a mark.`,
    ]);
  });

const scopes: Rule = ({ bots: [{ scopes: all, commandLists }] }) =>
  all.map((scope) => {
    const count = commandLists.filter((list) => list.scopes.includes(scope)).length;
    return count !== 1 && `The scope "${scope}" has ${count} command lists. Give it one.`;
  });

const domains: Rule = ({ validDomains: [host] }, allowTunnel) => {
  const problem = hostProblem(host, allowTunnel);
  return [problem !== undefined && `validDomains has "${host}", which ${problem}`];
};

const rules: readonly Rule[] = [name, shortDescription, fullDescription, commands, scopes, domains];

/** What the store would turn a manifest down for, beyond its schema. An empty list is good news. */
export function storeProblems(
  manifest: Manifest,
  { allowTunnel }: { readonly allowTunnel: boolean },
): string[] {
  return rules.flatMap((rule) => rule(manifest, allowTunnel)).filter((broken) => typeof broken === 'string');
}
