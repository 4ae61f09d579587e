import type { FacetName, ValuesOf } from '../classify/facets/facets.ts';
import { optionsOnACard } from '../classify/next-question.ts';
import { stays, type Narrowing } from './narrowing.ts';
import type { Step } from './step.ts';

/** What browsing asks of the knowledge. */
export interface TopicsView {
  /** All topics in the order in which a person browses them. */
  topics(): readonly { readonly id: string; readonly hash: string; readonly title: string }[];
  readonly valuesOf: ValuesOf;
}

/** Where a person stands while they look through the topics. */
export interface Browsing {
  /** How many topics, or values, were turned over. */
  readonly from: number;
  /** What they have chosen on the way. */
  readonly within: readonly Narrowing[];
}

/** More topics than this are no list to turn over five at a time: their product is asked first, then the kind of trouble. */
const mostToTurnOver = 15;

const asked: readonly FacetName[] = ['product', 'kind'];

/** A page of topics, or of what divides them. After the last page comes the first again. */
export function browseStep(knowledge: TopicsView, { from, within }: Browsing): Step {
  const topics = knowledge.topics().filter(({ id }) => stays(id, within, knowledge.valuesOf));
  if (topics.length === 0) return { kind: 'noArticle', reason: 'nothingFits' };
  const facet = asked.find((one) => !within.some((said) => said.facet === one));
  const values = facet && topics.length > mostToTurnOver ? valuesIn(topics, facet, knowledge) : [];
  if (facet && values.length > 1) {
    const { page, more } = pageAt(values, from);
    return { kind: 'narrow', reason: 'browse', facet, values: page, more };
  }
  const { page, more } = pageAt(topics, from);
  const articles = page.map(({ id, hash, title }) => ({ id, hash, title }));
  return { kind: 'choose', reason: 'browse', articles, more };
}

/** The values of a facet among some topics, those of most topics first; what has none is under an empty one, at the end. */
function valuesIn(
  topics: ReturnType<TopicsView['topics']>,
  facet: FacetName,
  { valuesOf }: TopicsView,
): readonly string[] {
  const counts = new Map<string, number>();
  let without = 0;
  for (const { id } of topics) {
    const values = valuesOf(id, facet);
    if (values.length === 0) without += 1;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return [...sorted.map(([value]) => value), ...(without > 0 ? [''] : [])];
}

function pageAt<T>(all: readonly T[], from: number): { readonly page: T[]; readonly more: boolean } {
  const start = from % Math.max(1, all.length);
  const page = all.slice(start, start + optionsOnACard);
  return { page, more: all.length > start + page.length || start > 0 };
}
