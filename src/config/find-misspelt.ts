import { distance } from 'fastest-levenshtein';
import { settings } from './settings.ts';

const ours = Object.values(settings).map((row) => row.name);
const identityPrefix = /^MICROSOFT_?APP_?/i;

/**
 * Variables that look like one of our settings but are not: a misspelt one is otherwise silently without effect,
 * and MICROSOFT_APP_TENANTID would turn a production bot into a half-configured one.
 */
export function findMisspelt(names: readonly string[], isSet: (name: string) => boolean): readonly string[] {
  return names
    .filter((name) => !ours.includes(name) && isSet(name))
    .flatMap((name) => {
      const meant = nearest(name);
      // Both spellings set: the other one may well be meant for someone else.
      if (meant !== undefined)
        return isSet(meant) ? [] : [`${name} is not a setting. Did you mean ${meant}?`];
      return identityPrefix.test(name) ? [`${name} is not a setting. Those are: ${identityNames()}.`] : [];
    });
}

/** The environment is full of other people's variables, so a short name must be the same but for case and "_". */
function nearest(name: string): string | undefined {
  const plain = fold(name);
  const slips = identityPrefix.test(name) || plain.length >= 12 ? 2 : plain.length >= 8 ? 1 : 0;
  return ours
    .map((each) => ({ each, slips: distance(plain, fold(each)) }))
    .filter((found) => found.slips <= slips)
    .sort((a, b) => a.slips - b.slips)[0]?.each;
}

function fold(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

function identityNames(): string {
  return ours.filter((name) => identityPrefix.test(name)).join(', ');
}
