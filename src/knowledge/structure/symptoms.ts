import type { Symptom } from '../article.ts';
import type { Block } from '../rich-text.ts';
import { linksOf } from '../rich-text.ts';
import { findCauseList } from './cause-list.ts';
import { causesOfList, unnamedCause } from './causes.ts';
import type { Group } from './groups.ts';
import type { Section } from './sections.ts';

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
    const blocks = [...main.blocks, ...textOf(below)];
    return { id, title, intro: lead, causes: [unnamedCause(id, blocks)] };
  }
  const after = [...causes.after, ...textOf(below)];
  const intro = [...lead, ...causes.before];
  return { id, title, intro, causes: causesOfList(id, { ...causes, after }) };
}

/** Sections as they stand in running text. */
export function textOf(sections: readonly Section[]): Block[] {
  return sections.flatMap(({ heading, blocks }) => [...heading, ...blocks]);
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

/** What a title cannot hold: the links of its heading, and a heading that is no title ("Recommended steps"). */
function headingLeft(section: Section): readonly Block[] {
  return titleOf(section) === '' || linksOf(section.heading).length > 0 ? section.heading : [];
}
