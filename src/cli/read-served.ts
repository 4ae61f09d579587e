import { resolve } from 'node:path';
import { classify } from '../classify/classify.ts';
import { openIndex } from '../classify/index/search-index.ts';
import type { Court } from '../evaluate/verdict.ts';
import { overlay } from '../files/overlay.ts';
import { readKnowledge } from '../files/read-knowledge.ts';
import type { Reach } from '../knowledge/serve/reach.ts';
import { OperatorError } from '../operator-error.ts';
import { printable } from './printable.ts';
import type { Progress } from './progress.ts';
import { tellingFolders } from './telling-folders.ts';

/** Reads what the bot would serve of some folders and nothing else, as the bot reads it. @throws OperatorError */
export async function readServed(
  folders: readonly string[],
  reach: Reach,
  { cwd, progress }: { readonly cwd: string; readonly progress: Progress },
): Promise<Court['knowledge']> {
  progress.tell('Reading', 0, 0);
  const { base, index, empty } = await tellingFolders(cwd, async () =>
    readKnowledge({
      folders: await overlay(folders.map((folder) => resolve(cwd, folder))),
      reach,
      cachePath: undefined,
      onProgress: (done, known) => progress.tell('Reading', done, known),
    }),
  );
  if (empty.length > 0) throw new OperatorError(empty.map(nothingIn).join('\n'));
  const opened = openIndex(index);
  return { base, classify: (text, only) => classify(opened, text, { only }) };
}

function nothingIn(folder: string): string {
  return `There is no article in the folder "${printable(folder)}": none of its files begins with a <properties .../> header. Name the folder that holds the articles.`;
}
