import type { Place } from '../src/run/place.ts';
import { firstPlace } from '../src/run/place.ts';
import type { AdaptiveCard, ChoiceSet, Element, ExecuteAction } from './adaptive-card.ts';
import { adaptiveCard, textBlock } from './adaptive-card.ts';
import type { StepAddress } from './buttons.ts';
import { actionSet, answerButton, sendButton, turnButton } from './buttons.ts';
import type { CardContent, CardContext, CardOptions } from './card-content.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { isolated } from './isolated.ts';
import type { Offer, Offers } from './offers.ts';
import { offersOf } from './offers.ts';
import type { Spread } from './page-turns.ts';
import { spreadOf, turnsFrom } from './page-turns.ts';
import { phrases } from './phrases.ts';

/** Teams shows six actions; more would hide in a menu. */
const mostActions = 6;

/** More choices than this, or longer ones, are a list with one button. */
const mostButtons = 4;
const longestButton = 40;

/** A list of more choices than this folds up. */
const mostExpanded = 8;

/** A card that waits for an answer, open at a page. */
export function openCard(
  content: CardContent,
  options: CardOptions,
  address: StepAddress,
  context: CardContext,
  place: Place = firstPlace,
): AdaptiveCard {
  const spread = spreadOf(content, place);
  const { choices, beside } = offersOf(options, turnsFrom(content, spread), spread);
  const asList =
    choices.length > mostButtons || choices.some(({ option }) => option.text.length > longestButton);
  const sends = content.inputs?.send ?? (asList ? phrases.send : undefined);
  const send = sends === undefined ? [] : [sendButton(sends, address)];
  const room = mostActions - (asList ? 0 : choices.length);
  const buttons = [...send, ...(content.open ?? []), ...beside.map((offer) => buttonOf(offer, address))];
  const inLine = buttons.slice(0, room);
  const body = [
    ...shown(spread),
    ...question(content, spread),
    ...(content.inputs?.elements ?? []),
    ...(asList ? [choiceList(choices)] : choiceRows(choices, address)),
    ...(inLine.length > 0 ? [actionSet(inLine, 'Medium')] : []),
    textBlock(hint(content, context), { size: 'Small', isSubtle: true }),
  ];
  return adaptiveCard(body, twin(content, spread, [...choices, ...beside]), content.language);
}

function hint({ inputs, language }: CardContent, { personal }: CardContext): string {
  if (inputs) return phrases.formHint;
  const text = personal ? phrases.typeHint : phrases.typeHintGroup;
  return language?.isRightToLeft === true ? isolated(text) : text;
}

/** The same card after its answer: nothing left to press, and what was answered. */
export function answeredCard(content: CardContent, answer: string, place: Place = firstPlace): AdaptiveCard {
  const spread = spreadOf(content, place);
  const line = answerLine(content, answer);
  const mark: Element[] = line === undefined ? [] : [answerMark(line)];
  return adaptiveCard(
    [...shown(spread), ...openActions(content), ...mark],
    [plain(spread), ...(line === undefined ? [] : [line])].join('\n'),
    content.language,
  );
}

/** Undefined when there is nothing to say in the card's language: "we went on below" is in English only. */
function answerLine({ language }: CardContent, answer: string): string | undefined {
  if (!language) return phrases.answered(answer);
  return answer === phrases.movedOn ? undefined : language.answered(answer);
}

function answerMark(line: string): Element {
  return {
    type: 'Container',
    style: 'good',
    spacing: 'Medium',
    items: [textBlock(`✓ ${escapeMarkdown(line)}`, { weight: 'Bolder' })],
  };
}

/** A card without a question. */
export function plainCard(content: CardContent): AdaptiveCard {
  const spread = spreadOf(content, firstPlace);
  return adaptiveCard([...shown(spread), ...openActions(content)], plain(spread));
}

/** The plain-text twin of an open card: what is to be seen, and what can be typed. */
function twin(content: CardContent, spread: Spread, offers: readonly Offer[]): string {
  const isAsked = question(content, spread).length > 0;
  // Behind an article the numbers would look like its next steps.
  const apart = spread.place.view === 'article' ? [''] : [];
  const asked = isAsked ? [`\n${content.question ?? ''}`] : apart;
  const inputs = content.inputs ? [content.inputs.text] : [];
  const lines = offers
    .toSorted((a, b) => a.number - b.number)
    // Under inputs a typed number would be an answer.
    .map(
      (one) =>
        `${content.inputs ? '-' : `${one.number}.`} ${'turn' in one ? one.turn.text : one.option.text}`,
    );
  return [plain(spread), ...inputs, ...asked, ...lines].join('\n');
}

function plain(spread: Spread): string {
  return [spread.title, spread.page.text, ...pageLine(spread)].filter((text) => text !== '').join('\n');
}

function pageLine({ place, pages }: Spread): string[] {
  return pages > 1 ? [phrases.page(place.page, pages)] : [];
}

function shown(spread: Spread): Element[] {
  return [
    textBlock(escapeMarkdown(spread.title), { style: 'heading', size: 'Medium', weight: 'Bolder' }),
    ...spread.page.body,
    ...pageLine(spread).map((line) => textBlock(line, { size: 'Small', isSubtle: true, spacing: 'Medium' })),
  ];
}

function question({ question: text }: CardContent, { place }: Spread): Element[] {
  return text === undefined || place.view === 'article'
    ? []
    : [textBlock(text, { weight: 'Bolder', spacing: 'Medium', separator: true })];
}

/** Each choice on a line of its own, so that long ones stay whole. */
function choiceRows(choices: Offers['choices'], address: StepAddress): Element[] {
  return choices.map(({ option }, i) =>
    actionSet([answerButton(option, address)], i === 0 ? 'Medium' : 'Small'),
  );
}

function buttonOf(offer: Offer, address: StepAddress): ExecuteAction {
  return 'turn' in offer ? turnButton(offer.turn, address) : answerButton(offer.option, address);
}

function choiceList(choices: Offers['choices']): ChoiceSet {
  return {
    type: 'Input.ChoiceSet',
    id: 'i0',
    label: phrases.pickLabel,
    style: choices.length > mostExpanded ? 'compact' : 'expanded',
    wrap: true,
    isRequired: true,
    errorMessage: phrases.pickOne,
    choices: choices.map(({ option }, i) => ({ title: option.text, value: String(i) })),
  };
}

function openActions(content: CardContent): Element[] {
  return content.open && content.open.length > 0 ? [actionSet(content.open, 'Medium')] : [];
}
