import fc from 'fast-check';
import { unknown } from '../../src/diagnose/findings.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { baseOf } from '../support/knowledge.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import type { SaidOf, Understood } from '../../src/run/events.ts';
import { anyArticle, findingsAbout } from '../diagnose/arbitrary-findings.ts';
import type { Move } from './drive.ts';

/** A knowledge base and a complaint that was classified on it. */
export interface World {
  readonly base: KnowledgeBase;
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
  return fc.tuple(decision, fc.shuffledSubarray([...articles])).chain(([decided, some]) =>
    fc.tuple(...some.map(saidOf)).map((said) => ({
      decision: decided,
      candidates: some.map(({ id, hash, title }, i) => ({
        ...{ article: id, hash, title, because: ['word'] },
        probability: 0.6 / (i + 1),
      })),
      said,
    })),
  );
}

const articles = fc.uniqueArray(anyArticle, { minLength: 1, maxLength: 3, selector: ({ id }) => id });

export const anyWorld: fc.Arbitrary<World> = articles.chain((some) =>
  understoodOn(some).map((complaint) => ({ base: baseOf(some), complaint })),
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
  const move = fc.oneof<{ arbitrary: fc.Arbitrary<Move>; weight: number }[]>(
    { arbitrary: button, weight: 8 },
    { arbitrary: type, weight: 1 },
    { arbitrary: view, weight: 1 },
    { arbitrary: other, weight: 2 },
  );
  return fc.array(move, { maxLength: length });
}

export const anyWalk = (length: number): fc.Arbitrary<World & { moves: Move[] }> =>
  anyWorld.chain((world) => anyMoves(world, length).map((moves) => ({ ...world, moves })));
