import type { Inline } from '../src/knowledge/rich-text.ts';
import type { AnswerLine } from './form-parts.ts';
import type { Part } from './part.ts';

/** Questions with their answers, to be read and copied. */
export function answerParts(lines: readonly AnswerLine[]): Part[] {
  return lines.flatMap(({ question, answer }): Part[] => [
    { kind: 'note', text: question },
    { kind: 'paragraph', children: answer.split('\n').flatMap(lineOf) },
  ]);
}

function lineOf(text: string, at: number): Inline[] {
  return at === 0 ? [{ kind: 'text', text }] : [{ kind: 'break' }, { kind: 'text', text }];
}
