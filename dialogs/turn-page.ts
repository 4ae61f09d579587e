import type { CardContent } from '../cards/card-content.ts';
import type { PageTurn, Spread } from '../cards/page-turns.ts';
import { spreadOf, turnsFrom } from '../cards/page-turns.ts';
import { controls } from '../cards/controls.ts';
import { splitWords } from '../src/knowledge/words/terms.ts';
import type { Place } from '../src/run/place.ts';
import type { ShownOption } from '../src/run/events.ts';
import type { ShownStep } from '../src/run/run-state.ts';
import type { ActiveRun } from './active-run.ts';
import { append } from './active-run.ts';
import { typedOption } from './typed-option.ts';

const ids = ['nextPage', 'previousPage', 'wholeArticle', 'steps'] as const;

/** Words for a page as somebody types them: exactly, or only nearly, by a number or misspelt. */
export type Closeness = 'exact' | 'near';

/** The page that a typed message asks for; undefined when it asks for none. */
export function typedPlace(
  content: CardContent,
  { options, place }: ShownStep,
  text: string,
  closeness: Closeness,
): Place | undefined {
  const spread = spreadOf(content, place);
  const turns = turnsFrom(content, spread);
  return closeness === 'exact' ? exactly(turns, spread, text) : nearly(turns, options, text);
}

function exactly(turns: readonly PageTurn[], { place, pages }: Spread, text: string): Place | undefined {
  const words = normal(text);
  const known = ids.filter((id) => [controls[id].title, ...controls[id].typed].map(normal).includes(words));
  const meant = turns.find(({ id }) => known.includes(id));
  if (meant) return meant.to;
  // There is no page before the first and none after the last: what is there is shown again.
  return pages > 1 && known.some((id) => id === 'nextPage' || id === 'previousPage') ? place : undefined;
}

function nearly(
  turns: readonly PageTurn[],
  options: readonly ShownOption[],
  text: string,
): Place | undefined {
  const meant = typedOption([...options, ...turns], text);
  return turns.find((turn) => turn === meant)?.to;
}

/** A run with a step turned to another page: the same when there is no such page, or it is the one to be seen already. */
export function turnedTo(
  run: ActiveRun,
  { seq, place }: ShownStep,
  { view, page }: Place,
  content: CardContent,
  at: number,
): ActiveRun {
  const there = spreadOf(content, { view, page }).place;
  const isThere = there.view === view && there.page === page;
  if (!isThere || (place.view === view && place.page === page)) return run;
  return append(run, { kind: 'turned', shown: seq, view, page }, at);
}

function normal(text: string): string {
  return splitWords(text).join(' ');
}
