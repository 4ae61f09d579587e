import { dependenciesOf, type Dependencies } from './dependencies.ts';
import type { Condition, Form, FormElement, FormValues } from './form.ts';
import { visibleIds } from './visibility.ts';

/** Questions on one card: a person looks over so many at a time. */
export const questionsPerCard = 8;

/**
 * What the next card asks: the visible elements that were not yet asked, in their order. An element whose visibility
 * waits for an answer comes on a later card than the question, so that no card asks what it makes needless. `asked`:
 * the ids of all elements of earlier cards, notes too. Empty when nothing is left.
 */
export function nextRound(
  form: Form,
  values: FormValues,
  asked: ReadonlySet<string>,
): readonly FormElement[] {
  const dependencies = dependenciesOf(form.elements);
  const visible = visibleIds(dependencies, values);
  const open = openIds(dependencies, visible, asked);
  const ready = form.elements.filter(
    ({ id }) => visible.has(id) && !asked.has(id) && !waitsFor(open, dependencies.of.get(id)),
  );
  return cardsOf(ready)[0] ?? [];
}

/**
 * Every card that some answers could bring, for measuring: each element that can ever be visible, once. First what
 * waits for no answer, then what waits for that, and so on.
 */
export function roundsOf(form: Form): readonly (readonly FormElement[])[] {
  const dependencies = dependenciesOf(form.elements);
  const possible = possibleIds(dependencies);
  const levels = levelsOf(dependencies);
  const rounds: FormElement[][] = [];
  for (const element of form.elements)
    if (possible.has(element.id)) (rounds[levels.get(element.id) ?? 0] ??= []).push(element);
  return rounds.flatMap(cardsOf);
}

/** What will be asked, or may be once other answers are in. */
function openIds(
  { order, of }: Dependencies,
  visible: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const open = new Set<string>();
  for (const { id } of order) {
    const waits = waitsFor(open, of.get(id));
    if (!asked.has(id) && (visible.has(id) || waits)) open.add(id);
  }
  return open;
}

function waitsFor(open: ReadonlySet<string>, references: ReadonlySet<string> = new Set()): boolean {
  return [...references].some((id) => open.has(id));
}

/** A note stands on the card of the question that follows it; the last ones on the last card. */
function cardsOf(elements: readonly FormElement[]): FormElement[][] {
  const cards: FormElement[][] = [[]];
  let notes: FormElement[] = [];
  let questions = 0;
  for (const element of elements) {
    notes.push(element);
    if (element.kind === 'note') continue;
    if (questions === questionsPerCard) {
      cards.push([]);
      questions = 0;
    }
    cards.at(-1)?.push(...notes);
    notes = [];
    questions++;
  }
  cards.at(-1)?.push(...notes);
  return cards.filter((card) => card.length > 0);
}

/** How many answers have to come one after the other before an element can be shown. */
function levelsOf({ order, of }: Dependencies): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const { id } of order) {
    const before = [...(of.get(id) ?? [])].map((other) => levels.get(other) ?? 0);
    levels.set(id, Math.max(-1, ...before) + 1);
  }
  return levels;
}

/** The elements that some answers show; where conditions contradict each other, one too many. */
function possibleIds({ order, of }: Dependencies): ReadonlySet<string> {
  const possible = new Set<string>();
  for (const { id, visible } of order) {
    const answerable = (question: string): boolean =>
      possible.has(question) && of.get(id)?.has(question) === true;
    if (can(visible, true, answerable)) possible.add(id);
  }
  return possible;
}

function can(condition: Condition, outcome: boolean, answerable: (question: string) => boolean): boolean {
  switch (condition.kind) {
    case 'constant':
      return condition.value === outcome;
    case 'all':
    case 'any': {
      const every = (condition.kind === 'all') === outcome;
      const parts = condition.of.map((part) => can(part, outcome, answerable));
      return every ? !parts.includes(false) : parts.includes(true);
    }
    case 'not':
      return can(condition.of, !outcome, answerable);
    case 'answered':
    case 'chosen':
    case 'typed':
      return !outcome || answerable(condition.question);
  }
}
