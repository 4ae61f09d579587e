import type { Article } from '../article.ts';
import type { Block } from '../rich-text.ts';
import { findCauseList } from './cause-list.ts';
import { unnamedCause } from './causes.ts';
import { groupsOf, type Group } from './groups.ts';
import { sectionsOf } from './sections.ts';
import { symptomOf, textOf } from './symptoms.ts';

export type Structure = Pick<Article, 'intro' | 'symptoms' | 'documents'>;

/**
 * Finds symptoms, causes and remedies in an article's blocks. Every block ends up in one place, in reading order; only
 * further reading is gathered at the end.
 */
export function readStructure(blocks: readonly Block[]): Structure {
  const sections = sectionsOf(blocks);
  const documents = textOf(sections.filter(({ role }) => role === 'documents'));
  const rest = sections.filter(({ role }) => role !== 'documents');
  if (!rest.some((section) => findCauseList(section) !== undefined))
    return { ...plain(textOf(rest)), documents };
  const groups = groupsOf(rest);
  const opening = groups[0] !== undefined && isOpening(groups[0]) ? 1 : 0;
  return {
    intro: textOf(groups.slice(0, opening).flat()),
    symptoms: groups.slice(opening).map((group, at) => symptomOf(`s${at + 1}`, group)),
    documents,
  };
}

/** An article that names no causes is not taken apart: its sections may be steps, symptoms or chapters. */
function plain(blocks: readonly Block[]): Omit<Structure, 'documents'> {
  return { intro: [], symptoms: [{ id: 's1', title: '', intro: [], causes: [unnamedCause('s1', blocks)] }] };
}

/** Text before the first symptom; "Recommended steps" does not make a symptom of it. */
function isOpening(group: Group): boolean {
  if (group[0]?.role === 'answer') return false;
  return group.every((section) => section.role !== 'content' && findCauseList(section) === undefined);
}
