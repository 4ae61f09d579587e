import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../knowledge/decode.ts';
import type { Diagnostic } from '../knowledge/diagnostic.ts';
import { findHeader } from '../knowledge/header/find-header.ts';
import { isChecksPath, type KnowledgeFile } from '../knowledge/knowledge-file.ts';
import { fileProblem } from './file-problem.ts';

/** In bytes. The largest file of the public corpus has 85 KB. */
const largest = 5_000_000;

/** How far into a file its header may begin, in bytes. */
const headerReach = 64 * 1024;

export type FileReading =
  | { readonly kind: 'file'; readonly file: KnowledgeFile }
  /** No part of the knowledge: a picture, a note, a .gitignore. */
  | { readonly kind: 'other' }
  | { readonly kind: 'problem'; readonly diagnostic: Diagnostic };

export async function readKnowledgeFile(folder: string, path: string): Promise<FileReading> {
  const full = join(folder, path);
  try {
    const { size } = await stat(full);
    if (size > largest) return { kind: 'problem', diagnostic: tooLarge(path, size) };
    const bytes = await readFile(full);
    return isKnowledge(path, bytes)
      ? { kind: 'file', file: { path, text: decode(bytes) } }
      : { kind: 'other' };
  } catch (error) {
    return { kind: 'problem', diagnostic: fileProblem(path, error) };
  }
}

/** The bytes are looked at first, so that a picture is not decoded to find that it has no header. */
function isKnowledge(path: string, bytes: Buffer): boolean {
  if (isChecksPath(path)) return true;
  return bytes.subarray(0, headerReach).includes('<properties') && findHeader(decode(bytes)) >= 0;
}

function tooLarge(path: string, size: number): Diagnostic {
  const message = `This file has ${size} bytes and was not read. At most ${largest} are: move it out of the folder or split it.`;
  return { path, line: 1, column: 1, severity: 'warning', code: 'file-too-large', message };
}
