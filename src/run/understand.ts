import type { EventOf, SaidOf, Understood } from './events.ts';
import { narrowingOf } from './narrowing.ts';
import type { RunState } from './run-state.ts';

/** What was typed: new words take the place of what was made of those before. */
export function understand(
  state: RunState,
  body: EventOf<'complained' | 'detailed'>,
  fresh: boolean,
): RunState {
  // Other words are another try: what was refused before them does not count against what they find. After "no
  // article" they may even mean what was refused.
  const open = state.open?.step;
  const anew = open?.kind === 'noArticle' && open.reason !== 'otherLanguage';
  const widened = anew || (body.kind === 'detailed' && body.widened === true);
  // An article that the facts speak against is given up for whatever the new words mean.
  const refused = open?.kind === 'noArticle' && open.reason === 'facts';
  return {
    ...take(state, body, fresh),
    pinned: refused ? undefined : state.pinned,
    browsing: undefined,
    doubted: [],
    refusals: 0,
    cards: 0,
    rejected: anew ? new Set<string>() : state.rejected,
    narrowed: widened ? [] : state.narrowed,
  };
}

/** What was made of the words takes the place of what was made of them before. */
function take(
  state: RunState,
  { decision, candidates, said, language }: Understood,
  fresh: boolean,
): RunState {
  const heard = fresh ? hear(state.said, said) : state.said;
  return { ...state, understood: { decision, candidates, said: [], language }, said: heard };
}

/** What was said about a facet of the problem. */
export function narrow(state: RunState, body: EventOf<'narrowed'>, fresh: boolean): RunState {
  const said = narrowingOf(state.shown.get(body.step)?.step, body.option);
  const refusals =
    body.option === 'none' ? state.refusals + 1 : said?.only === undefined ? state.refusals : 0;
  return {
    ...take(state, body, fresh),
    narrowed: said ? [...state.narrowed, said] : state.narrowed,
    refusals,
    // The same question is put again, with what is left.
    cards: said?.isPart ? state.cards : state.cards + 1,
  };
}

/** What articles say about the words, each article's latest. */
export function hear(
  before: ReadonlyMap<string, SaidOf>,
  heard: readonly SaidOf[],
): ReadonlyMap<string, SaidOf> {
  return new Map([...before, ...heard.map((said) => [said.article, said] as const)]);
}
