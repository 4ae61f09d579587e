import type { Symptom } from '../article.ts';
import type { Block } from '../rich-text.ts';
import { linksOf } from '../rich-text.ts';
import { findCauseList } from './cause-list.ts';
import { causesOfList, unnamedCause } from './causes.ts';
import type { Group } from './groups.ts';
import { runningText, type Section } from './sections.ts';

/** One symptom from its sections. */
export function symptomOf(id: string, group: Group): Symptom {
  const at = Math.max(
    0,
    group.findIndex(({ blocks }) => blocks.length > 0),
  );
  const main = group[at] ?? { title: '', role: 'opening', heading: [], blocks: [] };
  const above = group.slice(0, at + 1);
  const title = joinTitles(above.map(titleOf));
  const lead = above.flatMap(headingLeft);
  const below = group.slice(at + 1);
  const causes = findCauseList(main);
  if (causes === undefined) {
    const blocks = [...main.blocks, ...textOf(below, main.blocks)];
    return { id, title, intro: lead, causes: [unnamedCause(id, blocks)] };
  }
  const after = [...causes.after, ...textOf(below, causes.after)];
  const intro = [...lead, ...causes.before];
  return { id, title, intro, causes: causesOfList(id, { ...causes, after }) };
}

/** Sections as they stand in running text, after `before`. */
export function textOf(sections: readonly Section[], before: readonly Block[] = []): Block[] {
  const text: Block[] = [];
  for (const section of sections) {
    const first = before.length + text.length === 0;
    for (const block of runningText(section, { first })) text.push(block);
  }
  return text;
}

/** A heading right above another is its chapter: "Common errors" and "403" give "Common errors: 403". */
function joinTitles(titles: readonly string[]): string {
  const said = titles.filter((title) => title !== '');
  return said
    .map((title, at) => (at === said.length - 1 || /[:?!.]$/.test(title) ? title : `${title}:`))
    .join(' ');
}

function titleOf({ role, title }: Section): string {
  return role === 'steps' ? '' : title;
}

/** What a title cannot hold: the links of its heading, and the other words of "Recommended steps for ...". */
function headingLeft(main: Section): readonly Block[] {
  if (titleOf(main) === '') return runningText({ ...main, blocks: [] }, { first: true });
  return linksOf(main.heading).length > 0 ? main.heading : [];
}
