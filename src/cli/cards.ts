import { resolve } from 'node:path';
import { breather } from '../files/breather.ts';
import type { Diagnostic } from '../knowledge/diagnostic.ts';
import type { PackedFile } from '../knowledge/packed-file.ts';
import type { Preview } from './card-preview.ts';
import { cardsOfFile, problemsOfCards } from './cards-of-file.ts';
import { diagnosticLine } from './diagnostic-line.ts';
import { openOutFolder, refuseForeign, type OutFolder } from './out-folder.ts';
import { counted, printable } from './printable.ts';
import { showProgress, type Progress } from './progress.ts';
import type { CardsRequest } from './read-arguments.ts';
import { readKnowledge } from './read-knowledge.ts';
import { exitCodes, type Surroundings } from './surroundings.ts';

/** Writes the cards of every article and form, whatever its cloud. @throws OperatorError */
export async function cards(
  { folders, out: wanted, force }: CardsRequest,
  { out, err, cwd, colours }: Surroundings,
  preview: Preview,
): Promise<number> {
  const folder = resolve(cwd, wanted);
  const progress = showProgress(err);
  try {
    if (!force) await refuseForeign(folder);
    const { files, diagnostics } = await readKnowledge(folders, cwd, progress);
    const shown = files.filter(({ kind }) => kind === 'article' || kind === 'form');
    const into = await openOutFolder(folder, shown.map(outPath));
    const done = await writeAll(shown, { into, preview, progress });
    await into.finish();
    await progress.end();
    for (const diagnostic of diagnostics) await err.write(diagnosticLine(diagnostic, colours));
    await out.write(done.problems.map((problem) => diagnosticLine(problem, colours)).join(''));
    await out.write(
      `${counted(done.files, 'file')} with ${counted(done.cards, 'card')} written to ${printable(folder)}; ${counted(done.problems.length, 'problem')}.\n`,
    );
    return done.problems.length > 0 ? exitCodes.faulty : exitCodes.fine;
  } finally {
    await progress.end();
  }
}

interface Work {
  readonly into: OutFolder;
  readonly preview: Preview;
  readonly progress: Progress;
}

interface Done {
  readonly files: number;
  readonly cards: number;
  readonly problems: readonly Diagnostic[];
}

async function writeAll(files: readonly PackedFile[], { into, preview, progress }: Work): Promise<Done> {
  const breathe = breather();
  const problems: Diagnostic[] = [];
  const written = { files: 0, cards: 0 };
  for (const [at, file] of files.entries()) {
    const { path, title } = file.facts;
    const made = cardsOfFile(file, preview);
    if (made === undefined) continue;
    const { cards, text } = made;
    const json = JSON.stringify({ path, kind: file.kind, title, cards, text }, undefined, 2);
    const obstacle = await into.write(outPath(file), `${json}\n`);
    if (obstacle === undefined) {
      written.files++;
      written.cards += cards.length;
    } else problems.push(notWritten(path, obstacle));
    problems.push(...problemsOfCards(path, made, preview));
    progress.tell('Writing cards', at + 1, files.length);
    await breathe();
  }
  return { ...written, problems };
}

function outPath({ facts }: PackedFile): string {
  return `${facts.path}.json`;
}

function notWritten(path: string, why: string): Diagnostic {
  const message = `The cards of this file were not written: ${why}.`;
  return { path, line: 1, column: 1, severity: 'error', code: 'cards-not-written', message };
}
