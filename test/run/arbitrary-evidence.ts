import fc from 'fast-check';
import { factValues } from '../../src/knowledge/directory-facts.ts';
import type { Article, Check } from '../../src/knowledge/article.ts';

/** Facts with two values, one with three and one with many. */
export const someFacts = (['synchronised', 'account', 'tenantSync', 'signInError'] as const).map((fact) => ({
  fact,
  values: factValues[fact],
}));

export const servicesOfWorlds = ['Exchange Online', 'Microsoft Teams'] as const;

/** An article some of whose checks a directory can answer, about services that may have incidents. */
export function withFacts(article: Article): fc.Arbitrary<Article> {
  const services = fc.subarray([...servicesOfWorlds]);
  return fc
    .tuple(services, fc.tuple(...article.checks.map(withFact)), fc.nat({ max: 9 }))
    .map(([about, checks, n]) => ({ ...article, services: about, checks, urgent: n === 0 }));
}

/** Each option answers to a value, as far as there are values; some values have no option. */
function withFact(check: Check): fc.Arbitrary<Check> {
  return fc.option(fc.constantFrom(...someFacts)).map((one) =>
    one
      ? {
          ...check,
          fact: one.fact,
          options: check.options.map((option, i) => ({ ...option, values: one.values.slice(i, i + 1) })),
        }
      : check,
  );
}
