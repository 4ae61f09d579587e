import type { Finding } from '../finding.ts';
import { inBrief } from '../in-brief.ts';
import type { PositionOf } from '../position.ts';
import { decodeEntities } from './entities.ts';

const attribute = /([A-Za-z][A-Za-z0-9.]*)\s*=\s*("[^"]*"|'[^']*')/y;
/** One step over what is no attribute: a whole word, so that a long one is not tried from each of its letters. */
const junk = /[A-Za-z0-9.]+|[\s\u200B]+|[^]/y;
/** A value whose last line looks so has swallowed the next attribute's name: its own closing quote is missing. */
const swallowedName = /^\s*[A-Za-z][A-Za-z0-9.]*\s*=$/;

export interface Attributes {
  /** By lower-case name. The first of two of the same name counts. */
  readonly values: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** Reads what stands between `<properties` and `/>`. */
export function readAttributes(span: string, from: number, positionOf: PositionOf): Attributes {
  const values = new Map<string, string>();
  const findings: Finding[] = [];
  for (let at = from; at < span.length;) {
    const next = matchAt(attribute, span, at);
    if (next === undefined) {
      const end = endOfJunk(span, at);
      if (/[^\s\u200B]/.test(span.slice(at, end)))
        findings.push(junkFound(positionOf, at, span.slice(at, end)));
      at = end;
      continue;
    }
    const { name, value, length, unclosed } = readPair(next);
    if (unclosed) findings.push(unclosedQuote(positionOf, at, name));
    if (values.has(name)) findings.push(repeated(positionOf, at, name));
    else values.set(name, value);
    at += length;
  }
  return { values, findings };
}

interface Pair {
  readonly name: string;
  readonly value: string;
  /** How far the reader may go on. */
  readonly length: number;
  readonly unclosed: boolean;
}

function readPair([whole, name = '', quoted = '']: RegExpExecArray): Pair {
  const cut = quoted.indexOf('\n');
  const inner = quoted.slice(1, -1).trimEnd();
  const unclosed = cut >= 0 && swallowedName.test(inner.slice(inner.lastIndexOf('\n') + 1));
  return {
    name: name.toLowerCase(),
    value: cleanValue(unclosed ? quoted.slice(1, cut) : inner),
    length: unclosed ? whole.length - quoted.length + cut : whole.length,
    unclosed,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function endOfJunk(span: string, from: number): number {
  let at = from;
  do at += matchAt(junk, span, at)?.[0].length ?? 1;
  while (at < span.length && matchAt(attribute, span, at) === undefined);
  return at;
}

/** Values are one line: newlines, no-break spaces and zero-width spaces in them are accidents of the tools. */
function cleanValue(value: string): string {
  return decodeEntities(value)
    .replace(/[\s\u200B]+/g, ' ')
    .trim();
}

function junkFound(positionOf: PositionOf, at: number, text: string): Finding {
  return {
    ...positionOf(at),
    severity: 'warning',
    code: 'header-junk',
    message: `"${inBrief(text)}" stands between the attributes and was skipped. Between <properties and /> only name="value" pairs are allowed: correct it or delete it.`,
  };
}

function repeated(positionOf: PositionOf, at: number, name: string): Finding {
  return {
    ...positionOf(at),
    severity: 'warning',
    code: 'header-repeated-attribute',
    message: `${inBrief(name)} has a value already, so this second one was skipped. Delete one of them.`,
  };
}

function unclosedQuote(positionOf: PositionOf, at: number, name: string): Finding {
  return {
    ...positionOf(at),
    severity: 'warning',
    code: 'header-unclosed-quote',
    message: `The value of ${inBrief(name)} has no closing quote and was ended at the end of its line. Add the quote.`,
  };
}
