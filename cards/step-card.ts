import type { ShownOption } from '../src/run/events.ts';
import type { Action, ActionSet, AdaptiveCard, ChoiceSet, Element, ExecuteAction } from './adaptive-card.ts';
import { adaptiveCard, textBlock } from './adaptive-card.ts';
import type { CardContent, CardContext, CardOptions } from './card-content.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { fitContent } from './fit-content.ts';
import { phrases } from './phrases.ts';
import { pressData } from './press.ts';

/** Teams shows six actions; more would hide in a menu. */
const mostActions = 6;

/** More choices than this, or longer ones, are a list with one button. */
const mostButtons = 4;
const longestButton = 40;

/** A list of more choices than this folds up. */
const mostExpanded = 8;

/** Where a card's answer goes. */
export interface StepAddress {
  readonly run: string;
  readonly step: number;
}

/** A card that waits for an answer. */
export function openCard(
  whole: CardContent,
  options: CardOptions,
  address: StepAddress,
  context: CardContext,
): AdaptiveCard {
  const content = fitContent(whole);
  const asList =
    options.choices.length > mostButtons || options.choices.some(({ text }) => text.length > longestButton);
  const body = [
    ...heading(content),
    ...question(content),
    ...(content.inputs?.elements ?? []),
    ...(asList ? choiceList(options, content, address) : choiceButtons(options, content, address)),
    textBlock(hint(content, context), { size: 'Small', isSubtle: true }),
  ];
  return adaptiveCard(body, stepText(content, options));
}

function hint({ inputs }: CardContent, { personal }: CardContext): string {
  if (inputs) return phrases.formHint;
  return personal ? phrases.typeHint : phrases.typeHintGroup;
}

/** The same card after its answer: nothing left to press, and what was answered. */
export function answeredCard(whole: CardContent, answer: string): AdaptiveCard {
  const content = fitContent(whole);
  const line = phrases.answered(answer);
  const mark: Element = {
    type: 'Container',
    style: 'good',
    spacing: 'Medium',
    items: [textBlock(`✓ ${escapeMarkdown(line)}`, { weight: 'Bolder' })],
  };
  return adaptiveCard([...heading(content), ...openActions(content), mark], `${plain(content)}\n${line}`);
}

/** A card without a question. */
export function plainCard(whole: CardContent): AdaptiveCard {
  const content = fitContent(whole);
  return adaptiveCard([...heading(content), ...openActions(content)], plain(content));
}

/** The plain-text twin of an open card: every option with the number that can be typed for it. */
function stepText(content: CardContent, { choices, controls }: CardOptions): string {
  // Under inputs a typed number would be an answer.
  const mark = (i: number) => (content.inputs ? '-' : `${i + 1}.`);
  const numbered = [...choices, ...controls].map(({ text }, i) => `${mark(i)} ${text}`);
  const asked = content.question === undefined ? [] : [`\n${content.question}`];
  const inputs = content.inputs ? [content.inputs.text] : [];
  return [plain(content), ...inputs, ...asked, ...numbered].join('\n');
}

function plain(content: CardContent): string {
  return [content.title, content.text].filter((text) => text !== '').join('\n');
}

function heading(content: CardContent): Element[] {
  return [
    textBlock(escapeMarkdown(content.title), { style: 'heading', size: 'Medium', weight: 'Bolder' }),
    ...content.body,
  ];
}

function question({ question: text }: CardContent): Element[] {
  return text === undefined
    ? []
    : [textBlock(text, { weight: 'Bolder', spacing: 'Medium', separator: true })];
}

/** Each choice on a line of its own, so that long ones stay whole; the controls share a line. */
function choiceButtons(
  { choices, controls }: CardOptions,
  content: CardContent,
  address: StepAddress,
): Element[] {
  const sender = content.inputs ? [sendButton(content.inputs.send, address)] : [];
  const openers = [...sender, ...(content.open ?? [])];
  const room = mostActions - choices.length - openers.length;
  const rows = choices.map((choice, i) =>
    actionSet([execute(choice, address)], i === 0 ? 'Medium' : 'Small'),
  );
  const rest = [
    ...openers,
    ...controls.slice(0, Math.max(0, room)).map((control) => execute(control, address)),
  ];
  return [...rows, ...(rest.length > 0 ? [actionSet(rest, 'Medium')] : [])];
}

function choiceList(
  { choices, controls }: CardOptions,
  content: CardContent,
  address: StepAddress,
): Element[] {
  const list: ChoiceSet = {
    type: 'Input.ChoiceSet',
    id: 'i0',
    label: phrases.pickLabel,
    style: choices.length > mostExpanded ? 'compact' : 'expanded',
    wrap: true,
    isRequired: true,
    errorMessage: phrases.pickOne,
    choices: choices.map(({ text }, i) => ({ title: text, value: String(i) })),
  };
  const send = sendButton(phrases.send, address);
  const openers = content.open ?? [];
  const rest = controls
    .slice(0, mostActions - 1 - openers.length)
    .map((control) => execute(control, address));
  return [list, actionSet([send, ...openers, ...rest], 'Medium')];
}

/** Sends what stands in the card's inputs. */
function sendButton(title: string, { run, step }: StepAddress): ExecuteAction {
  const data = pressData(run, step);
  const fallback = { type: 'Action.Submit' as const, title, data };
  return { type: 'Action.Execute', title, verb: 'answer', data, fallback };
}

function openActions(content: CardContent): Element[] {
  return content.open && content.open.length > 0 ? [actionSet(content.open, 'Medium')] : [];
}

function actionSet(actions: readonly Action[], spacing: 'Small' | 'Medium'): ActionSet {
  return { type: 'ActionSet', spacing, actions };
}

/** `associatedInputs: none`: a button of its own must not be held up by a list nobody has filled in. */
function execute({ id, text }: ShownOption, { run, step }: StepAddress): ExecuteAction {
  const data = pressData(run, step, id);
  const button = { title: text, data, associatedInputs: 'none' as const };
  return {
    type: 'Action.Execute',
    verb: 'answer',
    ...button,
    fallback: { type: 'Action.Submit', ...button },
  };
}
