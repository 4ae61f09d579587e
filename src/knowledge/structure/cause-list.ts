import type { Block } from '../rich-text.ts';
import { plainText } from '../rich-text.ts';
import { lastSentence } from './sentences.ts';
import type { Section } from './sections.ts';

type List = Extract<Block, { kind: 'list' }>;

const cause = /\b(?:root )?causes?\b|\bcaused by\b|\breasons?\b/i;
/** "may cause", "issues that cause": the verb. "steps to find the reason": what follows is no list of reasons. */
const otherwise =
  /\b(?:can|could|may|might|will|would|to|that|which)\s+cause\b|\b(?:steps?|instructions?|quer(?:y|ies)|commands?|troubleshoot\w*)\b/i;
/** "Common causes for ..." and not "A wrong key causes ...": in a title the noun comes first. */
const causesTitle =
  /^(?:(?:the|some|most|other|additional|common|frequent|typical|usual|likely|probable|possible|potential|known|main|root)\s+)*(?:causes?|reasons?)\b/i;

export interface CauseList {
  /** What stands before the list, its lead-in with it. */
  readonly before: readonly Block[];
  readonly items: readonly (readonly Block[])[];
  readonly after: readonly Block[];
}

/** The first list of causes of a section: a list right after words that announce causes. */
export function findCauseList({ title, blocks }: Pick<Section, 'title' | 'blocks'>): CauseList | undefined {
  const at = blocks.findIndex((block, index) => block.kind === 'list' && announces(blocks[index - 1], title));
  if (at < 0) return undefined;
  const lists = listsFrom(blocks.slice(at));
  return {
    before: blocks.slice(0, at),
    items: lists.flatMap((list) => list.items),
    after: blocks.slice(at + lists.length),
  };
}

/** The title announces only what stands right below it; a paragraph must end in a colon. */
function announces(before: Block | undefined, title: string): boolean {
  if (before === undefined) return causesTitle.test(title);
  if (before.kind !== 'paragraph') return false;
  const sentence = lastSentence(plainText(before.children));
  return sentence.endsWith(':') && cause.test(sentence) && !otherwise.test(sentence);
}

/** A writer who changes the bullet in mid-list makes two lists of one. */
function listsFrom(blocks: readonly Block[]): List[] {
  const lists: List[] = [];
  for (const block of blocks) {
    if (block.kind !== 'list' || (lists[0] ?? block).ordered !== block.ordered) break;
    lists.push(block);
  }
  return lists;
}
