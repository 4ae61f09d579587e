import { beliefs } from '../diagnose/belief.ts';
import { nextMove } from '../diagnose/next-move.ts';
import type { Article } from '../knowledge/article.ts';
import { refOf } from './article-ref.ts';
import { nearest, offers, worthShowing } from './choose-step.ts';
import { factsAgainst, factsBehind } from './evidence.ts';
import { findingsOf } from './findings-of.ts';
import { handOver } from './hand-over-step.ts';
import type { KnowledgeView } from './knowledge-view.ts';
import type { RunState } from './run-state.ts';
import type { Step } from './step.ts';

/** The next step of the diagnosis of one article. */
export function diagnose(knowledge: KnowledgeView, article: Article, state: RunState): Step {
  const findings = findingsOf(state, article);
  const confirmed = knowledge.confirmed?.(article.id);
  const move = nextMove(article, findings, state.view, confirmed);
  // Nobody has said yet that it is this one.
  const unasked = state.pinned ? {} : { unasked: true };
  const ref = refOf(article);
  const behind = factsBehind(state, article, findings);
  const facts = behind.length > 0 ? { facts: [...behind] } : {};
  const believed = beliefs(article, findings, confirmed).map(({ cause, probability }) => ({
    cause: cause.id,
    probability,
  }));
  switch (move.kind) {
    case 'ask': {
      const { id: check, question, why, options } = move.check;
      const choices = options.map(({ id, text }) => ({ id, text }));
      return {
        kind: 'ask',
        article: ref,
        check,
        question,
        why,
        choices,
        tentative: false,
        ...unasked,
        beliefs: believed,
        grounds: { tells: [...move.reason.causes], saves: move.reason.saves },
        ...facts,
      };
    }
    case 'remedy': {
      const view = state.view ?? 'employee';
      return {
        kind: 'remedy',
        article: ref,
        cause: move.cause.id,
        remedy: move.remedy.id,
        view,
        ...unasked,
        beliefs: believed,
        grounds: move.reason,
        ...facts,
      };
    }
    case 'exhausted':
      if (move.reason === 'facts') return refusedByFacts(knowledge, article, state);
      return handOver(knowledge, state, move.reason === 'unlikely' ? 'unlikely' : 'exhausted');
  }
}

/** What was looked up leaves nothing of the article: it is none of its causes, and the person hears why. */
function refusedByFacts(knowledge: KnowledgeView, article: Article, state: RunState): Step {
  const facts = factsAgainst(state, article, findingsOf(state, article));
  const articles = worthShowing(
    offers(knowledge, state).filter(
      (offer) => offer.article !== article.id && isLeft(knowledge, offer, state),
    ),
    nearest,
  );
  return {
    kind: 'noArticle',
    reason: 'facts',
    ...(articles.length > 0 && { articles }),
    refused: refOf(article),
    facts: [...facts],
  };
}

/** Whether the facts leave anything of an article that may be meant: from one dead end nobody is sent to another. */
function isLeft(
  knowledge: KnowledgeView,
  { article: id, hash }: { readonly article: string; readonly hash: string },
  state: RunState,
): boolean {
  const article = knowledge.article({ id, hash });
  return (
    article !== undefined && beliefs(article, findingsOf(state, article)).some(({ excluded }) => !excluded)
  );
}
