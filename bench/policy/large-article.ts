import { randomFrom } from '../../src/classify/learned/random.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { article, cause, check, option } from '../../test/diagnose/small-article.ts';

/** As large as an article may be: 200 causes, and 100 checks that each tell something about a third of them. */
export function largeArticle(): Article {
  const random = randomFrom(3);
  const causes = Array.from({ length: 200 }, (_, i) => cause(`c${i}`, { weight: 0.2 + 3 * random() }));
  const some = (share: number) => causes.filter(() => random() < share).map(({ id }) => id);
  const options = () =>
    Array.from({ length: 2 + Math.floor(3 * random()) }, (_, i) =>
      option(`o${i}`, { pointsTo: some(0.1), rulesOut: some(0.25) }),
    );
  const checks = Array.from({ length: 100 }, (_, i) =>
    check(`k${i}`, options(), { seconds: 5 + 40 * random() }),
  );
  return article([causes], checks);
}
