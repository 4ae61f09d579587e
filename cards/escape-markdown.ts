import { htmlTag } from './html-tags.ts';

/**
 * Makes a text literal inside the Markdown of a TextBlock: bold, italic, lists and links are all that Teams knows
 * there, and none of them may start by accident ("1. " of a sentence, "[x]" of an error text).
 */
export function escapeMarkdown(text: string): string {
  return escapeLists(escapeMarks(text));
}

/** The part of it that holds anywhere in a text. Some clients also know code and HTML. */
export function escapeMarks(text: string): string {
  return text.replace(/[\\*_[\]`]/g, '\\$&').replace(htmlTag, '\\$&');
}

/** The part that looks at the beginnings of lines, for a text that is put together: lists, headings, quotes, tables. */
export function escapeLists(markdown: string): string {
  return markdown
    .replace(/^(\s*)(\d+)([.)])(?=\s|$)/gm, '$1$2\\$3')
    .replace(/^(\s*)([-+])(?=\s|$)/gm, '$1\\$2')
    .replace(/^(\s*)(#{1,6}(?=\s|$)|>|\|)/gm, '$1\\$2');
}
