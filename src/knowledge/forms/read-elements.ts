import type { Finding } from '../finding.ts';
import { compileVisibility, type VisibilityScope } from './compile-visibility.ts';
import { cyclesOf } from './dependencies.ts';
import { fieldsOf, numberOf, textOf, type Fields } from './fields.ts';
import type { Condition, FormElement, FormOption } from './form.ts';
import { parseVisibility } from './parse-visibility.ts';
import { isEmptyNote, readElement } from './read-element.ts';
import { standIns } from './read-options.ts';

/** No form of the public corpus has more than 40. */
const most = 200;

/** Says something about an entry of the file's list, or about one of its properties. */
export type Report = (
  at: { readonly index: number; readonly property?: string },
  finding: Pick<Finding, 'severity' | 'code' | 'message'>,
) => void;

/** An entry of the file's list with the ids it gets. */
interface Entry {
  readonly index: number;
  readonly order: number;
  readonly fields: Fields;
}

interface Named extends Entry {
  readonly id: string;
  readonly name: string;
}

/** The elements of a form, in the order in which they are asked. */
export function readElements(list: readonly unknown[], report: Report): FormElement[] {
  const named = withNames(inOrder(usable(list, report), report), report);
  const find = finder(named, ({ name }) => name);
  const elements = named.map((entry): FormElement => {
    const questionId = (name: string): string | undefined => find(name)?.id;
    return readElement(entry, entry.fields, { questionId, report: warner(report, entry.index) });
  });
  const scope = { find: finder(elements, ({ name }) => name), standIns: standInsOf(named) };
  const conditional = named.flatMap((entry, at): FormElement[] => {
    const element = elements[at];
    if (element === undefined) return [];
    const warn = warner(report, entry.index, 'visibility');
    return [{ ...element, visible: readVisible(entry.fields, { ...scope, report: warn }) }];
  });
  reportCycles(conditional, named, report);
  return conditional;
}

/** Whatever is an object and has something to show. */
function usable(list: readonly unknown[], report: Report): Entry[] {
  const entries: Entry[] = [];
  let order = 0;
  for (const [index, value] of list.entries()) {
    const fields = fieldsOf(value);
    if (entries.length >= most) {
      report({ index }, tooMany);
      break;
    }
    if (fields === undefined) report({ index }, noElement);
    else if (isEmptyNote(fields)) report({ index }, emptyNote);
    else {
      order = numberOf(fields, 'order') ?? order;
      entries.push({ index, order, fields });
    }
  }
  return entries;
}

/** By `order`; elements of one order, or without one, stay as they stand. */
function inOrder(entries: readonly Entry[], report: Report): Entry[] {
  const sorted = entries.toSorted((a, b) => a.order - b.order);
  sorted.forEach(({ index, order, fields }, at) => {
    if (!fields.has('order') || sorted[at - 1]?.order !== order) return;
    const message = `Another element has the order ${order} too. They are asked as they stand. Give each its own.`;
    report({ index, property: 'order' }, { severity: 'warning', code: 'form-order', message });
  });
  return sorted;
}

/** An id that is taken, or missing, is replaced: two elements must not share their answer. */
function withNames(entries: readonly Entry[], report: Report): Named[] {
  const taken = new Set<string>();
  return entries.map((entry, at) => {
    const id = `q${at + 1}`;
    const written = textOf(entry.fields, 'id');
    const name = written === '' || taken.has(written) ? freeName(written || id, taken) : written;
    if (name !== written) reportName(entry, written, report);
    taken.add(name);
    return { ...entry, id, name };
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted} (${number})`;
  return name;
}

function reportName({ index }: Entry, written: string, report: Report): void {
  const message =
    written === ''
      ? 'The element has no id, so that no visibility can name it. Add one.'
      : `The id "${written}" is taken; a visibility that names it means the first element that has it. Choose another.`;
  report({ index, property: 'id' }, { severity: 'warning', code: 'form-id', message });
}

/** Finds by the author's id: exact, else the first that differs in letter case only. */
function finder<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): (name: string) => Item | undefined {
  const exact = new Map(items.map((item) => [nameOf(item), item]));
  const folded = new Map(items.toReversed().map((item) => [nameOf(item).toLowerCase(), item]));
  return (name) => exact.get(name) ?? folded.get(name.toLowerCase());
}

function standInsOf(named: readonly Named[]): ReadonlyMap<string, readonly FormOption[]> {
  return new Map(
    named.flatMap(({ id, fields }) => {
      const options = standIns(fields);
      return options.length === 0 ? [] : [[id, options]];
    }),
  );
}

function warner(report: Report, index: number, property?: string): (code: string, message: string) => void {
  return (code, message) =>
    report(property === undefined ? { index } : { index, property }, { severity: 'warning', code, message });
}

const shown: Condition = { kind: 'constant', value: true };

/** What cannot be read shows the element: a question too many does less harm than one too few. */
function readVisible(fields: Fields, scope: VisibilityScope): Condition {
  const written = fields.get('visibility');
  if (written === undefined) return shown;
  if (typeof written === 'boolean') return { kind: 'constant', value: written };
  const parsing = typeof written === 'string' ? parseVisibility(written) : undefined;
  if (parsing === undefined) {
    scope.report(
      'form-visibility',
      'The visibility cannot be read, so the element is always shown. Write comparisons like "id == value", joined by && or ||.',
    );
    return shown;
  }
  if (parsing.dropped)
    scope.report(
      'form-visibility-parenthesis',
      'The visibility has a closing parenthesis that nothing opens; it was left out. Delete it.',
    );
  return compileVisibility(parsing.expression, scope);
}

function reportCycles(elements: readonly FormElement[], named: readonly Named[], report: Report): void {
  const cycles = cyclesOf(elements);
  elements.forEach(({ id }, at) => {
    const names = [...(cycles.get(id) ?? [])].map(
      (other) => elements.find((element) => element.id === other)?.name,
    );
    if (names.length === 0) return;
    const message = `The visibility asks for the answer to "${names.join('", "')}", which waits for this element itself; it counts as not answered here. Remove the comparison.`;
    const index = named[at]?.index ?? 0;
    report(
      { index, property: 'visibility' },
      { severity: 'warning', code: 'form-visibility-cycle', message },
    );
  });
}

const noElement = {
  severity: 'error',
  code: 'form-element',
  message:
    'This entry of formElements is no object and was left out. Write { "id": ..., "controlType": ... }.',
} as const;

const emptyNote = {
  severity: 'warning',
  code: 'form-empty-text',
  message: 'This text has no words and was left out. Write its content, or delete it.',
} as const;

const tooMany = {
  severity: 'error',
  code: 'form-too-long',
  message: `A form may have ${most} elements; this one and those after it are not served. Shorten the form.`,
} as const;
