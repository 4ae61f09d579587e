import type { Finding } from './finding.ts';
import { fieldsOf, listOf, textOf, type Fields } from './forms/fields.ts';
import { readJsonBody } from './forms/read-json-body.ts';
import { readAddress } from './markdown/read-address.ts';
import { positionsIn } from './position.ts';
import type { Product, ProductTopic } from './product.ts';

/** Reads the description of a product and its topics. Never throws: what is wrong is left out, and reported. */
export function readProduct(
  path: string,
  text: string,
  name: string,
): { product?: Product; findings: readonly Finding[] } {
  const { value, from, findings } = readJsonBody(text);
  if (value === undefined) return { findings };
  const fields = fieldsOf(value);
  if (fields === undefined) return { findings: [...findings, { ...positionsIn(text)(from), ...noObject }] };
  const product = {
    id: path,
    name,
    summary: textOf(fields, 'shortdescription'),
    description: textOf(fields, 'longdescription'),
    links: [1, 2, 3].flatMap((number) => linkOf(fields, number)),
    topics: listOf(fields, 'supporttopics').flatMap(topicOf),
  };
  return { product, findings };
}

const noObject = {
  severity: 'error',
  code: 'product-shape',
  message:
    'The JSON is no object, so the description is not served. Write { "shortDescription": ..., "supportTopics": [...] }.',
} as const;

function linkOf(fields: Fields, number: number): Product['links'] {
  const written = textOf(fields, `productlink${number}`);
  const address = readAddress(written);
  const text = textOf(fields, `productlinkname${number}`);
  return address.kind === 'web' ? [{ text: text === '' ? address.url : text, url: address.url }] : [];
}

function topicOf(value: unknown): ProductTopic[] {
  const fields = fieldsOf(value);
  if (fields === undefined) return [];
  return [
    {
      id: textOf(fields, 'id'),
      summary: textOf(fields, 'shortdescription'),
      description: textOf(fields, 'longdescription'),
      category: textOf(fields, 'category'),
      tags: tagsOf(textOf(fields, 'searchtags')),
    },
  ];
}

function tagsOf(text: string): string[] {
  const tags = text.split(/[;,]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
