import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knowledgeOf } from '../../dialogs/active-run.ts';
import { checksOf } from '../../src/diagnose/checks-of.ts';
import { incidentToTell } from '../../src/run/evidence.ts';
import type { EventBody } from '../../src/run/events.ts';
import type { KnowledgeView } from '../../src/run/knowledge-view.ts';
import { nextStep } from '../../src/run/next-step.ts';
import { canGoBack } from '../../src/run/can-go-back.ts';
import { findingsOf } from '../../src/run/findings-of.ts';
import { stateOf } from '../../src/run/state.ts';
import type { Step } from '../../src/run/step.ts';
import { article, cause, check, option, remedy } from '../diagnose/small-article.ts';
import { baseOf } from '../support/knowledge.ts';
import { anyWalkWithFacts } from './arbitrary-run.ts';
import { begin, make } from './drive.ts';
import { noForms } from './no-forms.ts';

const ask = (id: string) => [
  option('on-premises', { pointsTo: ['sync'], rulesOut: ['browser'], values: ['yes'] }),
  option('cloud', { text: id, rulesOut: ['sync'], values: ['no'] }),
];
const password = article(
  [[cause('sync'), cause('browser', { remedies: [remedy('browser.r')] })]],
  [check('home', ask('Only in the cloud'), { fact: 'synchronised' })],
  { id: 'password', hash: 'password#', title: 'Password', services: ['Entra'] },
);
const drive = article(
  [[cause('sync'), cause('old')]],
  [
    check('home', [option('cloud', { rulesOut: ['sync', 'old'], values: ['no'] }), option('office')], {
      fact: 'synchronised',
    }),
    check(
      'enabled',
      [option('on', { values: ['enabled'] }), option('off', { rulesOut: ['old'], values: ['disabled'] })],
      {
        fact: 'account',
      },
    ),
  ],
  { id: 'drive', hash: 'drive#', title: 'Drive' },
);
const attack = { ...password, id: 'attack', hash: 'attack#', title: 'Attack', urgent: true };
const base = baseOf([password, drive, attack]);
const view: KnowledgeView = {
  ...noForms,
  article: ({ id }) => base.articles.get(id),
  has: () => true,
  topics: () => [],
};

const candidate = (id: string, probability: number) => ({
  ...{ article: id, hash: `${id}#`, title: id, because: [] },
  probability,
});
const complained = (...ids: string[]): EventBody => ({
  ...{ kind: 'complained', decision: 'goOn', said: [] },
  candidates: ids.map((id, i) => candidate(id, 0.9 / (i + 1))),
});
const perhaps = (id: string): EventBody => ({
  ...{ kind: 'complained', decision: 'ask', said: [] },
  candidates: [candidate(id, 0.4)],
});
const typed = (...ids: string[]): EventBody => ({
  ...{ kind: 'detailed', different: false, decision: 'goOn', said: [] },
  candidates: ids.map((id, i) => candidate(id, 0.9 / (i + 1))),
});
const shown = (step: Step): EventBody => ({ kind: 'shown', step, options: [], knowledge: '' });
const needed: EventBody = { kind: 'consentNeeded' };
const may = (answer: 'yes' | 'no', step: number | null = 3): EventBody => ({
  kind: 'consented',
  step,
  answer,
});
const fact = (name: 'synchronised' | 'account', value: string) => ({ fact: name, value, readAt: 1 });
const observed = (...facts: ReturnType<typeof fact>[]): EventBody => ({
  kind: 'observed',
  facts,
  missing: [],
});
const nothingFound: EventBody = {
  ...{ kind: 'observed', facts: [] },
  missing: [{ fact: 'synchronised', why: 'notAllowed' }],
};
const wrong: EventBody = { kind: 'contradicted', step: 3, fact: 'synchronised' };
const back: EventBody = { kind: 'wentBack', step: 3 };
const outage = { id: 'EX1', service: 'Entra', title: 'Slow', since: 0, readAt: 1 };
const incidents = (...found: (typeof outage)[]): EventBody => ({
  ...{ kind: 'incidents', services: ['Entra'] },
  found,
});
const ref = (id: string) => ({ id, hash: `${id}#`, title: id });
const toldOf: EventBody = shown({ kind: 'incident', article: ref('password'), incident: outage });
const other: EventBody = { kind: 'chose', step: 3, option: 'otherThing', said: [] };
const consentStep: EventBody = shown({ kind: 'consent', article: ref('password'), wanted: ['synchronised'] });
const no = fact('synchronised', 'no');
const yes = fact('synchronised', 'yes');
const enabled = fact('account', 'enabled');
const disabled = fact('account', 'disabled');
const doubted: EventBody = { kind: 'chose', step: 4, option: 'notRight', said: [] };
const cards = (facts: (typeof no)[]): EventBody =>
  shown({
    ...{ kind: 'remedy', article: ref('drive'), cause: 'sync', remedy: 'sync.r', view: 'employee' },
    beliefs: [],
    facts,
  });

/** Events from sequence number 1, the step that follows, and why. */
const cases: readonly [events: readonly EventBody[], step: string, why: string][] = [
  [[complained('password')], 'ask home', 'nothing can be looked up'],
  [[complained('password'), needed], 'consent synchronised', 'it can be, and the person never said'],
  [[complained('attack'), needed], 'alarm', 'whoever may be under attack is not asked for that'],
  [[perhaps('password'), needed], 'ask home', 'the article only may fit: facts are not wanted yet'],
  [[complained('password'), needed, may('no')], 'ask home', 'they said no'],
  [[complained('password'), needed, may('yes')], 'ask home', 'they said yes, and nothing was found yet'],
  [
    [complained('password'), may('yes', null), observed(no)],
    'remedy browser synchronised',
    'the fact decides',
  ],
  [[complained('password'), may('yes', null), observed(yes)], 'remedy sync synchronised', 'the other way'],
  [[complained('password'), needed, may('yes'), nothingFound], 'ask home', 'it could not be found out'],
  [
    [complained('password'), may('yes', null), observed(fact('synchronised', 'maybe'))],
    'ask home',
    'a value that no option names says nothing',
  ],
  [[complained('password'), observed(no)], 'ask home', 'nobody allowed it'],
  [
    [complained('password'), may('yes', null), observed(no), may('no')],
    'ask home',
    'it is not allowed any more',
  ],
  [[complained('password'), may('yes', null), observed(no), wrong], 'ask home', 'the person contradicts'],
  [
    [complained('password'), may('yes', null), observed(no), shown(refusedStep()), wrong, back],
    'remedy browser synchronised',
    'and takes that back',
  ],
  [
    [complained('password'), may('yes', null), observed(no), wrong, observed(no)],
    'ask home',
    'what was contradicted does not come back by itself',
  ],
  [
    [complained('password'), needed, consentStep, may('yes'), observed(no), shown(refusedStep()), back],
    'consent synchronised',
    'a consent that was taken back is asked again, and what was found no longer counts',
  ],
  [
    [
      ...[complained('password'), needed, consentStep, may('yes'), observed(no), shown(refusedStep()), back],
      may('yes'),
    ],
    'ask home',
    'nor once it is given again: it is looked up again',
  ],
  [
    [complained('password'), may('yes', null), observed(no), answered('password', 'on-premises')],
    'remedy sync',
    'an answer wins',
  ],
  [
    [complained('password'), may('yes', null), observed(no), answered('password', 'unknown')],
    'remedy browser synchronised',
    '"I don’t know" says nothing against it',
  ],
  [[complained('password'), incidents()], 'ask home', 'nothing is wrong with the service'],
  [[complained('password'), incidents(outage)], 'incident EX1', 'it is not only them'],
  [[complained('password'), needed, incidents(outage)], 'incident EX1', 'told before the consent is asked'],
  [[perhaps('password'), incidents(outage)], 'incident EX1', 'and before the first question of what may fit'],
  [[complained('drive'), incidents(outage)], 'diagnosis', 'not about a service of this article'],
  [[complained('password'), incidents(outage), toldOf, other], 'ask home', 'it is something else'],
  [
    [complained('password'), incidents(outage), toldOf, other, incidents(outage)],
    'ask home',
    'once for each run and incident',
  ],
  [
    [complained('password'), incidents(outage), toldOf, other, incidents({ ...outage, id: 'EX2' })],
    'incident EX2',
    'another one is told',
  ],
  [[complained('password'), incidents(outage), incidents()], 'ask home', 'it is over'],
  [
    [complained('password'), incidents(outage), toldOf, other, shown(refusedStep()), back],
    'incident EX1',
    'back',
  ],
  [
    [complained('drive'), may('yes', null), observed(no)],
    'noArticle facts synchronised',
    'nothing is left of it',
  ],
  [
    [complained('drive', 'password'), may('yes', null), observed(no)],
    'noArticle facts synchronised: password',
    'the others are offered',
  ],
  [
    [complained('drive'), may('yes', null), observed(no), shown(refusedStep()), wrong],
    'diagnosis',
    'they say that this is wrong',
  ],
  [
    [complained('drive'), may('yes', null), observed(no), shown(refusedStep()), typed('password')],
    'remedy browser synchronised',
    'other words mean another article',
  ],
  [
    [complained('drive'), may('yes', null), observed(yes, disabled), cards([yes, disabled]), doubted],
    'correct synchronised account',
    'several facts: which one is wrong?',
  ],
  [
    [complained('drive'), may('yes', null), observed(yes, disabled), cards([yes, disabled]), doubted, back],
    'remedy sync account',
    'back from that',
  ],
  [
    [
      ...[complained('drive'), may('yes', null), observed(yes, disabled), cards([yes, disabled]), doubted],
      { kind: 'observed', facts: [], missing: [{ fact: 'synchronised', why: 'notAllowed' }] },
      { kind: 'handedOver', step: null },
    ],
    'handOver asked not account',
    'a single one is left: that one is wrong',
  ],
  [
    [
      ...[complained('drive'), may('yes', null), observed(yes, disabled), cards([yes, disabled]), doubted],
      { kind: 'contradicted', step: 5, fact: 'synchronised', also: ['account'] },
      { kind: 'handedOver', step: null },
    ],
    'handOver asked not synchronised not account',
    'all of them are wrong',
  ],
  [
    [
      complained('drive'),
      may('yes', null),
      observed(yes, disabled),
      cards([yes, disabled]),
      doubted,
      typed('password'),
    ],
    'remedy sync synchronised',
    'more words end it',
  ],
  [
    [complained('drive'), may('yes', null), observed(no, enabled), { kind: 'handedOver', step: null }],
    'handOver asked synchronised account',
    'the person on the help desk hears what was looked up',
  ],
  [
    [complained('drive'), may('yes', null), observed(no, enabled), wrong, { kind: 'handedOver', step: null }],
    'handOver asked account not synchronised',
    'and what of it was contradicted',
  ],
  [
    [
      ...[complained('drive'), may('yes', null), observed(no, enabled), wrong, may('no')],
      { kind: 'handedOver', step: null },
    ],
    'handOver asked',
    'but nothing of it once nothing is to be looked up any more',
  ],
];

test.each(cases)('%#: %j -> %s (%s)', (bodies, step) => {
  const next = words(nextStep(view, stateFrom(bodies)));
  // Whether a question comes first or a remedy is not what these are about.
  expect(step === 'diagnosis' ? next.replace(/^(ask|remedy).*/, step) : next).toBe(step);
});

test('what was said in an earlier run cannot be taken back, what is said in this one can', () => {
  const events = [complained('password'), may('yes', null), observed(no), consentStep];
  expect(canGoBack(stateFrom(events))).toBe(false);
  expect(canGoBack(stateFrom([...events, may('no', 4)]))).toBe(true);
});

test('what the facts rule out is not shown, unless the person says otherwise', () => {
  let ruledOut = 0;
  fc.assert(
    fc.property(anyWalkWithFacts(10), ({ base: world, complaint, moves }) => {
      const run = moves.reduce((current, move) => make(current, world, move), begin(world, complaint));
      for (const { seq, body } of run.events) {
        if (body.kind !== 'shown' || body.step.kind !== 'remedy') continue;
        const about = world.articles.get(body.step.article.id);
        if (!about) throw new Error('A remedy of an article that is not there.');
        const { observed: given } = findingsOf(stateOf(run.events.slice(0, seq - 1)), about);
        const out = checksOf(about).flatMap(({ id, options }) =>
          options.filter((one) => one.id === given.get(id)).flatMap(({ rulesOut }) => rulesOut),
        );
        ruledOut += out.length;
        expect(out).not.toContain(body.step.cause);
      }
    }),
    { numRuns: 300 },
  );
  expect(ruledOut).toBeGreaterThan(20);
});

test('an open incident is told before anything is asked or advised about its article, and once', () => {
  let told = 0;
  fc.assert(
    fc.property(anyWalkWithFacts(10), ({ base: world, complaint, moves }) => {
      const run = moves.reduce((current, move) => make(current, world, move), begin(world, complaint));
      const shownBefore = new Set<string>();
      for (const { seq, body } of run.events) {
        if (body.kind !== 'shown' || !('article' in body.step)) continue;
        const { setAside, ...before } = stateOf(run.events.slice(0, seq - 1));
        if (body.step.kind === 'incident') {
          told += 1;
          shownBefore.add(body.step.incident.id);
          expect(setAside).not.toContain(body.step.incident.id);
          continue;
        }
        const about = world.articles.get(body.step.article.id);
        if (!about || about.urgent) continue;
        expect(incidentToTell({ ...before, setAside }, about)).toBeUndefined();
        for (const { id, service } of world.told?.incidents ?? []) {
          if (!about.services.includes(service)) continue;
          expect(shownBefore).toContain(id);
          expect(setAside).toContain(id);
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(told).toBeGreaterThan(20);
});

test('nothing about a person is recorded before they have allowed it', () => {
  fc.assert(
    fc.property(anyWalkWithFacts(10), ({ base: world, complaint, moves }) => {
      const run = moves.reduce((current, move) => make(current, world, move), begin(world, complaint));
      for (const { seq, body } of run.events)
        if (body.kind === 'observed') expect(stateOf(run.events.slice(0, seq - 1)).consent).toBe('yes');
    }),
  );
});

test('a replay shows the same steps, without a directory', () => {
  let looked = 0;
  fc.assert(
    fc.property(anyWalkWithFacts(10), ({ base: world, complaint, moves }) => {
      const run = moves.reduce((current, move) => make(current, world, move), begin(world, complaint));
      for (const { seq, body } of run.events) {
        if (body.kind === 'observed') looked += 1;
        if (body.kind !== 'shown') continue;
        expect(nextStep(knowledgeOf(run, world), stateOf(run.events.slice(0, seq - 1)))).toEqual(body.step);
      }
    }),
    { numRuns: 200 },
  );
  expect(looked).toBeGreaterThan(10);
});

function refusedStep(): Step {
  return { kind: 'noArticle', reason: 'facts', refused: ref('drive'), facts: [no] };
}

function answered(id: string, choice: string): EventBody {
  return { kind: 'answered', step: 2, article: ref(id), check: 'home', option: choice };
}

function stateFrom(bodies: readonly EventBody[]) {
  return stateOf(bodies.map((body, i) => ({ seq: i + 1, at: 1, body })));
}

function words(step: Step): string {
  const facts = 'facts' in step ? (step.facts ?? []).map((one) => one.fact) : [];
  switch (step.kind) {
    case 'ask':
      return ['ask', ...(step.article.id === 'password' ? [step.check] : []), ...facts].join(' ');
    case 'remedy':
      return ['remedy', step.cause, ...facts].join(' ');
    case 'consent':
      return ['consent', ...step.wanted].join(' ');
    case 'incident':
      return `incident ${step.incident.id}`;
    case 'correct':
      return ['correct', ...facts].join(' ');
    case 'noArticle': {
      const others = step.articles ? `: ${step.articles.map(({ id }) => id).join(' ')}` : '';
      return `${[step.kind, step.reason, ...facts].join(' ')}${others}`;
    }
    case 'handOver': {
      const not = (step.contradicted ?? []).flatMap((one) => ['not', one.fact]);
      return [step.kind, step.reason, ...facts, ...not].join(' ');
    }
    case 'alarm':
    case 'choose':
    case 'narrow':
    case 'confirm':
    case 'fill':
    case 'closed':
      return step.kind;
  }
}
