import type { Condition, FormQuestion } from '../knowledge/forms/form.ts';
import { shortened } from './printable.ts';

export type QuestionOf = (id: string) => FormQuestion | undefined;

/** A condition as the end of "shown if ...": `q1 is "Yes" and not (q2 is answered)`. */
export function conditionWords(condition: Condition, questionOf: QuestionOf): string {
  switch (condition.kind) {
    case 'constant':
      return condition.value ? 'always' : 'never';
    case 'all':
      return condition.of.map((part) => inner(part, questionOf)).join(' and ');
    case 'any':
      return condition.of.map((part) => inner(part, questionOf)).join(' or ');
    case 'not':
      return `not (${conditionWords(condition.of, questionOf)})`;
    case 'answered':
      return `${condition.question} is answered`;
    case 'chosen':
      return `${condition.question} is ${optionWords(condition, questionOf)}`;
    case 'typed':
      return `${condition.question} is ${quoted(condition.text)}`;
  }
}

/** In brackets where "and" and "or" would run into each other. */
function inner(condition: Condition, questionOf: QuestionOf): string {
  const words = conditionWords(condition, questionOf);
  const isList = condition.kind === 'all' || condition.kind === 'any';
  return isList && condition.of.length > 1 ? `(${words})` : words;
}

function optionWords(
  { question, options }: Extract<Condition, { kind: 'chosen' }>,
  questionOf: QuestionOf,
): string {
  const input = questionOf(question)?.input;
  const known = input?.kind === 'choice' ? input.options : [];
  return options.map((at) => quoted(known[at]?.text ?? `option ${at + 1}`)).join(' or ');
}

function quoted(text: string): string {
  return `"${shortened(text, 60)}"`;
}
