import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFolders, type FoldersReading } from '../../src/files/read-folders.ts';
import { clouds } from '../../src/knowledge/clouds.ts';
import type { FileFacts } from '../../src/knowledge/facts.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { unpack } from '../../src/knowledge/packed-file.ts';
import { buildBase } from '../../src/knowledge/serve/build-base.ts';
import { everybody } from '../../src/knowledge/serve/reach.ts';
import { sharedFolder } from '../knowledge/shared-folder.ts';

const corpus = sharedFolder('corpus/articles');

/** The figures that were measured on the public corpus by other means (shared/design/dialect.md). */
(corpus === undefined ? describe.skip : describe)('the public corpus (shared/corpus/articles)', () => {
  let reading: FoldersReading;
  let base: KnowledgeBase;
  let articles: FileFacts[] = [];
  let forms: FileFacts[] = [];

  beforeAll(async () => {
    const progress: number[] = [];
    reading = await readFolders([corpus ?? ''], { onProgress: (done) => progress.push(done) });
    expect(progress.at(-1)).toBe(15_596);
    base = buildBase(reading.files.map(unpack), everybody);
    const ofKind = (kind: string) =>
      reading.files.filter((file) => file.kind === kind).map(({ facts }) => facts);
    [articles, forms] = [ofKind('article'), ofKind('form')];
  }, 120_000);

  test('every file with a header is read and counted by its type; nothing is an error', () => {
    const types = new Map<string, number>();
    for (const { facts } of reading.files) types.set(facts.type, (types.get(facts.type) ?? 0) + 1);
    expect(Object.fromEntries(types)).toEqual({
      generic: 6_486,
      resource: 984,
      problemscopingquestions: 2_838,
      tsg_content: 1_947,
      diagnostics: 1_427,
      advisorrecommendationmetadata: 681,
      rca: 471,
      servicehealthinsights: 424,
      supporttopicdescription: 129,
      tsg_description: 100,
      apollo: 82,
      diagnoseandsolve: 18,
      tools: 4,
      tsg_questions: 3,
      partnercenterquickstart: 2,
    });
    const all = [...reading.diagnostics, ...reading.files.flatMap(({ diagnostics }) => diagnostics)];
    expect(all.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the clouds that files name', () => {
    const named = clouds.map((cloud) => [
      cloud,
      reading.files.filter(({ facts }) => facts.clouds?.includes(cloud)).length,
    ]);
    // Nine files list a cloud in both attributes: what disableClouds withholds is not counted here.
    expect(Object.fromEntries(named)).toEqual({
      public: 14_848,
      fairfax: expect.any(Number),
      mooncake: expect.any(Number),
      blackforest: expect.any(Number),
      usnat: expect.any(Number),
      ussec: expect.any(Number),
    });
  });

  test('6,828 articles are served in the public cloud, about 7,747 topics; equal ones are one article', () => {
    const served = articles.filter(({ path }) => base.articles.has(path) || base.foldedInto.has(path));
    expect([served.length, base.articles.size + base.foldedInto.size]).toEqual([6_828, 6_828]);
    expect(new Set(served.flatMap(({ topics }) => topics)).size).toBe(7_747);
    const alike = [...Map.groupBy(articles, ({ sameText }) => sameText).values()].filter(
      (group) => group.length > 1,
    );
    expect([alike.length, alike.flat().length]).toEqual([260, 742]);
  });

  test('articles and forms meet in their topics', () => {
    const [ofArticles, ofForms] = [articles, forms].map(numericTopics);
    const both = [...(ofArticles ?? [])].filter((topic) => ofForms?.has(topic));
    expect([ofArticles?.size, ofForms?.size, both.length]).toEqual([8_183, 5_223, 4_753]);
    expect(articles.filter((article) => reaches(article, ofForms)).length).toBe(4_199);
    expect(forms.filter((form) => reaches(form, ofArticles)).length).toBe(2_666);
    expect(articles.filter(({ topics }) => topics.length === 0).length).toBe(663);
  });

  test('a served article with a form that is served finds one, with its own product where there is one', () => {
    const served = forms.filter(({ path }) => base.forms.has(path));
    const topics = numericTopics(served);
    for (const article of base.articles.values()) {
      const found = served.find(({ path }) => path === base.formFor(article));
      expect([article.id, found !== undefined]).toEqual([article.id, reaches(article, topics)]);
      if (found === undefined) continue;
      const candidates = served.filter((form) => form.topics.some((topic) => article.topics.includes(topic)));
      const matching = candidates.filter(({ products }) => share(products, article.products));
      if (matching.length > 0)
        expect([article.id, share(found.products, article.products)]).toEqual([article.id, true]);
    }
  }, 60_000);

  test('only password writeback (topic 32565598) has articles and forms without a common product', () => {
    // Two articles have topics (three) and no product: they count as pairs with none.
    const pairs = (files: readonly FileFacts[]) =>
      new Set(
        files.flatMap(({ topics, products }) =>
          topics.flatMap((topic) =>
            (products.length > 0 ? products : ['none']).map((product) => `${topic} ${product}`),
          ),
        ),
      );
    const [ofArticles, ofForms] = [pairs(articles), pairs(forms)];
    const shared = [...ofArticles].filter((pair) => ofForms.has(pair));
    const both = [...numericTopics(articles)].filter((topic) => numericTopics(forms).has(topic));
    const withProduct = new Set(shared.map((pair) => pair.split(' ')[0]));
    expect([ofArticles.size, ofForms.size, shared.length]).toEqual([10_979, 6_964, 5_582]);
    expect(both.filter((topic) => !withProduct.has(topic))).toEqual(['32565598']);
  });

  test('in the cloud of China the article for it takes the place of the general one', () => {
    const china = buildBase(reading.files.map(unpack), { cloud: 'mooncake', clients: [] });
    const twins = articles.filter(
      ({ path, clouds: named }) => /-mooncake\.md$/.test(path) && named?.includes('mooncake'),
    );
    expect(twins.length).toBe(269);
    const replaced = twins.filter(({ path }) => china.articles.has(path.replace('-mooncake', '')));
    expect(replaced).toEqual([]);
  });
});

function numericTopics(files: readonly FileFacts[]): Set<string> {
  return new Set(files.flatMap(({ topics }) => topics).filter((topic) => /^\d+$/.test(topic)));
}

function reaches({ topics }: Pick<FileFacts, 'topics'>, others: ReadonlySet<string> | undefined): boolean {
  return topics.some((topic) => others?.has(topic));
}

function share(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}
