import { isBoldOnly } from '../markdown/paragraphs.ts';
import type { Block, Inline } from '../rich-text.ts';
import { plainText } from '../rich-text.ts';
import { headingRole, type HeadingRole } from './heading-role.ts';

/** A heading or bold line with what stands below it, up to the next one. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly title: string;
  readonly role: HeadingRole | 'opening';
  /** The heading itself; none for what stands before the first. */
  readonly heading: readonly Block[];
  readonly blocks: readonly Block[];
}

/** H5 and H6 are part of the text, as the field uses them. */
const deepestHeading = 4;

/** Cuts an article's blocks at its headings and bold-only lines. The first section is what stands before them. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const starts = blocks.flatMap((block, at) => (headingInlines(block) === undefined ? [] : [at]));
  return [-1, ...starts].map((start, at, all) =>
    sectionFrom(blocks[start], blocks.slice(start + 1, all[at + 1])),
  );
}

function sectionFrom(heading: Block | undefined, blocks: readonly Block[]): Section {
  if (heading === undefined) return { title: '', role: 'opening', heading: [], blocks };
  const title = titleOf(heading);
  return { title, role: headingRole(title), heading: [heading], blocks };
}

function headingInlines(block: Block): readonly Inline[] | undefined {
  if (block.kind === 'heading') return block.level <= deepestHeading ? block.children : undefined;
  return block.kind === 'paragraph' && isBoldOnly(block.children) ? block.children : undefined;
}

function titleOf(heading: Block): string {
  return plainText(headingInlines(heading) ?? [])
    .replace(/\s+/g, ' ')
    .trim();
}
