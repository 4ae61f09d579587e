import type { ValuesOf } from '../classify/facets/facets.ts';
import { optionOf, stays } from '../run/narrowing.ts';
import type { Step, StepOf } from '../run/step.ts';

/** The bot as an employee meets it: one card at a time. A value: a press makes a new one. */
export interface Conversation {
  readonly step: Step;
  /** The ids of what the card offers. */
  readonly options: readonly string[];
  /** @throws {RangeError} when the card has no such option */
  press(option: string): Conversation;
}

/**
 * How a conversation ended. `reached`: the bot is at a right article. `wrongArticle`: it went on with a wrong one.
 * `noArticle`: it said that it has none. `handOver`: it named a person. `lost`: it asked something that has nothing to do
 * with which article it is, or did not come to an end.
 */
export type JourneyEnd = 'reached' | 'wrongArticle' | 'noArticle' | 'handOver' | 'lost';

export interface Journey {
  readonly end: JourneyEnd;
  /** How many cards about which problem it is were put to the employee until then. */
  readonly cards: number;
  /** The bot went on with a wrong article before it asked anything. */
  readonly wrongUnasked: boolean;
}

/** Whoever has answered so many cards would have given up long ago. */
const mostCards = 20;

/** What the employee knows: which articles are right, and what they are about. */
export interface Truth {
  readonly right: ReadonlySet<string>;
  readonly valuesOf: ValuesOf;
}

/** Goes through a conversation as an employee who knows the truth and always says it. */
export function converse(begun: Conversation, truth: Truth): Journey {
  let conversation = begun;
  const wrongUnasked = isWrong(begun.step, truth);
  for (let cards = 0; cards <= mostCards; cards++) {
    const reaction = truthfulReaction(conversation, truth);
    if (reaction.kind === 'end')
      return { end: reaction.end, cards: cards + (reaction.isCard ? 1 : 0), wrongUnasked };
    conversation = conversation.press(reaction.option);
  }
  return { end: 'lost', cards: mostCards, wrongUnasked };
}

/** Whether a step is about an article as if it were the right one. */
function isWrong(step: Step, { right }: Truth): boolean {
  const isSure = step.kind === 'remedy' || step.kind === 'alarm' || (step.kind === 'ask' && !step.tentative);
  return isSure && !right.has(step.article.id);
}

type Reaction =
  /** An option of a card about which problem it is. */
  | { readonly kind: 'press'; readonly option: string }
  /** `isCard`: the last step was such a card as well. */
  | { readonly kind: 'end'; readonly end: JourneyEnd; readonly isCard: boolean };

/** What the employee does about a step. The one place that knows how each kind of card is answered truthfully. */
function truthfulReaction({ step, options }: Conversation, truth: Truth): Reaction {
  const { right } = truth;
  switch (step.kind) {
    case 'choose':
      return { kind: 'press', option: truthfulArticle(step, options, right) };
    case 'narrow':
      return { kind: 'press', option: truthfulValue(step, truth) };
    case 'ask':
      if (right.has(step.article.id)) return { kind: 'end', end: 'reached', isCard: step.tentative };
      return refusal(options);
    case 'remedy':
    case 'alarm':
      return right.has(step.article.id) ? end('reached') : refusal(options);
    case 'noArticle': {
      const shown = step.articles?.find(({ id }) => right.has(id));
      return shown ? { kind: 'press', option: shown.id } : end('noArticle');
    }
    case 'handOver':
      return end('handOver');
    // Nothing is looked up in an evaluation, so that three of these never come.
    case 'confirm':
    case 'consent':
    case 'incident':
    case 'correct':
    case 'fill':
    case 'closed':
      return end('lost');
  }
}

/** "Yes" where a single article is put. */
function truthfulArticle(
  { articles }: StepOf<'choose'>,
  options: readonly string[],
  right: ReadonlySet<string>,
): string {
  const shown = articles.find(({ id }) => right.has(id))?.id;
  if (shown === undefined) return 'none';
  return options.includes(shown) ? shown : 'yes';
}

/** What is said to a wrong article: that it is another problem, where the card offers that. */
function refusal(options: readonly string[]): Reaction {
  const option = ['none', 'notMine'].find((one) => options.includes(one));
  return option === undefined ? end('wrongArticle') : { kind: 'press', option };
}

/** The first value that is true of a right article. */
function truthfulValue({ facet, values }: StepOf<'narrow'>, { right, valuesOf }: Truth): string {
  const isTrue = (only: string) => [...right].some((article) => stays(article, [{ facet, only }], valuesOf));
  const value = values.find(isTrue);
  return value === undefined ? 'none' : optionOf(value);
}

function end(how: JourneyEnd): Reaction {
  return { kind: 'end', end: how, isCard: false };
}
