import fc from 'fast-check';
import { checksOf } from '../../src/diagnose/checks-of.ts';
import type { Findings, Outcome } from '../../src/diagnose/findings.ts';
import { unknown } from '../../src/diagnose/findings.ts';
import type { Article, Audience, Cause, Check } from '../../src/knowledge/article.ts';
import { causesOf } from '../../src/knowledge/article.ts';
import { article, cause, check, option, remedy } from './small-article.ts';

const audience = fc.constantFrom<Audience>('anyone', 'employee', 'administrator');

/** Causes `c1`, `c2`, ...; sometimes the last remedy of all of them is one and the same. */
const causes: fc.Arbitrary<Cause[]> = fc
  .record({
    each: fc.array(
      fc.record({
        weight: fc.constantFrom(0.5, 1, 1.5, 3, 10),
        audiences: fc.array(audience, { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    shared: fc.boolean(),
  })
  .map(({ each, shared }) =>
    each.map(({ weight, audiences }, i) => {
      const own = audiences.map((who, n) => remedy(`c${i + 1}.r${n + 1}`, who));
      return cause(`c${i + 1}`, { weight, remedies: [...own, ...(shared ? [remedy('general')] : [])] });
    }),
  );

function checksFor(ids: readonly string[]): fc.Arbitrary<Check[]> {
  const some = fc.subarray([...ids]);
  const options = fc
    .array(fc.record({ pointsTo: some, rulesOut: some }), { minLength: 2, maxLength: 4 })
    .map((list) => list.map((more, i) => option(`o${i + 1}`, more)));
  return fc
    .array(fc.record({ options, audience, seconds: fc.constantFrom(5, 15, 60) }), { maxLength: 4 })
    .map((list) => list.map(({ options: answers, ...more }, i) => check(`k${i + 1}`, answers, more)));
}

/** Small articles of every form: with and without checks, with one symptom and with several. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({ all: causes, cut: fc.nat({ max: 6 }), id: fc.constantFrom('one.md', 'two.md', 'three.md') })
  .chain(({ all, cut, id }) =>
    checksFor(all.map((each) => each.id)).map((checks) => {
      const symptoms = [all.slice(0, cut), all.slice(cut)].filter((part) => part.length > 0);
      return article(symptoms, checks, { id, hash: `${id}#`, title: `About ${id}` });
    }),
  );

/** What may be known about an article. */
export function findingsAbout(about: Article): fc.Arbitrary<Findings> {
  const answers = fc
    .subarray([...checksOf(about)])
    .chain((some) =>
      fc.tuple(
        ...some.map(({ id, options }) =>
          fc.constantFrom(unknown, ...options.map((one) => one.id)).map((answer) => [id, answer] as const),
        ),
      ),
    );
  const observed = fc
    .subarray([...about.checks])
    .chain((some) =>
      fc.tuple(
        ...some.map(({ id, options }) =>
          fc.constantFrom(...options.map((one) => one.id)).map((option) => [id, option] as const),
        ),
      ),
    );
  const remedies = [...new Set(causesOf(about).flatMap((one) => one.remedies.map(({ id }) => id)))];
  const tried = fc.dictionary(
    fc.constantFrom(...remedies),
    fc.constantFrom<Outcome>('didNotHelp', 'cannotDo'),
  );
  return fc.record({
    answers: answers.map((pairs) => new Map(pairs)),
    observed: observed.map((pairs) => new Map(pairs)),
    spokenFor: fc.subarray(causesOf(about).map(({ id }) => id)).map((ids) => new Set(ids)),
    tried: tried.map((pairs) => new Map(Object.entries(pairs))),
  });
}
