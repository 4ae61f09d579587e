import type { Inline } from '../src/knowledge/rich-text.ts';
import { plainText } from '../src/knowledge/rich-text.ts';
import type { PartOf } from './part.ts';

/** Letters of a table's columns that stand side by side on a phone. In more room than that, words break anywhere. */
const mostLetters = 30;

type Row = PartOf<'table'>['header'];
type Cell = Row[number];

/** Whether a phone would show columns of single letters. Two columns can always be read. */
export function isTooWide({ header, rows }: PartOf<'table'>): boolean {
  const all = [header, ...rows];
  const columns = Math.max(...all.map((row) => row.length));
  const words = all.flat().flatMap((cell) => plainText(cell).split(/\s+/));
  return columns > 2 && columns * Math.max(...words.map(({ length }) => length)) > mostLetters;
}

/**
 * Each row as an item that says the names of its columns: "Port: 443; Action: Allow". Empty cells say nothing. The names
 * stand first in an item of their own, as they are read in a table.
 */
export function rowsAsList({ header, rows }: PartOf<'table'>): PartOf<'list'> {
  const names = header.filter(saysSomething);
  const items = [
    ...(names.length > 0 ? [itemOf(names.map(strong))] : []),
    ...rows.map((row) =>
      itemOf(row.flatMap((cell, i) => (saysSomething(cell) ? [named(header[i], cell)] : []))),
    ),
  ];
  return { kind: 'list', ordered: false, start: 1, items };
}

function itemOf(cells: readonly Cell[]): PartOf<'paragraph'>[] {
  return [{ kind: 'paragraph', children: joined(cells) }];
}

function saysSomething(cell: Cell): boolean {
  return plainText(cell).trim() !== '';
}

function strong(cell: Cell): Cell {
  return [{ kind: 'strong', children: cell }];
}

function named(name: Cell | undefined, cell: Cell): Cell {
  if (!name || !saysSomething(name)) return cell;
  return [{ kind: 'strong', children: [...name, words(':')] }, words(' '), ...cell];
}

function joined(cells: readonly Cell[]): Inline[] {
  return cells.flatMap((cell, i) => {
    if (i === cells.length - 1) return cell;
    return [...cell, words(/[.!?;:]\s*$/.test(plainText(cell)) ? ' ' : '; ')];
  });
}

function words(text: string): Inline {
  return { kind: 'text', text };
}
