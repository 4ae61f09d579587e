import type { Element } from './adaptive-card.ts';
import { textBlock } from './adaptive-card.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { AnswerLine } from './form-parts.ts';

/** Questions with their answers, to be read and copied. */
export function answerElements(lines: readonly AnswerLine[]): Element[] {
  return lines.flatMap(({ question, answer }) => [
    textBlock(escapeMarkdown(question), { size: 'Small', isSubtle: true }),
    // A single line end would be lost.
    textBlock(escapeMarkdown(answer).replace(/\s*\n\s*/g, '\n\n'), { spacing: 'None' }),
  ]);
}

export function answerTexts(lines: readonly AnswerLine[]): string[] {
  return lines.map(({ question, answer }) => `${question}: ${answer}`);
}
