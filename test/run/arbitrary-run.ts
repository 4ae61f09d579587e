import fc from 'fast-check';
import { unknown } from '../../src/diagnose/findings.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { baseOf } from '../support/knowledge.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import type { SaidOf, Understood } from '../../src/run/events.ts';
import { anyArticle, findingsAbout } from '../diagnose/arbitrary-findings.ts';
import { choice, formOf } from '../knowledge/forms/form-file.ts';
import type { Move, Told, ToldBase } from './drive.ts';
import { servicesOfWorlds, someFacts, withFacts } from './arbitrary-evidence.ts';

/** A knowledge base and a complaint that was classified on it. */
export interface World {
  readonly base: ToldBase;
  readonly complaint: Understood;
}

function saidOf(article: Article): fc.Arbitrary<SaidOf> {
  return findingsAbout(article).map(({ answers, spokenFor }) => ({
    article: article.id,
    answers: [...answers].flatMap(([check, option]) => (option === unknown ? [] : [{ check, option }])),
    spokenFor: [...spokenFor],
  }));
}

function understoodOn(articles: readonly Article[]): fc.Arbitrary<Understood> {
  const decision = fc.constantFrom<Understood['decision']>('goOn', 'ask', 'none');
  const anyForeign = fc.nat({ max: 9 }).map((n) => n === 0);
  return fc
    .tuple(decision, fc.shuffledSubarray([...articles]), anyForeign)
    .chain(([decided, some, foreign]) =>
      fc.tuple(...some.map(saidOf)).map((said) => ({
        decision: decided,
        candidates: some.map(({ id, hash, title }, i) => ({
          ...{ article: id, hash, title, because: ['word'] },
          probability: 0.6 / (i + 1),
        })),
        said,
        ...(foreign && { language: 'de' }),
      })),
    );
}

const articles = fc.uniqueArray(anyArticle.chain(withFacts), {
  minLength: 1,
  maxLength: 3,
  selector: ({ id }) => id,
});

/** What a directory says about everything that articles of a world may want to know. */
const anyTold: fc.Arbitrary<Told> = fc.record({
  facts: fc
    .tuple(
      ...someFacts.map(({ fact, values }) =>
        fc.tuple(fc.constant(fact), fc.option(fc.constantFrom(...values))),
      ),
    )
    .map((all) => new Map(all.flatMap(([fact, value]) => (value === null ? [] : [[fact, value] as const])))),
  incidents: fc.subarray([...servicesOfWorlds]).map((services) =>
    services.map((service, i) => ({
      id: `EX${i}`,
      service,
      title: `${service} is slow`,
      since: 0,
      readAt: 1,
    })),
  ),
});

export const anyWorld: fc.Arbitrary<World> = articles.chain((some) =>
  fc.tuple(understoodOn(some), fc.boolean(), fc.option(anyTold)).map(([complaint, withForm, told]) => ({
    base: { ...baseOf(some), ...(withForm && oneForm), ...(told && { told }) },
    complaint,
  })),
);

/** A form for every article: a list, a text that it asks for, and a number that the text asks for. */
export const { form } = formOf(
  choice('place', { required: true }),
  { id: 'error', controlType: 'textbox', validations: [{ type: 'MaxLength', value: 5 }] },
  { id: 'where', controlType: 'multilinetextbox', visibility: 'place != a', required: true },
  { id: 'rooms', controlType: 'numerictextbox', visibility: 'where != null || error == e5' },
);
const oneForm: Pick<KnowledgeBase, 'forms' | 'formFor'> = {
  forms: new Map([[form.id, form]]),
  formFor: () => form.id,
};

/** Right and wrong ones, for any card of that form. */
const anyInputs = fc.record(
  {
    q1: fc.constantFrom('0', '1', '2', '7', ''),
    q2: fc.constantFrom('e5', 'too long', ''),
    q3: fc.constantFrom('here', ' '),
    q4: fc.constantFrom('3', 'three', 4),
  },
  { requiredKeys: [] },
);

/** Everything a person can do. Buttons are pressed more often than the rest. */
function anyMoves({ base }: World, length: number): fc.Arbitrary<Move[]> {
  const button = fc.nat({ max: 11 }).map((n) => ({ kind: 'press' as const, button: n }));
  const type = fc
    .tuple(fc.boolean(), understoodOn([...base.articles.values()]))
    .map(([different, understood]) => ({ kind: 'type' as const, different, understood }));
  const view = fc
    .constantFrom('employee' as const, 'administrator' as const)
    .map((who) => ({ kind: 'view' as const, view: who }));
  const other = fc.constantFrom<Move>({ kind: 'browse' }, { kind: 'back' });
  const send = anyInputs.map((inputs) => ({ kind: 'send' as const, inputs }));
  const move = fc.oneof<{ arbitrary: fc.Arbitrary<Move>; weight: number }[]>(
    { arbitrary: button, weight: 8 },
    { arbitrary: send, weight: 4 },
    { arbitrary: type, weight: 1 },
    { arbitrary: view, weight: 1 },
    { arbitrary: other, weight: 2 },
  );
  return fc.array(move, { maxLength: length });
}

export const anyWalk = (length: number): fc.Arbitrary<World & { moves: Move[] }> =>
  anyWorld.chain((world) => anyMoves(world, length).map((moves) => ({ ...world, moves })));

/** Walks about an article that is surely meant, with checks that a directory answers, and with a directory. */
export const anyWalkWithFacts = (length: number): fc.Arbitrary<World & { moves: Move[] }> =>
  fc
    .tuple(articles, anyTold)
    .filter(([[first]]) => (first?.checks ?? []).some(({ fact }) => fact !== undefined))
    .chain(([some, told]) => {
      const candidates = some.map(({ id, hash, title }, i) => ({
        ...{ article: id, hash, title, because: ['word'] },
        probability: 0.8 / (i + 1),
      }));
      const base: ToldBase = { ...baseOf(some), told };
      const complaint: Understood = { decision: 'goOn', candidates, said: [] };
      const move = fc.nat({ max: 11 }).map((button): Move => ({ kind: 'press', button }));
      // "Yes, look it up" or "No", after "It's something else" where an incident is told.
      const agree = fc.constantFrom<Move>({ kind: 'press', button: 0 }, { kind: 'press', button: 1 });
      return fc
        .tuple(agree, agree, fc.array(move, { maxLength: length }))
        .map(([one, two, more]) => ({ base, complaint, moves: [one, two, ...more] }));
    });

/** Walks that stay with one article and its form: cards are sent, gone back from, left and opened again. */
export const anyFormWalk = (length: number): fc.Arbitrary<World & { moves: Move[] }> => {
  const send = anyInputs.map((inputs) => ({ kind: 'send' as const, inputs }));
  const move = fc.oneof<{ arbitrary: fc.Arbitrary<Move>; weight: number }[]>(
    { arbitrary: send, weight: 6 },
    // The form is the first button of a hand-over, "Skip the rest" that of a card.
    { arbitrary: fc.constant({ kind: 'press', button: 0 }), weight: 3 },
    { arbitrary: fc.constant({ kind: 'back' }), weight: 1 },
  );
  return fc.tuple(anyArticle, fc.array(move, { maxLength: length })).map(([article, moves]) => ({
    base: { ...baseOf([article]), ...oneForm },
    complaint: {
      decision: 'goOn',
      candidates: [
        { article: article.id, hash: article.hash, title: article.title, probability: 0.9, because: [] },
      ],
      said: [],
    },
    moves,
  }));
};
