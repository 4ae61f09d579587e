import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { buildIndex } from '../../src/classify/index/build-index.ts';
import { classify } from '../../src/classify/classify.ts';
import { openIndex } from '../../src/classify/index/search-index.ts';
import { boosts, fieldsOf, type Engine, type Fields } from './engine.ts';

export const firstline: Engine = {
  name: 'Firstline',
  build({ articles }, wordings) {
    const data = buildIndex(articles.values(), wordings);
    return {
      open() {
        const index = openIndex(data);
        return (text) => classify(index, text).candidates.map(({ article }) => article);
      },
    };
  },
};

/** As it comes, but for the boosts. */
const miniSearch: Engine = {
  name: 'MiniSearch 7',
  build({ articles }, wordings) {
    const index = new MiniSearch<Fields>({ fields: Object.keys(boosts) });
    for (const article of articles.values()) index.add(fieldsOf(article, wordings.get(article.id)));
    return {
      open: () => (text) => index.search(text, { boost: boosts }).map(({ id }) => String(id)),
    };
  },
};

/** As it comes, but for the boosts. A complaint is words, and no query with signs of its own. */
const lunr2: Engine = {
  name: 'lunr 2.3',
  build({ articles }, wordings) {
    const builder = new lunr.Builder();
    builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
    builder.searchPipeline.add(lunr.stemmer);
    for (const [field, boost] of Object.entries(boosts)) builder.field(field, { boost });
    for (const article of articles.values()) builder.add(fieldsOf(article, wordings.get(article.id)));
    const index = builder.build();
    return {
      open: () => (text) =>
        index
          .query((query) => {
            query.term(lunr.tokenizer(text), {});
          })
          .map(({ ref }) => ref),
    };
  },
};

export const engines: readonly Engine[] = [firstline, miniSearch, lunr2];
