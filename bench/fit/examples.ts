import { readFileSync } from 'node:fs';
import { buildIndex } from '../../src/classify/index/build-index.ts';
import { openIndex } from '../../src/classify/index/search-index.ts';
import { randomFrom } from '../../src/classify/learned/random.ts';
import { featureNames } from '../../src/classify/rank/features.ts';
import { queryOf } from '../../src/classify/rank/query.ts';
import { rank } from '../../src/classify/rank/rank.ts';
import { signNames, signsOf } from '../../src/classify/rank/signs.ts';
import type { Complaint } from '../../src/evaluate/complaint.ts';
import { findAnswers } from '../../src/evaluate/find-answers.ts';
import { readComplaints } from '../../src/evaluate/read-complaints.ts';
import { overlay } from '../../src/files/overlay.ts';
import { readKnowledge } from '../../src/files/read-knowledge.ts';
import { shippedWordings } from '../../src/files/shipped-wordings.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import type { Wordings } from '../../src/knowledge/wordings/wordings.ts';
import { wordingsByArticle } from '../../src/knowledge/wordings/wordings-by-article.ts';

/** A complaint with the articles that were compared closely. */
export interface Example {
  readonly area: string;
  readonly hasAnswer: boolean;
  /** In the order of `signNames`. */
  readonly signs: readonly number[];
  /** Per article: its features, in the order of `featureNames`. */
  readonly features: readonly (readonly number[])[];
  /** Per article: whether it is right. */
  readonly right: readonly boolean[];
}

export interface World {
  of(text: string, answers?: readonly string[], area?: string): Example;
  /** Those of a file of complaints. */
  in(file: string): Example[];
  /** The titles of so many articles, whole, with more words and cut short, as if somebody typed them. */
  titles(count: number): Example[];
  /**
   * The same with fewer articles: those that answer some complaints of the files and wordings, and others, so many in
   * all. It is without wordings: nobody has written any for the folder of a small help desk.
   */
  part(size: number, files: readonly string[]): World;
  /**
   * Some of the wordings, so many, as complaints; at most half of them are for other articles than these. Each is
   * compared over an index that has not got it.
   */
  worded(count: number, folds: number): Example[];
}

/** Opens a knowledge folder as the bot serves it in the public cloud. */
export async function openWorld(folder: string): Promise<World> {
  const { base } = await readKnowledge({
    folders: await overlay([folder]),
    reach: { cloud: 'public', clients: [] },
    cachePath: undefined,
  });
  return worldOf(base, [...base.articles.keys()], shippedWordings());
}

/** `known`: those of the wordings that the index has. */
function worldOf(
  base: KnowledgeBase,
  ids: readonly string[],
  wordings: readonly Wordings[],
  known = wordings,
): World {
  const index = openIndex(
    buildIndex(
      ids.flatMap((id) => base.articles.get(id) ?? []),
      wordingsByArticle(base, known, (path) => path),
    ),
  );
  const find = findAnswers(base);
  const of = (text: string, answers: readonly string[] = [], area = ''): Example => {
    const right = [...find(answers).articles].filter((id) => index.articleNumber(id) !== undefined);
    const query = queryOf(index, text);
    const ranked = rank(index, query, undefined);
    const signs = signsOf(index, query, ranked);
    return {
      area,
      hasAnswer: right.length > 0,
      signs: signNames.map((name) => signs[name]),
      features: ranked.map(({ features }) => featureNames.map((name) => features[name])),
      right: ranked.map(({ article }) => right.includes(index.articles[article]?.id ?? '')),
    };
  };
  return {
    of,
    in: (file) => complaintsIn(file).map(({ text, answers, area }) => of(text, answers, area)),
    titles(count) {
      const every = Math.max(1, Math.floor(ids.length / count));
      const some = ids.filter((_, at) => at % every === 0);
      return some.flatMap((id) => {
        const title = base.articles.get(id)?.title ?? '';
        return [title, `${title} since I work from home`, halfOf(title)].map((text) => of(text, [id]));
      });
    },
    part(size, files) {
      const next = randomFrom(size);
      const complaints = [...files.flatMap(complaintsIn), ...complaintsFrom(wordings)];
      const answers = shuffled(complaints, next).flatMap((one) => [...find(one.answers).articles]);
      const chosen = [...new Set([...answers.slice(0, size / 2), ...shuffled(ids, next)])].slice(0, size);
      return worldOf(base, chosen.sort(), wordings, []);
    },
    worded(count, folds) {
      const all = shuffled(complaintsFrom(wordings), randomFrom(count));
      const isServed = ({ answers }: Complaining) =>
        [...find(answers).articles].some((id) => index.articleNumber(id) !== undefined);
      const { yes = [], no = [] } = Object.groupBy(all, (one) => (isServed(one) ? 'yes' : 'no'));
      const without = no.slice(0, count / 2);
      const chosen = [...yes.slice(0, count - without.length), ...without];
      return Array.from({ length: folds }, (_, fold) => {
        const mine = new Set(chosen.filter((_one, at) => at % folds === fold));
        const texts = new Set([...mine].map(({ text }) => text));
        const others = known.map((each) => ({
          ...each,
          texts: each.texts.filter((text) => !texts.has(text)),
        }));
        const world = worldOf(base, ids, wordings, others);
        return [...mine].map(({ text, answers, area }) => world.of(text, answers, area));
      }).flat();
    },
  };
}

type Complaining = Pick<Complaint, 'text' | 'answers' | 'area'>;

function complaintsFrom(wordings: readonly Wordings[]): Complaining[] {
  return wordings.flatMap(({ articles, texts }) =>
    texts.map((text) => ({ text, answers: articles, area: '' })),
  );
}

/** A shorter way to say it. */
function halfOf(title: string): string {
  const words = title.split(' ');
  return words.slice(0, Math.max(2, Math.ceil(words.length / 2))).join(' ');
}

function complaintsIn(file: string): readonly Complaint[] {
  return readComplaints(readFileSync(file, 'utf8')).complaints;
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
