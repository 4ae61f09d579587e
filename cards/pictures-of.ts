import type { Inline } from '../src/knowledge/rich-text.ts';

export interface Picture {
  readonly url: string;
  /** What it shows, for who cannot see it; never empty. */
  readonly altText: string;
}

/** The pictures that a card shows of a paragraph: Teams shows none that comes without TLS. */
export function picturesOf(children: readonly Inline[]): Picture[] {
  return children.flatMap((child) => {
    if (child.kind === 'image')
      return child.url.startsWith('https:')
        ? [{ url: child.url, altText: child.alt.trim() === '' ? 'Picture' : child.alt }]
        : [];
    return 'children' in child ? picturesOf(child.children) : [];
  });
}
