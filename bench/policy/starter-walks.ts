import type { View } from '../../src/diagnose/policy/costs.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { baseOfFolders } from '../../test/support/knowledge.ts';
import { starterFolder } from '../../test/support/topics.ts';
import { cardsInOrder, fewestCards, walkArticle } from './walk-article.ts';

const views: readonly View[] = [undefined, 'employee', 'administrator'];

/** The starter knowledge, walked through by a truthful person with each cause. */
export async function starterWalks(): Promise<string[]> {
  const { articles } = await baseOfFolders([starterFolder]);
  const all = [...articles.values()];
  return [
    `Cards to the right remedy in the starter knowledge (${all.length} articles), for a truthful person with each cause`,
    ...views.map((view) => line(all, view)),
  ];
}

function line(articles: readonly Article[], view: View): string {
  const walked = articles.map((article) => {
    const walks = walkArticle(article, view);
    return {
      cards: walks.reduce((sum, { prior, cards }) => sum + prior * cards, 0),
      bound: fewestCards(article, walks),
      inOrder: cardsInOrder(walks),
      missed: walks.filter(({ reached }) => reached < 0.999).map(({ cause }) => `${article.id} ${cause.id}`),
    };
  });
  const mean = (of: 'cards' | 'bound' | 'inOrder') =>
    walked.reduce((sum, one) => sum + one[of], 0) / walked.length;
  const missed = walked.flatMap((one) => one.missed);
  const name = (view ?? 'who did not say').padEnd(16);
  return `  ${name} mean ${mean('cards').toFixed(2)}   author's order ${mean('inOrder').toFixed(2)}   entropy bound ${mean('bound').toFixed(2)}   never reached: ${missed.join(', ') || 'none'}`;
}
