import type { FormInput, FormOption, FormQuestion } from '../src/knowledge/forms/form.ts';
import { longestAnswer, momentInputs } from '../src/knowledge/forms/read-answers.ts';
import { toNumber } from '../src/knowledge/forms/to-number.ts';
import type { ChoiceSet, Input, MomentInput, NumberInput, TextInput } from './adaptive-card.ts';
import { firstThatFit } from './cut.ts';
import type { FormParts } from './form-parts.ts';
import { phrases } from './phrases.ts';

/** More options than this fold up. */
const mostExpanded = 5;

/** Bytes of JSON that the options of one question may take, and characters of what stands in an empty input. */
const mostOfOptions = 7_000;
const mostOfPlaceholder = 300;

/** The inputs of a question: one, or two for a moment. */
export function inputsOf(question: FormQuestion, parts: FormParts): Input[] {
  switch (question.input.kind) {
    case 'text':
      return [textInput(question, question.input, parts)];
    case 'number':
      return [numberInput(question, parts)];
    case 'choice':
      return [choiceInput(question, question.input, parts)];
    case 'moment':
      return momentInputsOf(question, parts);
  }
}

/** Of a very long list what a card can hold. */
export function optionsOnCard(options: readonly FormOption[]): readonly FormOption[] {
  return firstThatFit(options, mostOfOptions);
}

function textInput(
  question: FormQuestion,
  { multiline, rules }: Extract<FormInput, { kind: 'text' }>,
  { values, kept }: FormParts,
): TextInput {
  const { id, label, required } = question;
  const limits = rules.flatMap((rule) => (rule.kind === 'longest' ? [rule.characters] : []));
  const value = values.get(id);
  return {
    type: 'Input.Text',
    id,
    label,
    ...(multiline && { isMultiline: true }),
    maxLength: Math.max(1, Math.floor(Math.min(longestAnswer, ...limits))),
    ...(required && !kept.has(id) && { isRequired: true }),
    errorMessage: phrases.problem.missing,
    ...placeholderOf(question),
    ...(value !== undefined && !kept.has(id) && { value }),
  };
}

function numberInput(question: FormQuestion, { values }: FormParts): NumberInput {
  const { id, label, required } = question;
  const value = toNumber(values.get(id) ?? '');
  return {
    type: 'Input.Number',
    id,
    label,
    ...(required && { isRequired: true }),
    errorMessage: phrases.problem.notANumber,
    ...placeholderOf(question),
    ...(value !== undefined && Number.isFinite(value) && { value }),
  };
}

function choiceInput(
  question: FormQuestion,
  { several, options }: Extract<FormInput, { kind: 'choice' }>,
  { values }: FormParts,
): ChoiceSet {
  const { id, label, required } = question;
  const there = optionsOnCard(options);
  const chosen = (values.get(id) ?? '')
    .split(',')
    .filter((position) => /^\d+$/.test(position) && Number(position) < there.length);
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: there.length > mostExpanded ? 'compact' : 'expanded',
    wrap: true,
    ...(several && { isMultiSelect: true }),
    ...(required && { isRequired: true }),
    errorMessage: phrases.problem.missing,
    choices: there.map(({ text }, position) => ({ title: text, value: String(position) })),
    ...placeholderOf(question),
    ...(chosen.length > 0 && { value: several ? chosen.join(',') : chosen[0] }),
  };
}

/** A time that nobody knows may be left out. */
function momentInputsOf({ id, label, required }: FormQuestion, { values }: FormParts): MomentInput[] {
  const { date, time } = momentInputs(id);
  const [day, hour] = [values.get(date)?.trim() ?? '', values.get(time)?.trim() ?? ''];
  const errorMessage = phrases.problem.notADate;
  return [
    {
      type: 'Input.Date',
      id: date,
      label: phrases.formDate(label),
      ...(required && { isRequired: true }),
      errorMessage,
      ...(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day) && { value: day }),
    },
    {
      type: 'Input.Time',
      id: time,
      label: phrases.formTime(label),
      errorMessage,
      ...(/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(hour) && { value: hour }),
    },
  ];
}

function placeholderOf({ placeholder }: FormQuestion): { placeholder?: string } {
  return placeholder === '' ? {} : { placeholder: placeholder.slice(0, mostOfPlaceholder) };
}
