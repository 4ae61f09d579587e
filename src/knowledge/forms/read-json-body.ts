import type { Finding } from '../finding.ts';
import { positionsIn, type PositionOf } from '../position.ts';
import { jsonDefect } from './json-defect.ts';
import { mendJson } from './mend-json.ts';

export interface JsonBody {
  /** What the JSON says; undefined when it cannot be read. */
  readonly value: unknown;
  /** Offsets of the JSON in the text. */
  readonly from: number;
  readonly to: number;
  readonly findings: readonly Finding[];
}

/**
 * The JSON between the first and the last line `---` of a file, of its whole text or of what follows the header.
 * Mended where its authors slipped (see `mendJson`). Never throws; linear in the length of the text.
 */
export function readJsonBody(text: string): JsonBody {
  const positionOf = positionsIn(text);
  const span = spanOf(text);
  if (span === undefined)
    return { value: undefined, from: 0, to: 0, findings: [{ ...positionOf(0), ...noFence }] };
  const { from, to } = span;
  const findings = span.closed ? [] : [{ ...positionOf(from), ...notClosed }];
  const whole = parsed(text.slice(from, to));
  if (whole !== undefined) return { value: whole.value, from, to, findings };
  const mended = mendJson(text, from, to);
  const result = parsed(mended.text);
  if (result === undefined)
    return { value: undefined, from, to, findings: [...findings, unreadable(text, span, positionOf)] };
  const what = mended.first?.what ?? 'The JSON is broken';
  const message = `${what}, which JSON does not allow; this and the like of it were mended. Correct the JSON.`;
  const where = positionOf(mended.first?.offset ?? from);
  return {
    value: result.value,
    from,
    to,
    findings: [...findings, { ...where, severity: 'warning', code: 'json-repaired', message }],
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
}

function spanOf(text: string): Span | undefined {
  const fences = [...text.matchAll(/^---[^\S\n]*$/gm)];
  const [first] = fences;
  const last = fences.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const from = first.index + first[0].length;
  return last === first ? { from, to: text.length, closed: false } : { from, to: last.index, closed: true };
}

/** In an object, because the value may be anything. */
function parsed(json: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return { value };
  } catch {
    return undefined; // No JSON: the caller mends or reports it.
  }
}

function unreadable(text: string, { from, to }: Span, positionOf: PositionOf): Finding {
  const defect = jsonDefect(text, from, to);
  const start = from + Math.max(0, text.slice(from, to).search(/\S/));
  const what =
    defect === undefined
      ? 'a string holds a backslash that begins no escape'
      : `here should be ${defect.expected}`;
  const message = `The JSON cannot be read: ${what}. The file is not served. Correct the JSON.`;
  return { ...positionOf(defect?.offset ?? start), severity: 'error', code: 'json-unreadable', message };
}

const noFence = {
  severity: 'error',
  code: 'json-missing',
  message:
    'The file has no JSON between two lines of three hyphens (---), so it is not served. Write the JSON there.',
} as const;

const notClosed = {
  severity: 'warning',
  code: 'json-not-closed',
  message: 'No line of three hyphens (---) follows the JSON, which was read to the end of the file. Add it.',
} as const;
