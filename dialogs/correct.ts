import { correctCard } from '../cards/correct-card.ts';
import { capital } from '../cards/fact-lines.ts';
import { factSentence } from '../cards/fact-phrases.ts';
import type { Dialog } from './dialog.ts';
import { allWrong, noneWrong } from './wrong-facts.ts';
import { wayOut } from './dialog.ts';

/** Which of the facts that were looked up is wrong? */
export const correct: Dialog<'correct'> = {
  options: ({ facts }, { canGoBack }) => ({
    choices: facts.map((fact) => ({ id: fact.fact, text: capital(factSentence(fact) ?? fact.fact) })),
    controls: wayOut(canGoBack),
  }),
  content: correctCard,
  hear({ facts }, option, { seq }) {
    if (option === noneWrong) return { kind: 'chose', step: seq, option, said: [] };
    const wrong = facts.flatMap(({ fact }) => (option === allWrong || fact === option ? [fact] : []));
    const [first, ...also] = wrong;
    return first && { kind: 'contradicted', step: seq, fact: first, ...(also.length > 0 && { also }) };
  },
};
