import type { Diagnostic } from '../knowledge/diagnostic.ts';
import type { PackedFile } from '../knowledge/packed-file.ts';
import { unpack } from '../knowledge/packed-file.ts';
import type { Preview, PreviewedCards } from './card-preview.ts';

/** The cards of a file in any cloud; undefined for one that is neither an article nor a form. */
export function cardsOfFile(packed: PackedFile, preview: Preview): PreviewedCards | undefined {
  const file = unpack(packed);
  switch (file.kind) {
    case 'article':
      return preview.ofArticle(file.open());
    case 'form':
      return preview.ofForm(file.open());
    case 'product':
    case 'none':
      return undefined;
  }
}

/** What the rules say about the cards of a file. Cards have no lines: the message tells which card, from 1. */
export function problemsOfCards(path: string, { cards }: PreviewedCards, preview: Preview): Diagnostic[] {
  return cards.flatMap((card, at) =>
    preview.problems(card).map(({ code, path: place, message }) => ({
      path,
      line: 1,
      column: 1,
      severity: 'error' as const,
      code,
      message: `Card ${at + 1} of ${cards.length}${place === '' ? '' : `, ${place}`}: ${message}`,
    })),
  );
}
