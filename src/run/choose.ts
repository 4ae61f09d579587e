import type { FactName } from '../knowledge/directory-facts.ts';
import type { EventOf } from './events.ts';
import { doubt } from './evidence.ts';
import { narrowingOf } from './narrowing.ts';
import type { RunState } from './run-state.ts';
import type { ArticleRef, StepOf } from './step.ts';
import { hear, understand } from './understand.ts';

/** What a button that is no answer to a check means: it depends on the step that it stood on. */
export function choose(state: RunState, body: EventOf<'chose'>, fresh: boolean): RunState {
  const shown = state.shown.get(body.step)?.step;
  const said = fresh ? hear(state.said, body.said) : state.said;
  switch (shown?.kind) {
    case 'choose':
      return chooseArticle({ ...state, said }, shown, body.option);
    case 'narrow':
      return browseOn(state, shown, body.option);
    case 'ask':
    case 'remedy':
      if (body.option === 'notRight') return { ...state, ...doubt(state, factsOn(shown)) };
      return reject(state, [shown.article.id]);
    case 'incident':
      return { ...state, setAside: new Set([...state.setAside, shown.incident.id]) };
    case 'alarm':
      return body.option === 'done' ? takeCare(state, shown) : reject(state, [shown.article.id]);
    case 'confirm':
      return keepDetail({ ...state, said });
    case 'noArticle':
      if (body.option === 'notRight') return { ...state, ...doubt(state, factsOn(shown)) };
      return pin({ ...state, said }, shown.articles ?? [], body.option);
    case 'handOver':
      return { ...state, ...doubt(state, factsOn(shown)) };
    case 'correct':
      // None of them is wrong.
      return { ...state, doubted: [] };
    case 'consent':
    case 'fill':
    case 'closed':
    case undefined:
      return state;
  }
}

function factsOn({ facts = [] }: StepOf<'ask' | 'remedy' | 'noArticle' | 'handOver'>): readonly FactName[] {
  return facts.map(({ fact }) => fact);
}

function chooseArticle(state: RunState, step: StepOf<'choose'>, option: string): RunState {
  if (option === 'more') return turnOver(state, step.articles.length);
  if (option === 'none')
    return reject(
      state,
      step.articles.map(({ id }) => id),
    );
  const first = option === 'unknown' || option === 'yes';
  return pin(state, step.articles, first ? step.articles[0]?.id : option);
}

/** "I have done this": it is this danger, and its first steps were taken. */
function takeCare(state: RunState, { article: { id, hash }, remedy }: StepOf<'alarm'>): RunState {
  return { ...state, pinned: { id, hash }, safe: new Map([...state.safe, [id, remedy]]) };
}

/** The run is about one of these articles. */
function pin(state: RunState, articles: readonly ArticleRef[], option: string | undefined): RunState {
  const chosen = articles.find(({ id }) => id === option);
  return { ...state, pinned: chosen && { id: chosen.id, hash: chosen.hash }, browsing: undefined };
}

function browseOn(state: RunState, step: StepOf<'narrow'>, option: string): RunState {
  if (option === 'more') return turnOver(state, step.values.length);
  const said = narrowingOf(step, option);
  const within = [...(state.browsing?.within ?? []), ...(said ? [said] : [])];
  return { ...state, browsing: { from: 0, within } };
}

function turnOver(state: RunState, count: number): RunState {
  const { from = 0, within = [] } = state.browsing ?? {};
  return { ...state, browsing: { from: from + count, within } };
}

/** "None of these". */
function reject(state: RunState, articles: readonly string[]): RunState {
  const rejected = new Set([...state.rejected, ...articles]);
  const { refusals, cards } = state;
  return { ...state, rejected, refusals: refusals + 1, cards: cards + 1, browsing: undefined };
}

/** "It belongs to this one": what looked like another problem is a detail after all. */
function keepDetail(state: RunState): RunState {
  const detail = state.different?.body;
  const kept = { ...state, different: undefined };
  return detail?.kind === 'detailed' ? understand(kept, detail, true) : kept;
}
