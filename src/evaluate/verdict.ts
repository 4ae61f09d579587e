import { facetsIn } from '../classify/facets/facets.ts';
import type { Classification } from '../classify/classification.ts';
import type { ReadKnowledge } from '../ports.ts';
import type { Complaint } from './complaint.ts';
import type { FoundAnswers } from './find-answers.ts';
import { openConversation } from './open-conversation.ts';
import { converse, type Journey } from './simulated-employee.ts';

/** What the bot made of one complaint. */
export interface Verdict {
  readonly complaint: Complaint;
  readonly answers: FoundAnswers;
  readonly classification: Classification;
  /** Of the best right article among the candidates, from 1; undefined when none of them is right. */
  readonly rank: number | undefined;
  readonly journey: Journey;
  /** What the classification took. */
  readonly milliseconds: number;
}

export interface Court {
  readonly knowledge: ReadKnowledge;
  /** As `findAnswers` gives it for the same knowledge. */
  readonly answersOf: (answers: readonly string[]) => FoundAnswers;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
}

/** Classifies one complaint, and lets the simulated employee talk with the bot about it. */
export function judge(complaint: Complaint, { knowledge, answersOf, clock }: Court): Verdict {
  const begun = clock();
  const classification = knowledge.classify(complaint.text);
  const milliseconds = clock() - begun;
  const answers = answersOf(bestFirst(complaint));
  const place = classification.candidates.findIndex(({ article }) => answers.articles.has(article));
  return {
    complaint,
    answers,
    classification,
    rank: place < 0 ? undefined : place + 1,
    journey: converse(openConversation(knowledge, complaint.text), {
      right: answers.articles,
      valuesOf: (article, facet) => facetsIn(knowledge.base.titles).of(article, facet),
    }),
    milliseconds,
  };
}

function bestFirst({ answers, best }: Complaint): string[] {
  return answers.toSorted((a, b) => Number(best.includes(b)) - Number(best.includes(a)));
}

/** Whether there is an article for the complaint, served or not. */
export function hasAnswer({ complaint }: Verdict): boolean {
  return complaint.answers.length > 0;
}

export function isWithin({ rank }: Verdict, first: number): boolean {
  return rank !== undefined && rank <= first;
}

/** A right article is reached, after so many cards at most. */
export function isReached({ journey }: Verdict, mostCards = Infinity): boolean {
  return journey.end === 'reached' && journey.cards <= mostCards;
}

/** The bot went on with a wrong article before it asked anything. */
export function isWrongUnasked({ journey }: Verdict): boolean {
  return journey.wrongUnasked;
}

export function saysNone({ classification }: Verdict): boolean {
  return classification.decision === 'none';
}
