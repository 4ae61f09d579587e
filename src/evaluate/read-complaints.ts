import { z } from 'zod';
import type { Complaint } from './complaint.ts';

/** Messages complete "<field> ...". */
const text = z.string('must be a text').refine((value) => value.trim() !== '', 'must not be empty');
const paths = (allowed: string) => z.array(text, allowed);

/** Other fields are notes of whoever collected the complaints. */
const complaintSchema = z.object(
  {
    id: text,
    area: text,
    register: text,
    text,
    answers: paths('must be a list of paths; an empty list says that no article is right'),
    best: paths('must be a list of paths, or left out')
      .nullish()
      .transform((best) => best ?? []),
  },
  'must be a JSON object with id, area, register, text and answers',
);

export interface ComplaintProblem {
  /** From 1. */
  readonly line: number;
  /** "answers[2]"; empty when it is about the whole line. */
  readonly field: string;
  /** Completes "<field> ..." or "the line ...": what is allowed. */
  readonly problem: string;
}

export interface ComplaintsReading {
  /** Those without a problem, in the order of their lines. */
  readonly complaints: readonly Complaint[];
  readonly problems: readonly ComplaintProblem[];
}

/** Reads JSON lines, one complaint a line. Lines with nothing on them are passed over. Never throws. */
export function readComplaints(content: string): ComplaintsReading {
  const read = content
    .split('\n')
    .map((written, at) => ({ written, line: at + 1 }))
    .filter(({ written }) => written.trim() !== '')
    .map(readLine);
  return {
    complaints: read.flatMap(({ complaint }) => complaint ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface LineReading {
  readonly complaint?: Complaint;
  readonly problems: readonly ComplaintProblem[];
}

function readLine({ written, line }: { readonly written: string; readonly line: number }): LineReading {
  const parsed = parseJson(written);
  if (parsed === undefined) return { problems: [{ line, field: '', problem: 'is no JSON' }] };
  const { success, data, error } = complaintSchema.safeParse(parsed.value);
  if (success) return { complaint: data, problems: [] };
  return {
    problems: error.issues.map(({ path, message }) => ({ line, field: fieldName(path), problem: message })),
  };
}

function parseJson(written: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(written) };
  } catch {
    return undefined; // The line has a problem; the caller says which line it is.
  }
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : String(key))).join('');
}
