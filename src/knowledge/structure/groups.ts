import { findCauseList } from './cause-list.ts';
import type { Section } from './sections.ts';

/** The sections of one symptom: headings without text above it, the one that describes it, its answers. */
export type Group = readonly Section[];

/** Gathers the sections of an article in which at least one names causes. */
export function groupsOf(sections: readonly Section[]): Group[] {
  const groups: Section[][] = [];
  // Whether the last group has text yet: to ask all its sections again would take time squared.
  let told = true;
  for (const section of sections) {
    const last = groups.at(-1);
    const empty = section.blocks.length === 0;
    if (last !== undefined && (!told || answers(section))) {
      last.push(section);
      told ||= !empty;
    } else if (section.role !== 'opening' || !empty) {
      groups.push([section]);
      told = !empty;
    }
  }
  return groups;
}

function answers(section: Section): boolean {
  return section.role !== 'content' && findCauseList(section) === undefined;
}
