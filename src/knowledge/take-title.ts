import type { Block } from './rich-text.ts';
import { plainText } from './rich-text.ts';
import { headingRole } from './structure/heading-role.ts';

export interface TitledBody {
  /** The words of the title line; empty when there is none. */
  readonly heading: string;
  /** The title line; none when other text stands above it, which then stays above it in `rest`. */
  readonly line: readonly Block[];
  readonly rest: readonly Block[];
}

/** The title line (a `#` heading before any other heading) and what is left of the body without it. */
export function takeTitle(blocks: readonly Block[]): TitledBody {
  const at = blocks.findIndex((block) => block.kind === 'heading');
  const title = blocks[at];
  if (title?.kind !== 'heading' || title.level !== 1) return { heading: '', line: [], rest: blocks };
  const heading = plainText(title.children);
  // "# Recommended steps" is the right heading at the wrong level.
  if (['steps', 'documents'].includes(headingRole(heading))) return { heading: '', line: [], rest: blocks };
  return at === 0 ? { heading, line: [title], rest: blocks.slice(1) } : { heading, line: [], rest: blocks };
}
