import { correctCard } from '../cards/correct-card.ts';
import { capital } from '../cards/fact-lines.ts';
import { factSentence } from '../cards/fact-phrases.ts';
import type { Dialog } from './dialog.ts';
import { wayOut } from './dialog.ts';

/** Which of the facts that were looked up is wrong? */
export const correct: Dialog<'correct'> = {
  options: ({ facts }, { canGoBack }) => ({
    choices: facts.map((fact) => ({ id: fact.fact, text: capital(factSentence(fact) ?? fact.fact) })),
    controls: wayOut(canGoBack),
  }),
  content: correctCard,
  hear({ facts }, option, { seq }) {
    const wrong = facts.find(({ fact }) => fact === option);
    return wrong && { kind: 'contradicted', step: seq, fact: wrong.fact };
  },
};
