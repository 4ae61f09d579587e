import type { View } from '../../src/diagnose/policy/costs.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { baseOfFolders } from '../../test/support/knowledge.ts';
import { starterFolder } from '../../test/support/topics.ts';
import { fewestCards, inOrder, unreached, walkArticle } from './walk-article.ts';

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
    const mean = (of: 'cards' | 'seconds') => walks.reduce((sum, walk) => sum + walk.prior * walk[of], 0);
    return {
      cards: mean('cards'),
      minutes: mean('seconds') / 60,
      bound: fewestCards(article, walks),
      cardsInOrder: inOrder(walks, view).cards,
      minutesInOrder: inOrder(walks, view).seconds / 60,
      missed: unreached(walks).map((cause) => `${article.id} ${cause}`),
    };
  });
  const mean = (of: 'cards' | 'minutes' | 'bound' | 'cardsInOrder' | 'minutesInOrder') =>
    (walked.reduce((sum, one) => sum + one[of], 0) / walked.length).toFixed(2);
  const missed = walked.flatMap((one) => one.missed).join(', ');
  return [
    `  ${(view ?? 'who did not say').padEnd(16)} ${mean('cards')} cards, ${mean('minutes')} minutes`,
    `author's order ${mean('cardsInOrder')} cards, ${mean('minutesInOrder')} minutes`,
    `entropy bound ${mean('bound')} cards`,
    `never reached: ${missed || 'none'}`,
  ].join('   ');
}
