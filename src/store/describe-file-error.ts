import { StoreError } from './store-error.ts';

interface Explanation {
  readonly problem: string;
  readonly cure: string;
}

const damaged: Explanation = {
  problem: 'is not a sound SQLite database',
  cure: 'Put a backup in its place; or move it away, together with its "-wal" and "-shm" files, and Firstline starts with a new, empty one.',
};
const locked: Explanation = {
  problem: 'is locked by another program',
  cure: 'Stop the other program (a second Firstline, a database browser, a backup) and start again.',
};
const unopened: Explanation = {
  problem: 'cannot be opened',
  cure: 'Give a path to a file, not to a folder, and let the account that runs Firstline read and write it and its folder.',
};
const full: Explanation = {
  problem: 'cannot be written: the disk is full or broken',
  cure: 'Make room on the disk, or name a file on another one.',
};

/** By SQLite's primary result code, https://www.sqlite.org/rescode.html */
const explanations: ReadonlyMap<number, Explanation> = new Map([
  [3, unopened],
  [5, locked],
  [6, locked],
  [
    8,
    {
      problem: 'cannot be written',
      cure: 'Let the account that runs Firstline write the file and its folder.',
    },
  ],
  [10, full],
  [11, damaged],
  [13, full],
  [14, unopened],
  [26, damaged],
]);

/** What the operator reads when SQLite could not open the file, or could not read or write it. */
export function describeFileError(path: string, cause: unknown): StoreError {
  const explanation = explanations.get(primaryResultCode(cause)) ?? {
    problem: `could not be opened as a database of Firstline (${String(cause)})`,
    cure: 'Name another file. A missing one is made.',
  };
  return fileError(path, explanation, cause);
}

/** What the operator reads when SQLite opened the file and found it broken inside. */
export function describeDamage(path: string, cause: unknown): StoreError {
  return fileError(path, damaged, cause);
}

function fileError(path: string, { problem, cure }: Explanation, cause: unknown): StoreError {
  return new StoreError('file', `DATABASE_URL names ${path}, which ${problem}. ${cure}`, { cause });
}

/** 0 when the error is not from SQLite. The lower 8 bits say what, the upper ones say how. */
function primaryResultCode(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return 0;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : 0;
}
