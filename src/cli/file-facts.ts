import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { PackedFile } from '../knowledge/packed-file.ts';
import type { Reach } from '../knowledge/serve/reach.ts';
import { counted, printable, shortened } from './printable.ts';
import { articlesOf, foldedWith, formOf, servingWords } from './serving.ts';

export interface Surrounding {
  /** All files of the folder. */
  readonly files: readonly PackedFile[];
  readonly reach: Reach;
  /** Of these files for this reach. */
  readonly base: KnowledgeBase;
}

/** What is known of a file beside its content, one fact a line. */
export function factLines(file: PackedFile, { files, reach, base }: Surrounding): string[] {
  const { type, title, aliases, clouds, clients, topics, products } = file.facts;
  return [
    ...fact('type', [type === '' ? '(none)' : type]),
    ...fact('title', [shortened(title, 300)]),
    ...fact('other titles', aliases),
    ...fact('clouds', clouds === undefined ? ['all'] : [clouds.join(', ') || 'none']),
    ...fact('clients', [clients.length === 0 ? 'all' : clients.join(', ')]),
    ...fact('topics', [topics.join(', ')]),
    ...fact('products', [products.join(', ')]),
    ...fact('served', [servingWords(file, reach)]),
    ...foldLines(file, base),
    ...joinLines(file, files, base),
  ];
}

function fact(name: string, values: readonly string[]): string[] {
  return values
    .filter((value) => value !== '')
    .map((value, at) => `${(at === 0 ? name : '').padEnd(14)}${printable(value)}`);
}

function foldLines(file: PackedFile, base: KnowledgeBase): string[] {
  const { path } = file.facts;
  const [speaker, ...others] = foldedWith(file, base);
  if (speaker === undefined) return [];
  if (speaker === path)
    return fact('folded', [`speaks for ${counted(others.length, 'other file')}:`, ...others]);
  const beside = others.filter((other) => other !== path);
  return fact('folded', [`into ${speaker}`, ...beside.map((other) => `beside ${other}`)]);
}

/** So many articles of a form are named. */
const mostNamed = 20;

function joinLines(file: PackedFile, files: readonly PackedFile[], base: KnowledgeBase): string[] {
  switch (file.kind) {
    case 'article':
      return fact('form', [formOf(file, base) ?? 'none has its topics']);
    case 'form': {
      const articles = articlesOf(file, files, base);
      const more = articles.length - mostNamed;
      return fact('articles', [
        `${counted(articles.length, 'served article')} ${articles.length === 1 ? 'leads' : 'lead'} to it`,
        ...articles.slice(0, mostNamed),
        ...(more > 0 ? [`and ${counted(more, 'other')}`] : []),
      ]);
    }
    case 'product':
    case 'none':
      return [];
  }
}
