import type { Candidate } from '../classify/classification.ts';
import { hasAnswer, type Verdict } from '../evaluate/verdict.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { printable, shortened } from './printable.ts';

const mostShown = 3;
const mostRight = 5;

/** One miss: the complaint, what would have been right, and what was shown instead, with the words that spoke for it. */
export function missLines(verdict: Verdict, base: KnowledgeBase): string[] {
  const { complaint, classification, rank } = verdict;
  const { area, register, id, text } = complaint;
  const { candidates, decision } = classification;
  const hit = rank === undefined ? undefined : candidates[rank - 1];
  return [
    `${printable(id)} (${printable(area)}, ${printable(register)}; ${decision}): ${shortened(text, 500)}`,
    ...rightLines(verdict, base),
    ...(hit ? [`  found at rank ${rank ?? 0}: ${candidateWords(hit, base)}`] : []),
    ...candidates.slice(0, mostShown).map((candidate) => `  shown ${candidateWords(candidate, base)}`),
  ];
}

function rightLines(verdict: Verdict, base: KnowledgeBase): string[] {
  if (!hasAnswer(verdict)) return ['  right: to say that there is no article'];
  const { answers, rank, classification } = verdict;
  const articles = [...answers.articles];
  const lines = articles.slice(0, mostRight).map((id) => `  right: ${nameOf(id, base)}`);
  const more = articles.length > mostRight ? [`  right: and ${articles.length - mostRight} more`] : [];
  const none = articles.length === 0 ? ['  right: only articles that are not served'] : [];
  const missed =
    rank === undefined ? [`  not among the candidates (${classification.candidates.length})`] : [];
  return [...lines, ...more, ...none, ...missed];
}

function candidateWords({ article, probability, because }: Candidate, base: KnowledgeBase): string {
  const words = because.map((word) => `"${printable(word)}"`).join(', ');
  return `${nameOf(article, base)}, ${probability.toFixed(3)}, because of ${words === '' ? 'nothing' : words}`;
}

function nameOf(id: string, base: KnowledgeBase): string {
  return `${shortened(base.articles.get(id)?.title ?? '', 80)} [${printable(id)}]`;
}
