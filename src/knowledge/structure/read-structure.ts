import type { Article, Symptom } from '../article.ts';
import type { Finding } from '../finding.ts';
import type { Position } from '../position.ts';
import type { Block } from '../rich-text.ts';
import { blockText } from '../rich-text.ts';
import { findCauseList } from './cause-list.ts';
import { unnamedCause } from './causes.ts';
import { groupsOf, type Group } from './groups.ts';
import { sectionsOf, type Section } from './sections.ts';
import { symptomOf, textOf } from './symptoms.ts';

export type Structure = Pick<Article, 'intro' | 'symptoms' | 'documents'>;

/** The article of the public corpus that names most has 22. */
const mostCauses = 200;
/** In UTF-16 units. The remedy after a list of causes is part of each of them, and an article is kept with all. */
const longestInAll = 1024 * 1024;

/** An article's structure. With more causes than can be told apart it is not taken apart; said at `position`. */
export function readStructure(
  blocks: readonly Block[],
  position: Position,
): { structure: Structure; findings: Finding[] } {
  const structure = takenApart(blocks);
  if (canBeKept(structure.symptoms)) return { structure, findings: [] };
  return { structure: whole(blocks), findings: [{ ...position, ...tooManyCauses }] };
}

function canBeKept(symptoms: readonly Symptom[]): boolean {
  let causes = 0;
  let length = 0;
  for (const symptom of symptoms) {
    causes += symptom.causes.length;
    const shared = symptom.causes[0]?.remedies.at(-1)?.blocks ?? [];
    length += blockText(shared).length * symptom.causes.length;
  }
  return causes <= mostCauses && length <= longestInAll;
}

function whole(blocks: readonly Block[]): Structure {
  const { rest, documents } = partsOf(blocks);
  return { ...plain(textOf(rest)), documents };
}

const tooManyCauses = {
  severity: 'warning',
  code: 'too-many-causes',
  message: `The article names more than ${mostCauses} causes, or ends each of very many with a very long remedy. It is served as one text, without causes. Split it into several articles.`,
} as const;

/** The last sections, where they are further reading, and what stands before them. */
function partsOf(blocks: readonly Block[]): { rest: readonly Section[]; documents: readonly Block[] } {
  const sections = sectionsOf(blocks);
  const end = sections.findLastIndex(({ role }) => role !== 'documents') + 1;
  return { rest: sections.slice(0, end), documents: textOf(sections.slice(end)) };
}

/** Finds symptoms, causes and remedies in an article's blocks. Every block ends up in one place, in reading order. */
function takenApart(blocks: readonly Block[]): Structure {
  const { rest, documents } = partsOf(blocks);
  if (!rest.some((section) => findCauseList(section) !== undefined)) return whole(blocks);
  // "Recommended steps" right above the first symptom stands over all of them.
  const above = rest.findIndex(({ role, blocks: below }) => !isContainer(role) || below.length > 0);
  const groups = groupsOf(rest.slice(above));
  const opening = groups[0] !== undefined && isOpening(groups[0]) ? 1 : 0;
  return {
    intro: textOf([...rest.slice(0, above), ...groups.slice(0, opening).flat()]),
    symptoms: groups.slice(opening).map((group, at) => symptomOf(`s${at + 1}`, group)),
    documents,
  };
}

function isContainer(role: Section['role']): boolean {
  return role === 'opening' || role === 'steps';
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
