import type { Part } from './part.ts';
import { plainBlocks } from './plain-blocks.ts';

/** Whether everything that can be read of `whole` stands in `shown` too. */
export function saysAll(shown: readonly Part[], whole: readonly Part[]): boolean {
  const said = new Set(shown.flatMap(linesOf));
  return whole.flatMap(linesOf).every((line) => said.has(line));
}

/** Without marks of lists, quotes and indentation: the same item may stand alone on one card and in a list on another. */
function linesOf(part: Part): string[] {
  return plainBlocks([part])
    .split('\n')
    .map((line) => line.replace(/^(?:[\s>]|[-•](?=\s)|\d+\.(?=\s))+/, '').trim())
    .filter((line) => line !== '');
}
