import type { Block } from './rich-text.ts';
import { plainText } from './rich-text.ts';
import { headingRole } from './structure/heading-role.ts';

/** The title line (a `#` heading before any other heading) and what is left of the body without it. */
export function takeTitle(blocks: readonly Block[]): { heading: string; rest: readonly Block[] } {
  const at = blocks.findIndex((block) => block.kind === 'heading');
  const title = blocks[at];
  if (title?.kind !== 'heading' || title.level !== 1) return { heading: '', rest: blocks };
  const heading = plainText(title.children);
  // "# Recommended steps" is the right heading at the wrong level.
  const standard = ['steps', 'documents'].includes(headingRole(heading));
  return standard ? { heading: '', rest: blocks } : { heading, rest: blocks.toSpliced(at, 1) };
}
