import type { CardNode } from './card-problem.ts';

/** What a press sends back is the bot's own business, whatever it looks like. */
const notShown = new Set(['data', 'msteams']);

/** Everything in a card that has a type, outside in and with what stands in for it elsewhere (`fallback`). */
export function cardNodes(value: unknown, path = ''): CardNode[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => cardNodes(one, `${path}[${i}]`));
  if (!isFields(value)) return [];
  const own = typeof value['type'] === 'string' ? [{ path, type: value['type'], fields: value }] : [];
  const inner = Object.entries(value).filter(([key]) => !notShown.has(key));
  return [...own, ...inner.flatMap(([key, field]) => cardNodes(field, path === '' ? key : `${path}.${key}`))];
}

export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
