import type { Finding } from '../finding.ts';
import { positionsIn } from '../position.ts';
import { findHeader } from './find-header.ts';
import { readAttributes } from './read-attributes.ts';

export interface Header {
  /** Values by lower-case name, entities decoded, trimmed, in one line. */
  readonly values: ReadonlyMap<string, string>;
  /** Offset of `<properties`. */
  readonly start: number;
  /** Offset after `/>`. */
  readonly end: number;
  readonly findings: readonly Finding[];
}

/** The `<properties ... />` of a file, whatever is wrong with it; undefined when there is none. Never throws. */
export function readHeader(text: string): Header | undefined {
  const start = findHeader(text);
  if (start < 0) return undefined;
  const positionOf = positionsIn(text);
  const close = text.indexOf('/>', start);
  const inner = close < 0 ? firstBlankLine(text, start) : close;
  const { values, findings } = readAttributes(text.slice(0, inner), start + '<properties'.length, positionOf);
  if (close >= 0) return { values, start, end: close + 2, findings };
  return { values, start, end: inner, findings: [...findings, { ...positionOf(start), ...notClosed }] };
}

const notClosed = {
  severity: 'warning',
  code: 'header-not-closed',
  message:
    'The header has no closing "/>" and was ended at its first blank line. Add "/>" after the last attribute.',
} as const;

function firstBlankLine(text: string, from: number): number {
  const blank = text.slice(from).search(/\n[ \t]*\n/);
  return blank < 0 ? text.length : from + blank;
}
