import type { FormElement, FormNote, FormQuestion } from '../src/knowledge/forms/form.ts';
import type { Block } from '../src/knowledge/rich-text.ts';
import { blockText } from '../src/knowledge/rich-text.ts';
import type { FormProblem, StepOf } from '../src/run/step.ts';
import type { Element } from './adaptive-card.ts';
import { textBlock } from './adaptive-card.ts';
import { answerParts } from './answer-lines.ts';
import { blockElements } from './block-elements.ts';
import type { CardContent, CardContext } from './card-content.ts';
import { beginning, firstThatFit } from './cut.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { inputsOf, optionsOnCard } from './form-inputs.ts';
import type { FormParts } from './form-parts.ts';
import { pagesOf } from './pages.ts';
import { phrases } from './phrases.ts';
import { plainBlocks } from './plain-blocks.ts';

/** In bytes of JSON: a note may fill a card of its own, a help text stands beside its question. */
const mostOfNote = 10_000;
const mostOfHelp = 3_000;
const mostOfText = 5_000;

/** A mark becomes up to three bytes of JSON: a backslash, which JSON escapes, and itself. */
const longestEscape = 3;

/** In characters. */
const mostOfLabel = 1_000;
const mostOfMessage = 300;
const mostQuoted = 60;

/** One card of a scoping form. After its answer it shows what was answered. */
export function formCard(
  step: StepOf<'fill'>,
  { form: parts, filled = [], helpDesk }: CardContext,
): CardContent {
  const content = { title: step.form.title, pages: pagesOf(answerParts(filled)) };
  if (!parts) return { ...content, pages: pagesOf([{ kind: 'note', text: phrases.formGone }]) };
  const elements = elementsOn(step, parts);
  const lead = leadOf(step, helpDesk);
  const asks = elements.some(({ kind }) => kind === 'question');
  return {
    ...content,
    inputs: {
      elements: [
        textBlock(escapeMarkdown(lead), { size: 'Small', isSubtle: true }),
        ...elements.flatMap((element) => elementOn(element, step, parts)),
      ],
      text: beginning([lead, ...textsOf(elements, step, parts)], mostOfText),
      send: asks ? phrases.send : phrases.formContinue,
    },
  };
}

function elementsOn({ questions }: StepOf<'fill'>, { form }: FormParts): FormElement[] {
  return form.elements.filter(({ id }) => questions.includes(id));
}

function leadOf({ round, errors }: StepOf<'fill'>, helpDesk: string): string {
  if (errors.length > 0) return phrases.formAgain(errors.length);
  return round === 1 ? phrases.formLead(helpDesk) : phrases.formMore(round);
}

function elementOn(element: FormElement, step: StepOf<'fill'>, parts: FormParts): Element[] {
  if (element.kind === 'note') return noteOn(element);
  const problem = problemWith(element, step, parts);
  const items: Element[] = [
    ...(problem === undefined
      ? []
      : [textBlock(escapeMarkdown(`⚠ ${problem}`), { color: 'Attention', weight: 'Bolder' })]),
    ...small(cutBlocks(element.help, mostOfHelp)),
    ...(parts.kept.has(element.id) ? small([textBlock(escapeMarkdown(phrases.formKept))]) : []),
    ...inputsOf(labelled(element), parts),
  ];
  return [{ type: 'Container', spacing: 'Medium', separator: true, items }];
}

function noteOn({ blocks }: FormNote): Element[] {
  const items = cutBlocks(blocks, mostOfNote);
  return items.length > 0 ? [{ type: 'Container', spacing: 'Medium', items }] : [];
}

function cutBlocks(blocks: readonly Block[], most: number): Element[] {
  const elements = blockElements(blocks);
  const kept = firstThatFit(elements, most);
  if (kept.length === elements.length) return elements;
  const words =
    kept.length > 0 ? [] : [textBlock(escapeMarkdown(beginning([blockText(blocks)], most / longestEscape)))];
  return [...kept, ...words, textBlock(phrases.cutShort, { weight: 'Bolder' })];
}

function labelled(question: FormQuestion): FormQuestion {
  const { label } = question;
  return label.length > mostOfLabel ? { ...question, label: `${label.slice(0, mostOfLabel)}…` } : question;
}

/** Texts in small print; what stands in tables and boxes is left as it is. */
function small(elements: readonly Element[]): Element[] {
  return elements.map((element) => {
    if (element.type === 'TextBlock') return { ...element, size: 'Small', isSubtle: true };
    if (element.type !== 'ColumnSet') return element;
    return {
      ...element,
      columns: element.columns.map((column) => ({ ...column, items: small(column.items) })),
    };
  });
}

/** What is wrong with the answer, in words. */
function problemWith(
  { id, input }: FormQuestion,
  { errors }: StepOf<'fill'>,
  { values }: FormParts,
): string | undefined {
  const found = errors.find(({ question }) => question === id);
  if (!found) return undefined;
  const said = found.message ?? ownWords(found);
  // An input for numbers or days cannot show what is neither.
  const typed = input.kind === 'number' || input.kind === 'moment' ? typedFor(id, values) : '';
  const quoted = typed === '' ? [] : [phrases.formWrote(typed.slice(0, mostQuoted))];
  return [said.slice(0, mostOfMessage), ...quoted].join(' ');
}

function typedFor(id: string, values: ReadonlyMap<string, string>): string {
  return [id, `${id}d`, `${id}t`].flatMap((input) => values.get(input) ?? []).join(' ');
}

function ownWords({ problem, limit = 0 }: FormProblem): string {
  const words = phrases.problem[problem];
  return typeof words === 'string' ? words : words(limit);
}

function textsOf(elements: readonly FormElement[], step: StepOf<'fill'>, parts: FormParts): string[] {
  let number = 0;
  return elements.flatMap((element) => {
    if (element.kind === 'note') return plainBlocks(element.blocks).split('\n');
    number += 1;
    return questionText(number, labelled(element), problemWith(element, step, parts));
  });
}

function questionText(number: number, question: FormQuestion, problem: string | undefined): string[] {
  const { input, help, required, label } = question;
  const marks = [
    ...(required ? [phrases.formRequired] : []),
    ...(input.kind === 'choice' && input.several ? [phrases.formSeveral] : []),
  ];
  return [
    ...(problem === undefined ? [] : [problem]),
    [`${number}. ${label}`, ...marks].join(' '),
    ...(help.length > 0 ? plainBlocks(help, '   ').split('\n') : []),
    ...(input.kind === 'choice' ? optionsOnCard(input.options).map(({ text }) => `   - ${text}`) : []),
  ];
}
