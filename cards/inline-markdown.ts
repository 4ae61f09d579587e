import type { Inline } from '../src/knowledge/rich-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Inlines as the Markdown a TextBlock knows. Code has no mark there: its words stand in bold, so that it stands out. */
export function inlineMarkdown(inlines: readonly Inline[]): string {
  return inlines.map(one).join('');
}

function one(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeMarkdown(inline.text);
    case 'strong':
    case 'place':
      return marked('**', inlineMarkdown(inline.children));
    case 'emphasis':
      return marked('_', inlineMarkdown(inline.children));
    case 'code':
      return marked('**', escapeMarkdown(inline.text));
    case 'link':
      return `[${linkText(inline)}](${encodeAddress(inline.url)})`;
    case 'image':
      return escapeMarkdown(inline.alt);
    case 'break':
      return '\n\n';
  }
}

/** Marks stand close to the words: `** text**` is not bold in any renderer. Nested marks of one kind cancel. */
function marked(mark: string, text: string): string {
  const words = text.replaceAll(mark === '**' ? '**' : '', '').trim();
  if (words === '') return text;
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  return `${before}${mark}${mark === '**' ? words : text.trim()}${mark}${after}`;
}

function linkText(link: Extract<Inline, { kind: 'link' }>): string {
  const text = inlineMarkdown(link.children).replaceAll('**', '').replace(/\s+/g, ' ').trim();
  return text === '' ? escapeMarkdown(link.url) : text;
}

/** A closing parenthesis or a blank would end the address early. */
function encodeAddress(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');
}
