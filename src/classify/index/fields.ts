import type { Article } from '../../knowledge/article.ts';
import { causesOf } from '../../knowledge/article.ts';
import { tabledProducts } from '../facets/product-names.ts';
import { blockText, plainText, type Block } from '../../knowledge/rich-text.ts';

/** The parts of an article that are searched, each with a strength of its own for every term. */
export const fieldNames = ['title', 'sections', 'body', 'documents', 'name', 'wordings'] as const;

export type FieldName = (typeof fieldNames)[number];

export const fieldCount = fieldNames.length;

/** A field's place among `fieldNames`. */
export const fieldPlaces = Object.fromEntries(fieldNames.map((name, place) => [name, place])) as Readonly<
  Record<FieldName, number>
>;

/** How a field counts when all are joined (BM25F): its weight, and how much of a long field's frequencies its length takes away. */
export const joining: Readonly<Record<FieldName, { readonly weight: number; readonly byLength: number }>> = {
  title: { weight: 3, byLength: 0.3 },
  sections: { weight: 1.5, byLength: 0.5 },
  body: { weight: 1, byLength: 0.65 },
  documents: { weight: 0.5, byLength: 0.5 },
  name: { weight: 1.5, byLength: 0.3 },
  wordings: { weight: 1.5, byLength: 0.5 },
};

/** The frequency at which a term has half of its strength (the k of BM25), over all fields and in each. */
export const halfStrength = 1.2;
export const halfStrengths: Readonly<Record<FieldName, number>> = {
  title: 0.8,
  sections: 1,
  body: 1.2,
  documents: 1.2,
  name: 0.5,
  wordings: 1,
};

/** The text of each field. `wordings`: how people have worded the article's problem. */
export function textsOf(article: Article, wordings: readonly string[]): Readonly<Record<FieldName, string>> {
  const { title, aliases, complaints, symptoms, documents } = article;
  const causes = causesOf(article);
  const blocks = bodyOf(article);
  const sayings = [...complaints, ...symptoms.map((symptom) => symptom.title), ...headings(blocks)];
  return {
    title: joined([title, ...aliases]),
    sections: joined([...sayings, ...causes.flatMap(({ words }) => words)]),
    body: joined([...causes.map(({ summary }) => summary), blockText(blocks)]),
    documents: blockText(documents),
    name: nameOf(article),
    wordings: joined(wordings),
  };
}

function bodyOf(article: Article): Block[] {
  const inCauses = causesOf(article).flatMap((cause) => [
    ...cause.statement,
    ...cause.remedies.flatMap(({ blocks }) => blocks),
  ]);
  return [...article.intro, ...article.symptoms.flatMap(({ intro }) => intro), ...inCauses];
}

/** Every article has the same two. */
const saysNothing = /^recommended (?:steps|documents)$/i;

function headings(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) => (block.kind === 'heading' ? [plainText(block.children).trim()] : []))
    .filter((heading) => !saysNothing.test(heading));
}

/** What the article belongs to, in the words of its product, its service, its folder and its file's name. */
function nameOf({ service, id, products }: Article): string {
  const [file = '', folder = ''] = id.split('/').reverse();
  const names = [service, folder, file.replace(/\.\w+$/, '')].map(apart);
  return joined([...tabledProducts({ id, products }), ...names]);
}

/** "microsoft.activeDirectory" as words; a GUID says nothing. */
function apart(name: string): string {
  return name
    .replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[_./-]/g, ' ');
}

/** Apart, so that no phrase goes over from one to the next. */
function joined(texts: readonly string[]): string {
  return texts.join(' . ');
}
