import type { Article } from './article.ts';
import { tidy } from './decode.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { FileFacts } from './facts.ts';
import { kindOf, strangeType } from './file-kinds.ts';
import { inFile } from './finding.ts';
import type { Form } from './forms/form.ts';
import { readForm } from './forms/read-form.ts';
import { readClouds } from './header/read-clouds.ts';
import { readHeader, type Header } from './header/read-header.ts';
import { readProductIds, readTopicIds, strangeIds } from './header/read-ids.ts';
import type { FileSource, KnowledgeFile } from './knowledge-file.ts';
import { positionsIn } from './position.ts';
import type { Product } from './product.ts';
import { readArticle, withoutHeader } from './read-article.ts';
import { readProduct } from './read-product.ts';
import { chooseTitle } from './titles.ts';

/** What became of one file. `none`: it is known and counted, and nobody is shown it. */
export type ReadFile = {
  readonly facts: FileFacts;
  readonly diagnostics: readonly Diagnostic[];
} & FileContent;

type FileContent =
  | { readonly kind: 'article'; readonly content: Article }
  | { readonly kind: 'form'; readonly content: Form }
  | { readonly kind: 'product'; readonly content: Product }
  | { readonly kind: 'none' };

/** Reads one file and the checks beside it. Never throws: what is wrong is mended or left out, and reported. */
export function readFile(source: FileSource): ReadFile {
  const file = { ...source, text: tidy(source.text) };
  const header = readHeader(file.text);
  if (header === undefined) return noContent(file, noHeader, []);
  const positionOf = positionsIn(file.text);
  const { clouds, findings } = readClouds(header, positionOf);
  const inHeader = inFile(file.path, [...header.findings, ...findings, ...strangeIds(header, positionOf)]);
  const read = readContent(file, header);
  const facts = { ...read.facts, clouds };
  return { ...read, facts, diagnostics: [...inHeader, ...read.diagnostics] };
}

const noHeader: Header = { values: new Map(), start: 0, end: 0, findings: [] };

/** An error for a checks file whose article is missing or is not served. */
export function checksAlone({ path }: Pick<KnowledgeFile, 'path'>): Diagnostic {
  const message = `There is no article for these checks, so they are not used. Name the file as the article, with .checks.yaml in place of .md, in the same folder.`;
  return { path, line: 1, column: 1, severity: 'error', code: 'checks-without-article', message };
}

function readContent(file: FileSource, header: Header): ReadFile {
  switch (kindOf(typeOf(header))) {
    case 'article':
      return articleFile(file, header);
    case 'form':
      return formFile(file, header);
    case 'product':
      return productFile(file, header);
    case 'none':
      return noContent(file, header, []);
    case undefined:
      return noContent(file, header, inFile(file.path, strangeType(header, positionsIn(file.text))));
  }
}

function articleFile(file: FileSource, header: Header): ReadFile {
  const { article, sameText, diagnostics } = readArticle(file, header);
  const { title, aliases, hash } = article;
  return {
    kind: 'article',
    content: article,
    facts: { ...factsOf(file, header), title, aliases, hash, sameText },
    diagnostics,
  };
}

function formFile(file: FileSource, header: Header): ReadFile {
  const facts = factsOf(file, header);
  const text = withoutHeader(file.text, header);
  const { form, findings } = readForm({
    ...facts,
    text,
    title: header.values.get('pagetitle') ?? '',
    heading: headingOf(text),
  });
  const diagnostics = [...inFile(file.path, findings), ...checksWithoutArticle(file)];
  if (form === undefined) return { kind: 'none', facts, diagnostics };
  const { title, hash, resourceRequired: needsResource } = form;
  return { kind: 'form', content: form, facts: { ...facts, title, hash, needsResource }, diagnostics };
}

function productFile(file: FileSource, header: Header): ReadFile {
  const facts = factsOf(file, header);
  const text = withoutHeader(file.text, header);
  const { product, findings } = readProduct(file.path, text, headingOf(text) || facts.title);
  const diagnostics = [...inFile(file.path, findings), ...checksWithoutArticle(file)];
  if (product === undefined) return { kind: 'none', facts, diagnostics };
  return { kind: 'product', content: product, facts: { ...facts, title: product.name }, diagnostics };
}

/** The title line of a body that is JSON. */
function headingOf(text: string): string {
  return /^#(?!#)[^\S\n]*(.+)$/m.exec(text)?.[1]?.trim() ?? '';
}

function noContent(file: FileSource, header: Header, diagnostics: readonly Diagnostic[]): ReadFile {
  const all = [...diagnostics, ...checksWithoutArticle(file)];
  return { kind: 'none', facts: factsOf(file, header), diagnostics: all };
}

/** Checks speak about an article: beside anything else they are alone. */
function checksWithoutArticle({ checks }: FileSource): Diagnostic[] {
  return checks === undefined ? [] : [checksAlone(checks)];
}

function factsOf({ path }: FileSource, header: Header): FileFacts {
  const { values } = header;
  const titles = chooseTitle([values.get('pagetitle') ?? ''], path);
  return {
    path,
    type: typeOf(header),
    ...titles,
    clouds: undefined,
    clients: listOf(values.get('clientids')),
    topics: readTopicIds(header),
    products: readProductIds(header),
    needsResource: false,
    hash: '',
    sameText: path,
  };
}

function typeOf({ values }: Header): string {
  return values.get('selfhelptype')?.toLowerCase() ?? '';
}

function listOf(value: string | undefined): string[] {
  const tokens = (value ?? '').toLowerCase().split(/[,;\s]+/);
  return [...new Set(tokens.filter((token) => token !== ''))];
}
