import type { Step } from '../run/step.ts';

/** The bot as an employee meets it: one card at a time. A value: a press makes a new one. */
export interface Conversation {
  readonly step: Step;
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
}

/** Whoever has answered so many cards would have given up long ago. */
const mostCards = 20;

/** Goes through a conversation as an employee who knows which articles are right and always says the truth. */
export function converse(begun: Conversation, right: ReadonlySet<string>): Journey {
  let conversation = begun;
  for (let cards = 0; cards <= mostCards; cards++) {
    const reaction = truthfulReaction(conversation.step, right);
    if (reaction.kind === 'end') return { end: reaction.end, cards: cards + (reaction.isCard ? 1 : 0) };
    conversation = conversation.press(reaction.option);
  }
  return { end: 'lost', cards: mostCards };
}

type Reaction =
  /** An option of a card about which problem it is. */
  | { readonly kind: 'press'; readonly option: string }
  /** `isCard`: the last step was such a card as well. */
  | { readonly kind: 'end'; readonly end: JourneyEnd; readonly isCard: boolean };

/** What the employee does about a step. The one place that knows how each kind of card is answered truthfully. */
function truthfulReaction(step: Step, right: ReadonlySet<string>): Reaction {
  switch (step.kind) {
    case 'choose':
      return { kind: 'press', option: step.articles.find(({ id }) => right.has(id))?.id ?? 'none' };
    case 'ask':
      if (right.has(step.article.id)) return { kind: 'end', end: 'reached', isCard: step.tentative };
      return step.tentative ? { kind: 'press', option: 'none' } : end('wrongArticle');
    case 'remedy':
      return end(right.has(step.article.id) ? 'reached' : 'wrongArticle');
    case 'noArticle':
      return end('noArticle');
    case 'handOver':
      return end('handOver');
    case 'confirm':
    case 'fill':
    case 'closed':
      return end('lost');
  }
}

function end(how: JourneyEnd): Reaction {
  return { kind: 'end', end: how, isCard: false };
}
