import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../knowledge/decode.ts';
import type { Diagnostic } from '../knowledge/diagnostic.ts';
import { findHeader } from '../knowledge/header/find-header.ts';
import { isChecksPath } from '../knowledge/knowledge-file.ts';
import { isWordingsPath } from '../knowledge/wordings/wordings.ts';
import { fileProblem } from './file-problem.ts';
import type { Owner } from './overlay.ts';

/** In bytes. The largest file of the public corpus has 85 KB. */
const largest = 5_000_000;

/** How far into a file its header may begin, in bytes. */
const headerReach = 64 * 1024;

export type FileBytes =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: Buffer }
  /** No part of the knowledge: a picture, a note, a .gitignore. */
  | { readonly kind: 'other' }
  | { readonly kind: 'problem'; readonly diagnostic: Diagnostic };

/** Synchronous: thousands of small files are read five times as fast, and whoever calls takes a breath between them. */
export function readBytes(path: string, { folder, size = 0 }: Owner): FileBytes {
  if (size > largest) return { kind: 'problem', diagnostic: tooLarge(path, size) };
  try {
    const bytes = readFileSync(join(folder, path));
    return isKnowledge(path, bytes) ? { kind: 'file', path, bytes } : { kind: 'other' };
  } catch (error) {
    return { kind: 'problem', diagnostic: fileProblem(path, error) };
  }
}

/** The bytes are looked at first, so that a picture is not decoded to find that it has no header. */
function isKnowledge(path: string, bytes: Buffer): boolean {
  if (isChecksPath(path) || isWordingsPath(path)) return true;
  const head = bytes.subarray(0, headerReach);
  return head.includes('<properties') && findHeader(decode(head)) >= 0;
}

function tooLarge(path: string, size: number): Diagnostic {
  const message = `This file has ${size} bytes and was not read. At most ${largest} are: move it out of the folder or split it.`;
  return { path, line: 1, column: 1, severity: 'error', code: 'file-too-large', message };
}
