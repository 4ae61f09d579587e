import type { KnownFact } from '../src/run/evidence-shapes.ts';
import type { CardContext } from './card-content.ts';
import { factSentence } from './fact-phrases.ts';
import { clockTime, dayAndTime } from './moment-words.ts';
import { phrases } from './phrases.ts';

/** What a card rests on that was looked up, and that it may be wrong. */
export function factNotes(
  facts: readonly KnownFact[] | undefined,
  context: Pick<CardContext, 'personal'>,
): string[] {
  const lines = factLines(facts, context);
  return lines.length > 0 ? [...lines, phrases.lookedUpWrong] : [];
}

/** "I looked this up": one line for each fact. What is about a person is for their own chat alone. */
export function factLines(
  facts: readonly KnownFact[] | undefined,
  { personal }: Pick<CardContext, 'personal'>,
): string[] {
  if (!facts || !personal) return [];
  return facts.flatMap((fact) => {
    const said = factSentence(fact);
    return said === undefined ? [] : [phrases.lookedUp(clockTime(fact.readAt, fact.zone), said)];
  });
}

/** A fact with the day it was read, for somebody who looks at it later. */
export function factForLater(fact: KnownFact): string[] {
  const said = factSentence(fact);
  return said === undefined ? [] : [phrases.factAt(capital(said), dayAndTime(fact.readAt, fact.zone))];
}

export function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
