import type { Finding } from '../finding.ts';
import { inBrief } from '../in-brief.ts';
import type { PositionOf } from '../position.ts';
import type { Header } from './read-header.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What an id looks like in each of the attributes that list some, and how to say it. */
const lists = {
  supporttopicids: { digits: /^\d{7,9}$/, name: 'supportTopicIds', allowed: '7 to 9 digits' },
  productpesids: { digits: /^\d{4,9}$/, name: 'productPesIds', allowed: '4 to 9 digits' },
} as const;

type ListName = keyof typeof lists;

/** Support topic ids: each once, in order. What has not the form of an id is left out. */
export function readTopicIds({ values }: Pick<Header, 'values'>): string[] {
  return tokensOf(values, 'supporttopicids').filter((token) => isId('supporttopicids', token));
}

/** Product ids: each once, in order. What has not the form of an id is left out. */
export function readProductIds({ values }: Pick<Header, 'values'>): string[] {
  return tokensOf(values, 'productpesids').filter((token) => isId('productpesids', token));
}

/** What was left out of the lists of ids. */
export function strangeIds({ values, start }: Header, positionOf: PositionOf): Finding[] {
  return (Object.keys(lists) as ListName[]).flatMap((list) => {
    const strange = tokensOf(values, list).filter((token) => !isId(list, token));
    if (strange.length === 0) return [];
    const { name, allowed } = lists[list];
    const message = `${name} holds "${inBrief(strange.join(' '))}", which is no id and was left out. Write ids of ${allowed}, or GUIDs, separated by commas.`;
    return [{ ...positionOf(start), severity: 'warning', code: 'header-ids', message }];
  });
}

function isId(list: ListName, token: string): boolean {
  return lists[list].digits.test(token) || guid.test(token);
}

function tokensOf(values: Header['values'], list: ListName): string[] {
  const tokens = (values.get(list) ?? '').split(/[,;\s]+/);
  return [...new Set(tokens.filter((token) => token !== ''))];
}
