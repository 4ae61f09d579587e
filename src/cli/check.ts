import type { FoldersReading } from '../files/read-folders.ts';
import { breather } from '../files/breather.ts';
import type { Diagnostic } from '../knowledge/diagnostic.ts';
import type { Preview } from './card-preview.ts';
import { cardsOfFile, problemsOfCards } from './cards-of-file.ts';
import { checkReport } from './check-report.ts';
import { countKnowledge } from './count-knowledge.ts';
import { diagnosticLine, sortedDiagnostics } from './diagnostic-line.ts';
import { showProgress, type Progress } from './progress.ts';
import type { CheckRequest } from './read-arguments.ts';
import { readKnowledge } from './read-knowledge.ts';
import { exitCodes, type Surroundings } from './surroundings.ts';

/** Reports what is wrong in some folders and what they would serve. @throws OperatorError */
export async function check(
  request: CheckRequest,
  { out, err, cwd, colours }: Surroundings,
  preview: Preview,
): Promise<number> {
  const progress = showProgress(err);
  try {
    const reading = await readKnowledge(request.folders, cwd, progress);
    const ofCards = request.cards ? await tryCards(reading, preview, progress) : [];
    const ofFiles = reading.files.flatMap((file) => file.diagnostics);
    const diagnostics = sortedDiagnostics([...reading.diagnostics, ...ofFiles, ...ofCards]);
    const counts = countKnowledge(reading.files, request.reach);
    await progress.end();
    if (request.json) await out.write(`${JSON.stringify({ ...counts, diagnostics }, undefined, 2)}\n`);
    else {
      const lines = diagnostics.map((diagnostic) => diagnosticLine(diagnostic, colours)).join('');
      await out.write(lines + (lines === '' ? '' : '\n') + checkReport(counts, diagnostics, request.reach));
    }
    return diagnostics.some(({ severity }) => severity === 'error') ? exitCodes.faulty : exitCodes.fine;
  } finally {
    await progress.end();
  }
}

async function tryCards(
  { files }: FoldersReading,
  preview: Preview,
  progress: Progress,
): Promise<Diagnostic[]> {
  const breathe = breather();
  const diagnostics: Diagnostic[] = [];
  for (const [at, file] of files.entries()) {
    const cards = cardsOfFile(file, preview);
    if (cards !== undefined) diagnostics.push(...problemsOfCards(file.facts.path, cards, preview));
    progress.tell('Trying cards', at + 1, files.length);
    await breathe();
  }
  return diagnostics;
}
