import { findCauseList } from './cause-list.ts';
import type { Section } from './sections.ts';

/** The sections of one symptom: headings without text above it, the one that describes it, its answers. */
export type Group = readonly Section[];

/** Gathers the sections of an article in which at least one names causes. */
export function groupsOf(sections: readonly Section[]): Group[] {
  const groups: Section[][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last !== undefined && belongsTo(last, section)) last.push(section);
    else if (section.role !== 'opening' || section.blocks.length > 0) groups.push([section]);
  }
  return groups;
}

function belongsTo(group: Group, section: Section): boolean {
  if (group.every(({ blocks }) => blocks.length === 0)) return true;
  return section.role !== 'content' && findCauseList(section) === undefined;
}
