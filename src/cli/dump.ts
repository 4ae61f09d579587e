import { unpack, type PackedFile } from '../knowledge/packed-file.ts';
import { breather } from '../files/breather.ts';
import { diagnosticLine } from './diagnostic-line.ts';
import { showProgress } from './progress.ts';
import type { DumpRequest } from './read-arguments.ts';
import { readKnowledge } from './read-knowledge.ts';
import { exitCodes, type Surroundings } from './surroundings.ts';

/** Writes everything that was read, one file a line. @throws OperatorError */
export async function dump(
  { folders }: DumpRequest,
  { out, err, cwd, colours }: Surroundings,
): Promise<number> {
  const progress = showProgress(err);
  try {
    const { files, diagnostics } = await readKnowledge(folders, cwd, progress);
    await progress.end();
    // Each file tells its own problems in its line; these are about files that have none.
    for (const diagnostic of diagnostics) await err.write(diagnosticLine(diagnostic, colours));
    const breathe = breather();
    for (const file of files) {
      if (!(await out.write(`${dumpLine(file)}\n`))) break;
      await breathe();
    }
    return exitCodes.fine;
  } finally {
    await progress.end();
  }
}

/** A file as one line of JSON. */
function dumpLine(packed: PackedFile): string {
  const file = unpack(packed);
  const { path, type, title, clouds = null, ...facts } = file.facts;
  const content = file.kind === 'none' ? {} : { [file.kind]: file.open() };
  const line = { path, type, title, clouds, ...facts, diagnostics: file.diagnostics, ...content };
  return JSON.stringify(line).replace(/[\u0085\u2028\u2029]/g, escaped);
}

/** JSON allows these in a text, but some readers take them for the end of a line. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
