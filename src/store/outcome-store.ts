import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Outcome, OutcomeStamp, OutcomeStore } from '../ports.ts';
import type { Tables } from './tables.ts';

/** What a page holds: to read it takes a few milliseconds. */
const pageSize = 500;

/** What runs taught, kept in the tables `outcomes` and `outcome_words`. The words themselves are those of `texts`. */
export function outcomeStore(db: Kysely<Tables>): OutcomeStore {
  return {
    page: (after) => pageOf(db, after),
    stamp: () => stampOf(db),
    async forgetRun(run) {
      const gone = await db.deleteFrom('outcomes').where('run', '=', run).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
    async forgetArticle(article) {
      const gone = await db.deleteFrom('outcomes').where('article', '=', article).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}

async function pageOf(
  db: Kysely<Tables>,
  after: Pick<Outcome, 'run' | 'at'> | undefined,
): Promise<readonly Outcome[]> {
  const all = db
    .selectFrom('outcomes')
    .innerJoin('runs', 'runs.id', 'outcomes.run')
    .select([
      'outcomes.run',
      'outcomes.article',
      'outcomes.cause',
      'outcomes.at',
      'runs.tenant',
      'runs.person',
    ])
    .orderBy('outcomes.at')
    .orderBy('outcomes.run')
    .limit(pageSize);
  const outcomes = await (after ? all.where(comesAfter(after)) : all).execute();
  const texts = await textsOf(
    db,
    outcomes.map(({ run }) => run),
  );
  return outcomes.map(({ cause, ...outcome }) => ({
    ...outcome,
    ...(cause !== null && { cause }),
    texts: texts.get(outcome.run) ?? [],
  }));
}

function comesAfter({ at, run }: Pick<Outcome, 'run' | 'at'>) {
  return (row: ExpressionBuilder<Tables, 'outcomes'>) =>
    row.or([
      row('outcomes.at', '>', at),
      row.and([row('outcomes.at', '=', at), row('outcomes.run', '>', run)]),
    ]);
}

async function textsOf(db: Kysely<Tables>, runs: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  if (runs.length === 0) return new Map();
  const rows = await db
    .selectFrom('outcome_words')
    .innerJoin('texts', (join) =>
      join.onRef('texts.run', '=', 'outcome_words.run').onRef('texts.seq', '=', 'outcome_words.seq'),
    )
    .select(['texts.run', 'texts.text'])
    .where('outcome_words.run', 'in', runs)
    .orderBy('outcome_words.run')
    .orderBy('outcome_words.seq')
    .execute();
  const byRun = Map.groupBy(rows, ({ run }) => run);
  return new Map([...byRun].map(([run, found]) => [run, found.map(({ text }) => text)]));
}

async function stampOf(db: Kysely<Tables>): Promise<OutcomeStamp> {
  const counted = await db
    .selectFrom('outcomes')
    .select(({ fn }) => [fn.countAll().as('outcomes'), fn.max<number | null>('at').as('last')])
    .executeTakeFirstOrThrow();
  const words = await db
    .selectFrom('outcome_words')
    .select(({ fn }) => fn.countAll().as('texts'))
    .executeTakeFirstOrThrow();
  const { outcomes, last } = counted;
  return { outcomes: Number(outcomes), texts: Number(words.texts), last: last ?? 0 };
}
