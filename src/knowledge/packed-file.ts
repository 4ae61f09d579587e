import type { Article } from './article.ts';
import type { FileFacts } from './facts.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { FileKind } from './file-kinds.ts';
import type { Form } from './forms/form.ts';
import type { Product } from './product.ts';
import type { ReadFile } from './read-file.ts';
import type { StoredFile } from './serve/stored-file.ts';

/** A file that was read, in the form in which it is kept: its content as JSON in UTF-8, a fifth of what objects take. */
export interface PackedFile {
  readonly kind: FileKind;
  readonly facts: FileFacts;
  readonly diagnostics: readonly Diagnostic[];
  /** Empty for `none`. */
  readonly content: Uint8Array;
}

export function pack(file: ReadFile): PackedFile {
  const { kind, facts, diagnostics } = file;
  const json = file.kind === 'none' ? '' : JSON.stringify(file.content);
  return { kind, facts, diagnostics, content: new TextEncoder().encode(json) };
}

/** Unpacks the content each time it is asked for. It is trusted: `pack` of this same version wrote it (the cache sees to that). */
export function unpack({ kind, facts, diagnostics, content }: PackedFile): StoredFile {
  switch (kind) {
    case 'article':
      return { kind, facts, diagnostics, open: () => contentOf(content) as Article };
    case 'form':
      return { kind, facts, diagnostics, open: () => contentOf(content) as Form };
    case 'product':
      return { kind, facts, diagnostics, open: () => contentOf(content) as Product };
    case 'none':
      return { kind, facts, diagnostics };
  }
}

function contentOf(content: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(content));
}
