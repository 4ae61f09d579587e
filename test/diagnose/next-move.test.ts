import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checksOf } from '../../src/diagnose/checks-of.ts';
import type { Findings, Outcome } from '../../src/diagnose/findings.ts';
import { unknown } from '../../src/diagnose/findings.ts';
import type { Move } from '../../src/diagnose/next-move.ts';
import { nextMove } from '../../src/diagnose/next-move.ts';
import type { Article, Audience } from '../../src/knowledge/article.ts';
import { anyArticle, findingsAbout } from './arbitrary-findings.ts';
import { article, cause, check, option, remedy } from './small-article.ts';

interface Known {
  readonly answers?: Readonly<Record<string, string>>;
  readonly tried?: Readonly<Record<string, Outcome>>;
  readonly spokenFor?: readonly string[];
}

function findings({ answers = {}, tried = {}, spokenFor = [] }: Known): Findings {
  return {
    answers: new Map(Object.entries(answers)),
    observed: new Map(),
    tried: new Map(Object.entries(tried)),
    spokenFor: new Set(spokenFor),
  };
}

/** "ask colour", "remedy a.r", "exhausted". */
function words(move: Move): string {
  if (move.kind === 'ask') return `ask ${move.check.id}`;
  return move.kind === 'remedy' ? `remedy ${move.remedy.id}` : 'exhausted';
}

type View = Exclude<Audience, 'anyone'>;
type Row = readonly [about: Article, known: Known, view: View | undefined, move: string, why: string];

const a = option('a', { pointsTo: ['a'], rulesOut: ['b'] });
const b = option('b', { pointsTo: ['b'], rulesOut: ['a'] });
const two = [cause('a'), cause('b')];
const which = check('which', [a, b]);
const both = check('both', [option('yes', { pointsTo: ['a', 'b'] }), option('no', { rulesOut: ['a', 'b'] })]);
const weak = check('weak', [option('a', { pointsTo: ['a'] }), option('b', { pointsTo: ['b'] })]);
const slow = check('slow', [a, b], { seconds: 120 });

const askOrMend: readonly Row[] = [
  [article([[cause('a')]]), {}, undefined, 'remedy a.r', 'one cause: there is nothing to ask'],
  [article([two], [which]), {}, undefined, 'ask which', 'two equal causes: ask'],
  [article([two]), {}, undefined, 'ask which-cause-s1', 'without checks the causes are the question'],
  [article([[cause('a')], [cause('b')]]), {}, undefined, 'ask which-symptom', 'or the symptoms'],
  [
    article([[cause('a')], two.map(({ id }) => cause(`${id}2`))]),
    { answers: { 'which-symptom': 's2' } },
    undefined,
    'ask which-cause-s2',
    'then the causes of that symptom',
  ],
  [
    article([[cause('a'), cause('b')], [cause('c')]]),
    { answers: { 'which-symptom': 's2' } },
    undefined,
    'remedy c.r',
    'and not those of another',
  ],
  [article([two], [both]), {}, undefined, 'remedy a.r', 'a question that tells nothing is not asked'],
  [
    article([[cause('a', { weight: 9 }), cause('b')]], [which]),
    {},
    undefined,
    'remedy a.r',
    'one cause stands out: its remedy first',
  ],
  [article([two], [which]), { answers: { which: 'b' } }, undefined, 'remedy b.r', 'the answer decides'],
  [
    article([two], [which]),
    { spokenFor: ['b'] },
    undefined,
    'remedy b.r',
    'so do the words of the complaint',
  ],
  [
    article([two], [which]),
    { answers: { which: unknown } },
    undefined,
    'remedy a.r',
    'nobody knows: the likeliest, in the order of the article',
  ],
  [article([two], [weak, which]), {}, undefined, 'ask which', 'the more telling question first'],
  [article([two], [slow, which]), {}, undefined, 'ask which', 'of equals the quicker one'],
  [
    article([two], [slow, weak]),
    {},
    undefined,
    'ask slow',
    'a long question is worth it when it tells much more',
  ],
  [
    article([two], [slow, which]),
    { answers: { which: unknown } },
    undefined,
    'ask slow',
    '"I don\'t know" costs a question, not the diagnosis',
  ],
];

const afterTrying: readonly Row[] = [
  [
    article([two]),
    { answers: { 'which-cause-s1': 'a' }, tried: { 'a.r': 'didNotHelp' } },
    undefined,
    'remedy b.r',
    'the next cause',
  ],
  [
    article([[cause('a', { weight: 20, remedies: [remedy('a1'), remedy('a2')] }), cause('b')]]),
    { tried: { a1: 'didNotHelp' } },
    undefined,
    'remedy a2',
    'another remedy of a cause that is still likely',
  ],
  [
    article([[cause('a', { weight: 4, remedies: [remedy('a1'), remedy('a2')] }), cause('b', { weight: 5 })]]),
    { answers: { 'which-cause-s1': 'a' }, tried: { a1: 'cannotDo' } },
    undefined,
    'remedy a2',
    'what could not be done says nothing about the cause',
  ],
  [
    article([[cause('a', { remedies: [remedy('all')] }), cause('b', { remedies: [remedy('all')] })]]),
    { tried: { all: 'didNotHelp' } },
    undefined,
    'exhausted',
    'a remedy that causes share is offered once',
  ],
  [
    article([two]),
    { tried: { 'a.r': 'didNotHelp', 'b.r': 'cannotDo' } },
    undefined,
    'exhausted',
    'nothing is left',
  ],
  [
    article([two], [which]),
    { answers: { which: 'a' }, tried: { 'a.r': 'didNotHelp' } },
    undefined,
    'exhausted',
    'what an answer rules out is not offered',
  ],
  [
    article([two], [which, check('again', [a, b])]),
    { answers: { which: 'a', again: 'b' } },
    undefined,
    'remedy a.r',
    'answers that contradict each other rule nothing out',
  ],
  [
    article([two], [which, check('again', [a, b])]),
    { answers: { which: 'a', again: 'b' }, tried: { 'a.r': 'didNotHelp' } },
    undefined,
    'remedy b.r',
    'and do not end it',
  ],
];

const admin = check('admin', [a, b], { audience: 'administrator' });
const alsoAdmin = check('also', [a, b], { audience: 'administrator', seconds: 60 });
const forTwo = [cause('a', { remedies: [remedy('mine', 'employee'), remedy('theirs', 'administrator')] })];
const theirsFirst = [cause('a', { remedies: [remedy('theirs', 'administrator'), remedy('anyones')] })];

const forWhom: readonly Row[] = [
  [article([two], [admin]), {}, 'administrator', 'ask admin', 'an administrator is asked'],
  [article([two], [admin]), {}, undefined, 'ask admin', 'so is somebody who may be one'],
  [article([two], [admin]), {}, 'employee', 'remedy a.r', 'an employee is not'],
  [
    article([two], [admin, alsoAdmin]),
    { answers: { admin: unknown } },
    undefined,
    'remedy a.r',
    '"I don\'t know" to one: no further one',
  ],
  [
    article([two], [admin, alsoAdmin]),
    { answers: { admin: unknown } },
    'administrator',
    'ask also',
    'but a known administrator may know the next',
  ],
  [
    article([two], [admin, slow]),
    { answers: { admin: unknown } },
    undefined,
    'ask slow',
    'questions for everybody go on',
  ],
  [article([forTwo]), {}, undefined, 'remedy mine', 'what people can do themselves comes first'],
  [article([theirsFirst]), {}, undefined, 'remedy anyones', 'whatever the order of the author'],
  [article([theirsFirst]), {}, 'employee', 'remedy anyones', 'the same for a known employee'],
  [
    article([forTwo]),
    {},
    'administrator',
    'remedy theirs',
    "an administrator begins with the administrator's",
  ],
  [
    article([theirsFirst]),
    {},
    'administrator',
    'remedy theirs',
    'which is as much their own as what anyone can do',
  ],
  [
    article([forTwo]),
    { tried: { mine: 'didNotHelp' } },
    'employee',
    'remedy theirs',
    "then the administrator's, as a request to forward",
  ],
];

test.each(
  [...askOrMend, ...afterTrying, ...forWhom].map(([about, known, view, move, why]) => ({
    why,
    move,
    about,
    known,
    view,
  })),
)('$move: $why', ({ about, known, view, move }) => {
  expect(words(nextMove(about, findings(known), view))).toBe(move);
});

const situation = fc.record({
  known: anyArticle.chain((about) => findingsAbout(about).map((found) => ({ about, found }))),
  view: fc.constantFrom<View | undefined>('employee', 'administrator', undefined),
});

test('any situation: nothing is asked or offered twice, and an employee is never asked as an administrator', () => {
  fc.assert(
    fc.property(situation, ({ known: { about, found }, view }) => {
      const move = nextMove(about, found, view);
      if (move.kind === 'remedy') expect(found.tried.has(move.remedy.id)).toBe(false);
      if (move.kind !== 'ask') return;
      expect(found.answers.has(move.check.id)).toBe(false);
      if (view === 'employee') expect(move.check.audience).not.toBe('administrator');
    }),
  );
});

test('who may be no administrator is asked as one until they do not know', () => {
  fc.assert(
    fc.property(situation, ({ known: { about, found } }) => {
      const move = nextMove(about, found, undefined);
      if (move.kind !== 'ask' || move.check.audience !== 'administrator') return;
      const answered = checksOf(about).filter(({ audience }) => audience === 'administrator');
      for (const { id } of answered) expect(found.answers.get(id)).not.toBe(unknown);
    }),
  );
});

test('it is exhausted only when every cause that is not ruled out has nothing left', () => {
  fc.assert(
    fc.property(situation, ({ known: { about, found }, view }) => {
      if (nextMove(about, found, view).kind !== 'exhausted') return;
      const ruledOut = new Set(
        checksOf(about).flatMap((one) =>
          one.options
            .filter(({ id }) => found.answers.get(one.id) === id)
            .flatMap(({ rulesOut }) => rulesOut),
        ),
      );
      const causes = about.symptoms.flatMap((symptom) => symptom.causes);
      const kept = causes.filter(({ id }) => !ruledOut.has(id));
      for (const { remedies } of kept.length > 0 ? kept : causes)
        for (const { id } of remedies) expect(found.tried.has(id)).toBe(true);
    }),
  );
});
