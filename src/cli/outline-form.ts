import { plainBlocks } from '../../cards/plain-blocks.ts';
import type { Form, FormElement, FormInput, FormQuestion, Rule } from '../knowledge/forms/form.ts';
import { conditionWords, type QuestionOf } from './condition-words.ts';
import { printable, shortened } from './printable.ts';

/** What a form asks, one thing a line: each question with its kind, its options and when it is shown. */
export function outlineForm({ elements, resourceRequired }: Form): string[] {
  const questions = new Map(elements.filter(isQuestion).map((question) => [question.id, question]));
  return [
    ...(resourceRequired ? ['written for a page on which a resource is selected'] : []),
    ...elements.flatMap((element) => elementLines(element, (id) => questions.get(id))),
  ];
}

function isQuestion(element: FormElement): element is FormQuestion {
  return element.kind === 'question';
}

function elementLines(element: FormElement, questionOf: QuestionOf): string[] {
  const { visible } = element;
  const isAlways = visible.kind === 'constant' && visible.value;
  return [
    ...(element.kind === 'note'
      ? [`note ${element.id}: ${shortened(plainBlocks(element.blocks))}`]
      : questionLines(element)),
    ...(isAlways ? [] : [`  shown if: ${conditionWords(visible, questionOf)}`]),
  ];
}

function questionLines({
  id,
  name,
  label,
  help,
  placeholder,
  required,
  isDescription,
  input,
}: FormQuestion): string[] {
  const kind = [
    inputWords(input),
    required ? 'required' : 'optional',
    ...(isDescription ? ['describes the case'] : []),
  ];
  return [
    `question ${id} ${shortened(name, 40)} (${kind.join(', ')}): ${shortened(label)}`,
    ...(help.length === 0 ? [] : [`  help: ${shortened(plainBlocks(help))}`]),
    ...(placeholder === '' ? [] : [`  placeholder: ${shortened(placeholder)}`]),
    ...(input.kind === 'choice' ? input.options.map(optionLine) : []),
    ...(input.kind === 'text' || input.kind === 'number'
      ? input.rules.map((rule) => `  ${ruleWords(rule)}`)
      : []),
  ];
}

function inputWords(input: FormInput): string {
  switch (input.kind) {
    case 'text':
      return input.multiline ? 'several lines of text' : 'text';
    case 'number':
      return 'number';
    case 'choice':
      return input.several ? 'several of a list' : 'one of a list';
    case 'moment':
      return 'day and time';
  }
}

function optionLine({ text, value }: { readonly text: string; readonly value: string }): string {
  return `  - ${shortened(text)}${value === text ? '' : ` [${shortened(value)}]`}`;
}

function ruleWords(rule: Rule): string {
  const message = rule.message === '' ? '' : `: ${shortened(rule.message)}`;
  switch (rule.kind) {
    case 'pattern':
      return `must fit ${printable(rule.pattern)}${message}`;
    case 'longest':
      return `at most ${rule.characters} characters${message}`;
    case 'greaterThan':
      return `more than ${typeof rule.than === 'number' ? rule.than : `the answer to ${rule.than.question}`}${message}`;
  }
}
