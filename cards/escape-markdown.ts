/**
 * Makes a text literal inside the Markdown of a TextBlock: bold, italic, lists and links are all that Teams knows
 * there, and none of them may start by accident ("1. " of a sentence, "[x]" of an error text).
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_[\]]/g, '\\$&')
    .replace(/^(\s*)(\d+)([.)])(?=\s|$)/gm, '$1$2\\$3')
    .replace(/^(\s*)([-+])(?=\s)/gm, '$1\\$2');
}
