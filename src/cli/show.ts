import { resolve } from 'node:path';
import type { FoldersReading } from '../files/read-folders.ts';
import { checksPathOf } from '../knowledge/knowledge-file.ts';
import { unpack, type PackedFile } from '../knowledge/packed-file.ts';
import { buildBase } from '../knowledge/serve/build-base.ts';
import type { Preview } from './card-preview.ts';
import { cardsOfFile } from './cards-of-file.ts';
import { diagnosticLine, sortedDiagnostics } from './diagnostic-line.ts';
import { factLines } from './file-facts.ts';
import { findFile } from './find-file.ts';
import { outlineArticle } from './outline-article.ts';
import { outlineForm } from './outline-form.ts';
import { outlineProduct } from './outline-product.ts';
import { counted, printable, printableLines } from './printable.ts';
import { showProgress } from './progress.ts';
import type { ShowRequest } from './read-arguments.ts';
import { readKnowledge } from './read-knowledge.ts';
import { exitCodes, type Surroundings } from './surroundings.ts';

/** Shows what the bot makes of one file. @throws OperatorError */
export async function show(
  { folder, article, reach }: ShowRequest,
  { out, err, cwd, colours }: Surroundings,
  preview: Preview,
): Promise<number> {
  const progress = showProgress(err);
  try {
    // All of it, because what a file joins and folds into is known only then.
    const reading = await readKnowledge([folder], cwd, progress);
    const file = findFile(reading, { folder: resolve(cwd, folder), article, cwd });
    const base = buildBase(reading.files.map(unpack), reach);
    const sections = [
      [printable(file.facts.path), ...factLines(file, { files: reading.files, reach, base })],
      problemLines(file, reading, colours),
      ['OUTLINE', ...outlineOf(file)],
      cardLines(file, preview),
    ];
    await progress.end();
    await out.write(sections.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n'));
    return exitCodes.fine;
  } finally {
    await progress.end();
  }
}

function problemLines(
  { facts: { path }, diagnostics }: PackedFile,
  reading: FoldersReading,
  colours: boolean,
): string[] {
  const ofFolder = reading.diagnostics.filter(
    (diagnostic) => diagnostic.path === path || diagnostic.path === checksPathOf(path),
  );
  const all = sortedDiagnostics([...new Set([...diagnostics, ...ofFolder])]);
  const lines = all.map((diagnostic) => diagnosticLine(diagnostic, colours).trimEnd());
  return ['PROBLEMS', ...(lines.length === 0 ? ['none'] : lines)];
}

function outlineOf(packed: PackedFile): string[] {
  const file = unpack(packed);
  switch (file.kind) {
    case 'article':
      return outlineArticle(file.open());
    case 'form':
      return outlineForm(file.open());
    case 'product':
      return outlineProduct(file.open());
    case 'none':
      return ['nothing: the text of this file is not read'];
  }
}

function cardLines(file: PackedFile, preview: Preview): string[] {
  const made = cardsOfFile(file, preview);
  if (made === undefined) return ['CARDS', 'none: it is neither an article nor a form'];
  return [`CARDS (${counted(made.cards.length, 'card')}, as plain text)`, printableLines(made.text)];
}
