import { OperatorError } from '../operator-error.ts';
import type { Outcome, OutcomeStore } from '../ports.ts';
import type { OpensOutcomes } from './operator.ts';
import { counted, printable, shortened } from './printable.ts';
import type { LearnedRequest } from './read-arguments.ts';
import { exitCodes, type Surroundings } from './surroundings.ts';

/** Lists what people confirmed, or withdraws some of it. @throws OperatorError */
export async function learned(
  { article, database, forget, words }: LearnedRequest,
  { out, cwd }: Surroundings,
  open: OpensOutcomes,
): Promise<number> {
  const store = await open(database, cwd);
  const { outcomes } = store;
  try {
    const listed = async () =>
      (await all(outcomes)).filter((one) => one.article === (article ?? one.article));
    await out.write(forget === undefined ? listOf(await listed(), words) : await forgotten(forget, outcomes));
    return exitCodes.fine;
  } finally {
    await store.close();
  }
}

async function all(outcomes: OutcomeStore): Promise<Outcome[]> {
  const found: Outcome[] = [];
  for (;;) {
    const page = await outcomes.page(found.at(-1));
    if (page.length === 0) return found;
    found.push(...page);
  }
}

async function forgotten(what: string, outcomes: OutcomeStore): Promise<string> {
  const gone = (await outcomes.forgetRun(what)) + (await outcomes.forgetArticle(what));
  if (gone > 0)
    return `${counted(gone, 'example')} withdrawn. A bot that runs forgets them as soon as it has learned anew, mostly within a minute.\n`;
  throw new OperatorError(
    `Nothing was learned from "${printable(what)}". Give a run or an article as "learned" lists them.`,
  );
}

function listOf(outcomes: readonly Outcome[], words: boolean): string {
  if (outcomes.length === 0) return 'Nothing was confirmed yet.\n';
  const byArticle = [...Map.groupBy(outcomes, ({ article }) => article)].sort(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
  return byArticle.map(([article, ofOne]) => linesOf(article, ofOne, words).join('\n')).join('\n') + '\n';
}

function linesOf(article: string, outcomes: readonly Outcome[], words: boolean): string[] {
  const people = new Set(outcomes.map(({ tenant, person }) => JSON.stringify([tenant, person]))).size;
  const [first = 0, last = 0] = [outcomes[0]?.at, outcomes.at(-1)?.at];
  const when = first === last ? day(first) : `${day(first)} to ${day(last)}`;
  const head = `${printable(article)}: ${counted(outcomes.length, 'example')} of ${people === 1 ? 'one person' : `${people} people`}, ${when}`;
  return [head, ...outcomes.flatMap((outcome) => runLines(outcome, words))];
}

function runLines({ run, cause, at, texts }: Outcome, words: boolean): string[] {
  const because = cause === undefined ? '' : `  ${printable(cause)}`;
  const erased = texts.length === 0 ? '  (its words were erased)' : '';
  const told = words ? texts.map((text) => `      ${shortened(text)}`) : [];
  return [`  ${run}  ${day(at)}${because}${erased}`, ...told];
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
