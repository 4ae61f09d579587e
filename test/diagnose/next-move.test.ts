import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checksOf } from '../../src/diagnose/checks-of.ts';
import type { Findings, Outcome } from '../../src/diagnose/findings.ts';
import { unknown } from '../../src/diagnose/findings.ts';
import type { Move } from '../../src/diagnose/next-move.ts';
import { nextMove } from '../../src/diagnose/next-move.ts';
import type { Article, Audience, Cause } from '../../src/knowledge/article.ts';
import { causesOf } from '../../src/knowledge/article.ts';
import { anyArticle, findingsAbout } from './arbitrary-findings.ts';
import { article, cause, check, option, remedy } from './small-article.ts';

interface Known {
  readonly answers?: Readonly<Record<string, string>>;
  readonly tried?: Readonly<Record<string, Outcome>>;
  readonly spokenFor?: readonly string[];
  readonly observed?: Readonly<Record<string, string>>;
}

function findings({ answers = {}, tried = {}, spokenFor = [], observed = {} }: Known): Findings {
  return {
    answers: new Map(Object.entries(answers)),
    observed: new Map(Object.entries(observed)),
    tried: new Map(Object.entries(tried)),
    spokenFor: new Set(spokenFor),
  };
}

/** "ask colour", "remedy a.r", "exhausted tried". */
function words(move: Move): string {
  if (move.kind === 'ask') return `ask ${move.check.id}`;
  return move.kind === 'remedy' ? `remedy ${move.remedy.id}` : `exhausted ${move.reason}`;
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
const long = two.map(({ id }) => cause(id, { remedies: [{ ...remedy(`${id}.r`), seconds: 1800 }] }));

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
    article([[cause('a', { weight: 30 }), cause('b')]], [which]),
    {},
    undefined,
    'remedy a.r',
    'one cause stands out: its remedy first',
  ],
  [article([two], [which]), { answers: { which: 'b' } }, undefined, 'remedy b.r', 'the answer decides'],
  [
    article([two], [check('which', [a, b], { seconds: 180 })]),
    { spokenFor: ['b'] },
    undefined,
    'remedy b.r',
    'the words of the complaint decide, when asking takes longer than a wrong remedy is worth',
  ],
  [
    article([two], [which]),
    { spokenFor: ['b'] },
    undefined,
    'ask which',
    'and do not when it is quick: one of five would do a remedy in vain',
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
    'ask weak',
    'a long question is not worth it when the remedies are quick',
  ],
  [
    article([long], [slow, weak]),
    {},
    undefined,
    'ask slow',
    'but is when they take half an hour, and it tells much more',
  ],
  [
    article([long], [slow, which]),
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
    'exhausted tried',
    'a remedy that causes share is offered once',
  ],
  [
    article([two]),
    { tried: { 'a.r': 'didNotHelp', 'b.r': 'cannotDo' } },
    undefined,
    'exhausted tried',
    'nothing is left',
  ],
  [
    article([two], [which]),
    { answers: { which: 'a' }, tried: { 'a.r': 'didNotHelp' } },
    undefined,
    'exhausted tried',
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
    article([long], [admin, slow]),
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

const again = check('again', [a, b]);
const three = [...two, cause('c')];
const notA = check('notA', [option('yes', { rulesOut: ['a'] }), option('no')]);

const byFacts: readonly Row[] = [
  [
    article([two], [which]),
    { observed: { which: 'b' } },
    undefined,
    'remedy b.r',
    'what is known is not asked',
  ],
  [
    article([two], [which]),
    { observed: { which: 'b' }, tried: { 'b.r': 'didNotHelp' } },
    undefined,
    'exhausted tried',
    'what a fact excludes is not offered',
  ],
  [
    article([two], [which, again]),
    { observed: { which: 'b' }, answers: { again: 'a' } },
    undefined,
    'remedy b.r',
    'an answer does not bring it back',
  ],
  [
    article([three], [which, again, notA]),
    { observed: { notA: 'yes' }, answers: { which: 'a', again: 'b' }, tried: { 'c.r': 'didNotHelp' } },
    undefined,
    'exhausted tried',
    'an answer may rule out what facts leave',
  ],
  [
    article([two], [which, again, notA]),
    { observed: { notA: 'yes' }, answers: { which: 'a', again: 'b' } },
    undefined,
    'remedy b.r',
    'nor do answers that contradict each other: only what facts leave counts again',
  ],
  [
    article([two], [which]),
    { observed: { which: 'b' }, answers: { which: 'a' } },
    undefined,
    'remedy a.r',
    'what the person answers to the same question wins',
  ],
  [
    article([two], [which]),
    { observed: { which: 'b' }, answers: { which: unknown } },
    undefined,
    'remedy b.r',
    '"I don\'t know" contradicts nothing',
  ],
  [
    article([two], [both]),
    { observed: { both: 'no' } },
    undefined,
    'exhausted facts',
    'facts that exclude every cause: it is another problem',
  ],
  [
    article([two], [which, again]),
    { observed: { which: 'a', again: 'b' } },
    undefined,
    'exhausted facts',
    'also together',
  ],
];

const general = remedy('general');
const withGeneral = ['a', 'b'].map((id) => cause(id, { remedies: [remedy(`${id}.r`), general] }));
const twenty = Array.from({ length: 20 }, (_, i) => cause(`c${i}`));
const hundred = Array.from({ length: 100 }, (_, i) => cause(`c${i}`));
const quick = { ...remedy('quick'), seconds: 10 };
const admins = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
  cause(id, { remedies: [remedy(`${id}.r`, 'administrator')] }),
);

const longLists: readonly Row[] = [
  [article([twenty]), {}, undefined, 'ask which-cause-s1', 'twenty causes without checks: which is it?'],
  [
    article([twenty]),
    { answers: { 'which-cause-s1': 'c7' } },
    undefined,
    'remedy c7.r',
    'the answer comes first',
  ],
  [
    article([twenty]),
    { answers: { 'which-cause-s1': 'c7' }, tried: { 'c7.r': 'didNotHelp' } },
    undefined,
    'remedy c0.r',
    'then the others',
  ],
  [article([hundred]), {}, 'employee', 'remedy c0.r', 'however many there are, something is offered'],
  [
    article([withGeneral]),
    { answers: { 'which-cause-s1': unknown } },
    undefined,
    'remedy a.r',
    'what is for all of a list comes last',
  ],
  [
    article([withGeneral]),
    { tried: { 'a.r': 'didNotHelp', 'b.r': 'didNotHelp' } },
    undefined,
    'remedy general',
    'but it comes',
  ],
  [
    article([withGeneral.map((one) => ({ ...one, remedies: [general] }))]),
    {},
    undefined,
    'remedy general',
    'where it is all there is, nothing has to be told apart',
  ],
  [
    article([[cause('a', { weight: 1.5 }), cause('b', { remedies: [quick] })]]),
    { answers: { 'which-cause-s1': unknown } },
    undefined,
    'remedy quick',
    'the less likely one first when it is much quicker',
  ],
  [
    article([admins]),
    { answers: { 'which-cause-s1': 'a' } },
    'employee',
    'remedy a.r',
    "an administrator's remedy is forwarded",
  ],
  [
    article([admins]),
    {
      answers: { 'which-cause-s1': unknown },
      tried: { 'a.r': 'cannotDo', 'b.r': 'cannotDo', 'c.r': 'cannotDo', 'd.r': 'cannotDo' },
    },
    'employee',
    'exhausted unlikely',
    'but not time and again to who cannot',
  ],
];

test.each(
  [...askOrMend, ...afterTrying, ...forWhom, ...byFacts, ...longLists].map(
    ([about, known, view, move, why]) => ({
      why,
      move,
      about,
      known,
      view,
    }),
  ),
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
      expect(found.observed.has(move.check.id)).toBe(false);
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

test('why it is asked: which causes it tells apart, the likeliest first, and what that saves', () => {
  const about = article([[cause('a'), cause('b', { weight: 2 }), cause('c')]], [which]);
  const move = nextMove(about, findings({}), undefined);
  expect(move).toMatchObject({ kind: 'ask', reason: { kind: 'tells', causes: ['b', 'a'] } });
  if (move.kind === 'ask') expect(move.reason.saves).toBeGreaterThan(0);
});

test('why it is this remedy: it is the likeliest, or it is quicker', () => {
  const about = article([[cause('a', { weight: 1.5 }), cause('b', { remedies: [quick] })]]);
  const first = nextMove(about, findings({ answers: { 'which-cause-s1': unknown } }), undefined);
  expect(first).toMatchObject({ cause: { id: 'b' }, reason: { kind: 'quicker' } });
  const one = nextMove(article([[cause('a')]]), findings({}), undefined);
  expect(one).toMatchObject({
    reason: { kind: 'likeliest', probability: expect.closeTo(0.9, 10) as unknown },
  });
});

test('what people confirmed counts beside the weights', () => {
  const about = article([[cause('a', { weight: 3 }), cause('b')]], [which]);
  const known = findings({ answers: { which: unknown } });
  expect(words(nextMove(about, known, undefined))).toBe('remedy a.r');
  expect(words(nextMove(about, known, undefined, new Map([['b', 40]])))).toBe('remedy b.r');
});

/** The causes whose remedies may be offered, as far as answers and facts go. */
function possible(about: Article, found: Findings): readonly Cause[] {
  const out = (given: ReadonlyMap<string, string>) =>
    new Set(
      checksOf(about).flatMap((one) =>
        one.options.filter(({ id }) => given.get(one.id) === id).flatMap(({ rulesOut }) => rulesOut),
      ),
    );
  const standing = [...found.observed].filter(([id]) => (found.answers.get(id) ?? unknown) === unknown);
  const excluded = out(new Map(standing));
  const ruledOut = out(found.answers);
  const left = causesOf(about).filter(({ id }) => !excluded.has(id));
  const kept = left.filter(({ id }) => !ruledOut.has(id));
  return kept.length > 0 ? kept : left;
}

test('a remedy is of a cause that neither a fact nor, unless they contradict each other, an answer rules out', () => {
  fc.assert(
    fc.property(situation, ({ known: { about, found }, view }) => {
      const move = nextMove(about, found, view);
      if (move.kind === 'remedy') expect(possible(about, found)).toContain(move.cause);
    }),
  );
});

test('it ends for the reason that it gives, and never before something was tried', () => {
  fc.assert(
    fc.property(situation, ({ known: { about, found }, view }) => {
      const move = nextMove(about, found, view);
      if (move.kind !== 'exhausted') return;
      const left = possible(about, found);
      expect(move.reason === 'facts').toBe(left.length === 0);
      const untried = left.flatMap(({ remedies }) => remedies.filter(({ id }) => !found.tried.has(id)));
      expect(move.reason === 'unlikely').toBe(untried.length > 0);
      if (move.reason !== 'facts') expect(found.tried.size).toBeGreaterThan(0);
    }),
  );
});

test('whatever is answered and however remedies go, it ends', () => {
  const way = fc.record({ situation, choices: fc.infiniteStream(fc.nat()) });
  fc.assert(
    fc.property(way, ({ situation: { known, view }, choices }) => {
      const remedies = new Set(causesOf(known.about).flatMap((one) => one.remedies.map(({ id }) => id)));
      let steps = checksOf(known.about).length + remedies.size;
      let { found } = known;
      for (const choice of choices) {
        const move = nextMove(known.about, found, view);
        if (move.kind === 'exhausted') return;
        found = after(move, found, choice);
        steps -= 1;
        expect(steps).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

function after(move: Exclude<Move, { kind: 'exhausted' }>, found: Findings, choice: number): Findings {
  if (move.kind === 'remedy') {
    const outcome = choice % 2 === 0 ? 'didNotHelp' : 'cannotDo';
    return { ...found, tried: new Map([...found.tried, [move.remedy.id, outcome]]) };
  }
  const answers = [unknown, ...move.check.options.map(({ id }) => id)];
  const answer = answers[choice % answers.length] ?? unknown;
  return { ...found, answers: new Map([...found.answers, [move.check.id, answer]]) };
}

test('what is known in another order leads to the same move', () => {
  fc.assert(
    fc.property(situation, ({ known: { about, found }, view }) => {
      const backwards = {
        answers: new Map([...found.answers].reverse()),
        observed: new Map([...found.observed].reverse()),
        spokenFor: new Set([...found.spokenFor].reverse()),
        tried: new Map([...found.tried].reverse()),
      };
      expect(nextMove(about, backwards, view)).toEqual(nextMove(about, found, view));
    }),
  );
});
