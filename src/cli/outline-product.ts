import type { Product } from '../knowledge/product.ts';
import { shortened } from './printable.ts';

/** What is known of a product, one thing a line. */
export function outlineProduct({ name, summary, description, links, topics }: Product): string[] {
  return [
    `product: ${shortened(name)}`,
    ...(summary === '' ? [] : [`summary: ${shortened(summary)}`]),
    ...(description === '' ? [] : [`description: ${shortened(description)}`]),
    ...links.map(({ text, url }) => `link: ${shortened(text)} (${shortened(url)})`),
    ...topics.map(
      ({ summary: topic, category }) =>
        `topic: ${shortened(topic)}${category === '' ? '' : ` (${shortened(category)})`}`,
    ),
  ];
}
