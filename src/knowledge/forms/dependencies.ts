import type { Condition, FormElement } from './form.ts';

/** Question ids that an element's visibility asks for, by element id. */
export type References = ReadonlyMap<string, ReadonlySet<string>>;

export interface Dependencies {
  /** Every element after those whose answers it waits for; else as they stand. */
  readonly order: readonly FormElement[];
  /** By element id. Every other reference counts as not answered. */
  readonly of: References;
}

/**
 * What each element waits for. On a cycle, a reference to the element itself or to a later one does not count, so that
 * the rest has an order, and the same answers always show the same elements.
 */
export function dependenciesOf(elements: readonly FormElement[]): Dependencies {
  const references = referencesOf(elements);
  const cycles = cyclesAmong(elements, references);
  const of = new Map(
    [...references].map(([id, named]) => [id, only(named, (other) => cycles.get(id)?.has(other) !== true)]),
  );
  return { order: ordered(elements, of), of };
}

/** The references that do not count, by element id; elements without any are not in it. */
export function cyclesOf(elements: readonly FormElement[]): References {
  return cyclesAmong(elements, referencesOf(elements));
}

function referencesOf(elements: readonly FormElement[]): References {
  const questions = new Set(elements.filter(({ kind }) => kind === 'question').map(({ id }) => id));
  return new Map(
    elements.map(({ id, visible }) => {
      const named = new Set<string>();
      gather(visible, named);
      return [id, only(named, (other) => questions.has(other))];
    }),
  );
}

function gather(condition: Condition, into: Set<string>): void {
  switch (condition.kind) {
    case 'constant':
      return;
    case 'all':
    case 'any':
      for (const part of condition.of) gather(part, into);
      return;
    case 'not':
      gather(condition.of, into);
      return;
    case 'answered':
    case 'chosen':
    case 'typed':
      into.add(condition.question);
  }
}

function only(ids: ReadonlySet<string>, wanted: (id: string) => boolean): ReadonlySet<string> {
  return new Set([...ids].filter(wanted));
}

function cyclesAmong(elements: readonly FormElement[], references: References): References {
  const place = new Map(elements.map(({ id }, at) => [id, at]));
  const waiting = reversed(references);
  const cycles = new Map<string, ReadonlySet<string>>();
  elements.forEach(({ id }, at) => {
    const later = [...(references.get(id) ?? [])].filter((other) => (place.get(other) ?? 0) >= at);
    if (later.length === 0) return;
    const after = reachable(id, waiting);
    const closing = later.filter((other) => after.has(other));
    if (closing.length > 0) cycles.set(id, new Set(closing));
  });
  return cycles;
}

/** Who asks for whose answer, turned round. */
function reversed(references: References): References {
  const waiting = new Map<string, Set<string>>();
  for (const [id, named] of references)
    for (const other of named) waiting.set(other, (waiting.get(other) ?? new Set()).add(id));
  return waiting;
}

/** The start itself, and whatever can be reached from it. */
function reachable(start: string, edges: References): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const id of seen) for (const next of edges.get(id) ?? []) seen.add(next);
  return seen;
}

/** Level by level: first what waits for nothing, then what waits for that only, and so on. */
function ordered(elements: readonly FormElement[], of: References): FormElement[] {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const left = new Map(elements.map(({ id }) => [id, of.get(id)?.size ?? 0]));
  const waiting = reversed(of);
  const order = elements.filter(({ id }) => left.get(id) === 0);
  for (const { id } of order) {
    for (const next of waiting.get(id) ?? []) {
      const open = (left.get(next) ?? 0) - 1;
      left.set(next, open);
      const element = byId.get(next);
      if (open === 0 && element !== undefined) order.push(element);
    }
  }
  return order;
}
