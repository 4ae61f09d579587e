import type { Diagnostic } from '../knowledge/diagnostic.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'vanished while the folder was read',
  EACCES: 'may not be read by this process',
  EPERM: 'may not be read by this process',
};

/** What is to say about a file that could not be read. It is left out; the others are served. */
export function fileProblem(path: string, error: unknown): Diagnostic {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
  const message = `This file ${reasons[code] ?? `could not be read (${code})`}, so it is not served. Make it readable, or ignore this if it was removed.`;
  return { path, line: 1, column: 1, severity: 'error', code: 'file-unreadable', message };
}
