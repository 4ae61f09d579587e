import type { ValuesOf } from '../classify/facets/facets.ts';
import { nextQuestion, optionsOnACard } from '../classify/next-question.ts';
import type { Article } from '../knowledge/article.ts';
import type { RunState } from './run-state.ts';
import type { ArticleRef, Step } from './step.ts';

/** What choosing among candidates asks of the knowledge. */
export interface CandidatesView {
  /** Whether an article is still there. */
  has(ref: ArticleRef): boolean;
  readonly valuesOf: ValuesOf;
}

/** What else is asked where the candidates may be dangers. */
interface DangersView {
  /** The article as the run knows it. */
  article(ref: ArticleRef): Article | undefined;
}

/** An article that is less likely than this share of the best one is not offered beside it. */
const worthOffering = 0.005;

/** From this probability that any article fits, the closest are shown beside "I have no article"; and how many. */
const mightFit = 0.12;
export const nearest = 3;

/** A danger that has this share of the best one's probability is named first. */
const likely = 0.2;

type Offer = RunState['understood']['candidates'][number];

/** The candidates that are still there and that the person has not refused, best first. */
export function offers(knowledge: CandidatesView, { understood, rejected }: RunState) {
  return understood.candidates.filter(
    ({ article, hash }) => !rejected.has(article) && knowledge.has({ id: article, hash }),
  );
}

/** Which problem is it? What tells the candidates apart best is asked, or the candidates themselves are. */
export function chooseOrSayNo(knowledge: CandidatesView & DangersView, state: RunState): Step {
  const left = offers(knowledge, state);
  if (state.refusals > 1 || (state.refusals > 0 && left.length === 0))
    return { kind: 'noArticle', reason: 'rejected' };
  if (state.understood.decision === 'none' || !left[0]) return saysNo(left);
  const dangers = left
    .slice(0, optionsOnACard)
    .filter((offer) => mayBeDanger(offer, state))
    .filter(({ article, hash }) => knowledge.article({ id: article, hash })?.urgent === true);
  if (dangers.length > 0)
    return {
      kind: 'choose',
      reason: 'unsure',
      articles: worthShowing([...new Set([...dangers, ...left])], optionsOnACard),
      more: false,
    };
  const question = nextQuestion(left, {
    valuesOf: knowledge.valuesOf,
    asked: new Set(state.narrowed.filter(({ isPart }) => !isPart).map(({ facet }) => facet)),
    cards: state.cards,
    refusals: state.refusals,
  });
  if (question.kind === 'facet')
    return {
      kind: 'narrow',
      reason: 'unsure',
      facet: question.facet,
      values: [...question.values],
      more: false,
    };
  return { kind: 'choose', reason: 'unsure', articles: worthShowing(left, optionsOnACard), more: false };
}

/**
 * Whether a candidate, where it is about a danger, may well be meant: it is not far behind what the words are likeliest
 * about. What was refused since makes no danger likelier.
 */
export function mayBeDanger({ probability }: Offer, { understood }: RunState): boolean {
  return probability >= likely * (understood.candidates[0]?.probability ?? 0);
}

/** Nothing surely fits. Where something might, the person sees it: they know better what they meant. */
function saysNo(left: readonly Offer[]): Step {
  const any = left.reduce((sum, { probability }) => sum + probability, 0);
  const articles = any >= mightFit ? worthShowing(left, nearest) : [];
  return { kind: 'noArticle', reason: 'nothingFits', ...(articles.length > 0 && { articles }) };
}

/** Those of some candidates that are not far behind the first, as a card names them. */
export function worthShowing(left: readonly Offer[], most: number) {
  const least = Math.max(0, ...left.map(({ probability }) => probability)) * worthOffering;
  return left
    .filter(({ probability }) => probability >= least)
    .slice(0, most)
    .map(({ article, hash, title }) => ({ id: article, hash, title }));
}
