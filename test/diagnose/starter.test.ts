import { expect, test } from '@jest/globals';
import { unreached, walkArticle } from '../../bench/policy/walk-article.ts';
import { starter } from '../classify/starter.ts';

test.each([undefined, 'employee', 'administrator'] as const)(
  'no cause of the starter knowledge is out of reach (view: %s)',
  (view) => {
    const articles = [...starter.articles.values()];
    const missed = articles.map((article) => [article.id, unreached(walkArticle(article, view))] as const);
    expect(articles.length).toBeGreaterThan(0);
    expect(missed.filter(([, causes]) => causes.length > 0)).toEqual([]);
  },
);
