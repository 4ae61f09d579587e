import type { Article, Cause, Remedy, Symptom } from '../src/knowledge/article.ts';
import type { WholeArticle } from './card-content.ts';
import { pagesOf } from './pages.ts';
import type { Part } from './part.ts';
import { phrases } from './phrases.ts';
import { withoutTitle } from './without-title.ts';

/** An article as a view of its own. */
export function wholeArticle(article: Article): WholeArticle {
  return { title: article.title, pages: pagesOf(articleParts(article)) };
}

/** A whole article in reading order, for everybody: what else there is beside the remedy that was found. */
export function articleParts({ title, intro, symptoms, documents }: Article): Part[] {
  return [
    ...withoutTitle(title, [...intro, ...symptoms.flatMap(symptomParts)]),
    ...(documents.length > 0 ? [{ kind: 'section' as const, text: phrases.readMore }, ...documents] : []),
  ];
}

/** Several causes are a list. What mends all of them stands once, behind it. */
function symptomParts({ title, intro, causes }: Symptom): Part[] {
  const shared = sharedRemedies(causes);
  const items = causes.map((cause) => causeParts(cause, shared));
  const [only = []] = items;
  return [
    ...(title.trim() === '' ? [] : [{ kind: 'section' as const, text: title }]),
    ...intro,
    ...(items.length > 1 ? [{ kind: 'list' as const, ordered: false, start: 1, items }] : only),
    ...shared.flatMap(({ blocks }) => blocks),
  ];
}

function causeParts({ statement, remedies }: Cause, shared: readonly Remedy[]): Part[] {
  const own = remedies.filter(({ id }) => !shared.some((one) => one.id === id));
  return [...statement, ...own.flatMap(({ blocks }) => blocks)];
}

function sharedRemedies(causes: readonly Cause[]): Remedy[] {
  const all = causes.flatMap(({ remedies }) => remedies);
  const ids = all.map(({ id }) => id);
  return all.filter(({ id }, i) => ids.indexOf(id) === i && ids.lastIndexOf(id) > i);
}
