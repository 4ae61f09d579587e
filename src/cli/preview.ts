import { cardProblems } from '../../cards/rules/card-problems.ts';
import { cardsOfArticle } from '../../dialogs/every-card.ts';
import { cardsOfForm } from '../../dialogs/every-form-card.ts';
import type { Preview } from './card-preview.ts';

/** The cards as people are shown them, and the rules that every card is held to. */
export const preview: Preview = {
  ofArticle: cardsOfArticle,
  ofForm: (form) => cardsOfForm(form),
  problems: cardProblems,
};
