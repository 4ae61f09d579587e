import type { Cause, Remedy, Symptom } from '../article.ts';
import { usualSeconds } from '../article.ts';
import type { Block } from '../rich-text.ts';
import { blockText } from '../rich-text.ts';
import type { CauseList } from './cause-list.ts';
import { firstSentence, lastSentence } from './sentences.ts';

/** The causes of a list. The remedy that follows the list is the last remedy of each, under one id. */
export function causesOfList(symptom: string, { items, after }: CauseList): Cause[] {
  const general: Remedy[] =
    after.length > 0
      ? [{ id: `${symptom}.general`, audience: 'anyone', seconds: usualSeconds, blocks: after }]
      : [];
  return items.map((item, at) => causeOfItem(`${symptom}.c${at + 1}`, item, general));
}

/** A symptom that names no cause: one cause without a statement, whose remedy is its whole text. */
export function unnamedCause(symptom: Symptom['id'], blocks: readonly Block[]): Cause {
  const id = `${symptom}.c1`;
  return { id, summary: '', statement: [], weight: 1, words: [], remedies: [remedy(id, 1, blocks)] };
}

function causeOfItem(id: string, item: readonly Block[], general: readonly Remedy[]): Cause {
  const nested = item.findIndex((block) => block.kind === 'list');
  const statement = nested < 0 ? item : item.slice(0, nested);
  const own =
    nested < 0
      ? []
      : remediesOf(blockText(statement), item.slice(nested)).map((blocks, at) => remedy(id, at + 1, blocks));
  const remedies = [...own, ...general];
  return {
    id,
    summary: firstSentence(blockText(statement)).replace(/\s*:$/, ''),
    statement,
    weight: 1,
    words: [],
    remedies: remedies.length > 0 ? remedies : [remedy(id, 1, [])],
  };
}

function remedy(cause: string, number: number, blocks: readonly Block[]): Remedy {
  return { id: `${cause}.r${number}`, audience: 'anyone', seconds: usualSeconds, blocks };
}

/**
 * What is nested below a cause: one remedy, or alternatives ("either ... or ..."). Text after the alternatives may
 * belong to all of them, so that they then stay together.
 */
function remediesOf(statement: string, nested: readonly Block[]): (readonly Block[])[] {
  const [list, ...rest] = nested;
  if (list?.kind !== 'list' || rest.length > 0 || list.items.length < 2) return [nested];
  const alternatives =
    /\beither\b/i.test(lastSentence(statement)) ||
    list.items.some((item) => /\bor[\s.:]*$/i.test(blockText(item)));
  return alternatives ? [...list.items] : [nested];
}
