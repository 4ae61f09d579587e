import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorCode } from '../error-code.ts';
import type { Complaint } from '../evaluate/complaint.ts';
import { readComplaints, type ComplaintProblem } from '../evaluate/read-complaints.ts';
import { decode } from '../knowledge/decode.ts';
import { OperatorError } from '../operator-error.ts';
import { count, printable } from './printable.ts';

/** So many problems are told at once. */
const mostTold = 20;

const shape =
  'Each line is one JSON object with the texts id, area, register and text, and answers, a list of paths.';

/** @throws OperatorError for a file that cannot be read, or in which a line is no complaint */
export async function readComplaintsFile(file: string, cwd: string): Promise<readonly Complaint[]> {
  const path = resolve(cwd, file);
  const { complaints, problems } = readComplaints(decode(await bytesOf(path)));
  if (problems.length > 0) throw new OperatorError([...problemLines(path, problems), shape].join('\n'));
  if (complaints.length === 0)
    throw new OperatorError(`There is no complaint in the file "${printable(path)}". ${shape}`);
  return complaints;
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === '') throw error;
    const message = `The file "${printable(path)}" cannot be read: ${reasons[code] ?? code}. Correct its path, or make it readable.`;
    throw new OperatorError(message, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read by this process',
  EPERM: 'it may not be read by this process',
};

function problemLines(path: string, problems: readonly ComplaintProblem[]): string[] {
  const lines = problems
    .slice(0, mostTold)
    .map(
      ({ line, field, problem }) =>
        `${printable(path)}:${line}: ${field === '' ? 'the line' : `"${field}"`} ${problem}.`,
    );
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, `... and ${count(more)} more.`] : lines;
}
