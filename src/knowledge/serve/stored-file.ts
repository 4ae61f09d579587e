import type { Article } from '../article.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FileFacts } from '../facts.ts';
import type { Form } from '../forms/form.ts';
import type { Product } from '../product.ts';
import type { ReadFile } from '../read-file.ts';

/** A file that was read, with its content kept somewhere: in hand, or packed until somebody asks for it. */
export type StoredFile = {
  readonly facts: FileFacts;
  readonly diagnostics: readonly Diagnostic[];
} & (
  | { readonly kind: 'article'; open(): Article }
  | { readonly kind: 'form'; open(): Form }
  | { readonly kind: 'product'; open(): Product }
  | { readonly kind: 'none' }
);

export type StoredArticle = Extract<StoredFile, { kind: 'article' }>;

/** Keeps the content in hand. */
export function inHand(file: ReadFile): StoredFile {
  const { facts, diagnostics } = file;
  switch (file.kind) {
    case 'article':
      return { kind: 'article', facts, diagnostics, open: () => file.content };
    case 'form':
      return { kind: 'form', facts, diagnostics, open: () => file.content };
    case 'product':
      return { kind: 'product', facts, diagnostics, open: () => file.content };
    case 'none':
      return { kind: 'none', facts, diagnostics };
  }
}
