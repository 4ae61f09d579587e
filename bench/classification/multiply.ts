import type { Article } from '../../src/knowledge/article.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { splitWords } from '../../src/knowledge/words/terms.ts';
import { buildBase } from '../../src/knowledge/serve/build-base.ts';
import { everybody } from '../../src/knowledge/serve/reach.ts';
import type { StoredArticle, StoredFile } from '../../src/knowledge/serve/stored-file.ts';
import { fieldsOf } from './engine.ts';
import { varyText } from './vary-text.ts';

/** The knowledge of some files, with variations of its articles until there are `count` of them. */
export function multiply(files: readonly StoredFile[], count: number): KnowledgeBase {
  const served = buildBase(files, everybody);
  if (served.articles.size >= count) return served;
  const originals = files.filter(
    (file): file is StoredArticle => file.kind === 'article' && served.articles.has(file.facts.path),
  );
  const words = sampleOf(originals);
  const variations = Array.from({ length: count - served.articles.size }, (_, at) =>
    variationOf(originals[at % originals.length], at, words),
  );
  return buildBase([...files, ...variations.filter((file) => file !== undefined)], everybody);
}

/** Every tenth word of the beginning of the articles, of four letters or more. */
function sampleOf(articles: readonly StoredArticle[]): string[] {
  const all = articles.flatMap((file) =>
    splitWords(fieldsOf(file.open()).body).filter((_, at) => at % 10 === 0),
  );
  return all.filter((word) => /^\p{L}{4,}$/u.test(word));
}

function variationOf(
  original: StoredArticle | undefined,
  at: number,
  words: readonly string[],
): StoredArticle | undefined {
  if (!original) return undefined;
  const { facts } = original;
  const change = varyText(at, words);
  const path = variationPath(facts.path, at);
  const own = {
    path,
    title: otherTitle(facts.title, change),
    aliases: facts.aliases.map(change),
    hash: `${facts.hash}-${at}`,
    sameText: `${facts.sameText}-${at}`,
  };
  return {
    ...original,
    facts: { ...facts, ...own },
    open: () => ({ ...withText(original.open(), change), id: path, hash: own.hash, title: own.title }),
  };
}

/** Where no word of it is changed, the variation's product is added: equal titles would be told apart by file names. */
function otherTitle(title: string, change: (text: string) => string): string {
  const changed = change(title);
  return changed === title ? `${title} ${change('azure')}` : changed;
}

/** The fields that hold words; of an article's other strings the knowledge is made. */
const fieldsOfWords: ReadonlySet<string> = new Set([
  ...['title', 'aliases', 'complaints', 'summary', 'words', 'question', 'why', 'text', 'alt'],
]);

function withText(article: Article, change: (text: string) => string): Article {
  const walk = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return fieldsOfWords.has(field) ? change(value) : value;
    if (Array.isArray(value)) return value.map((item) => walk(item, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
  };
  return walk(article, '') as Article;
}

function variationPath(path: string, at: number): string {
  return path.replace(/(\.\w+)?$/, `-v${at}$1`);
}

/** The path of the article that a variation was made of. */
export function originalOf(path: string): string {
  return path.replace(/-v\d+(\.\w+)?$/, '$1');
}
