import { textBlock } from './adaptive-card.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Page } from './pages.ts';

/** What a short card says, as plain text, a paragraph each. */
interface Lines {
  /** The title of the article that it is about, small above the rest. */
  readonly about?: string;
  readonly said?: readonly string[];
  /** What one may want to know beside it, small. */
  readonly notes?: readonly string[];
}

/** A page without steps: a few lines and their plain-text twin. */
export function linesPage({ about, said = [], notes = [] }: Lines): Page {
  const above = about === undefined ? [] : [about];
  return {
    body: [
      ...above.map((line) => textBlock(escapeMarkdown(line), { ...small, spacing: 'None' })),
      ...said.map((line) => textBlock(escapeMarkdown(line))),
      ...notes.map((line) => textBlock(escapeMarkdown(line), small)),
    ],
    text: [...above, ...said, ...notes].join('\n'),
  };
}

const small = { size: 'Small', isSubtle: true } as const;
