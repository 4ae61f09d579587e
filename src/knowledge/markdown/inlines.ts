import type { Token } from 'markdown-it';
import type { Inline } from '../rich-text.ts';
import { plainText } from '../rich-text.ts';
import { knownTag, type KnownTag } from './known-tags.ts';
import { imageInlines } from './link-inlines.ts';
import { MarkStack, type Mark } from './mark-stack.ts';

const markdownMarks: Readonly<Record<string, Mark>> = {
  strong_open: 'strong',
  strong_close: 'strong',
  em_open: 'emphasis',
  em_close: 'emphasis',
  link_open: 'link',
  link_close: 'link',
};
const tagMarks: Readonly<Record<string, Mark>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  a: 'link',
};

/** The inlines of a run of markdown-it's inline tokens. No word is dropped. */
export function inlinesOf(tokens: readonly Token[]): Inline[] {
  const stack = new MarkStack();
  for (const token of tokens) {
    const tag = knownTag(token);
    if (tag === undefined) readToken(stack, token);
    else readTag(stack, tag);
  }
  return stack.finish();
}

function readToken(stack: MarkStack, token: Token): void {
  const mark = markdownMarks[token.type];
  if (mark === undefined) stack.add(leaf(token));
  else if (token.nesting === 1) stack.open(mark, { loose: false, target: attribute(token, 'href') });
  else stack.close(mark, { loose: false });
}

/** Tags at which a new line begins. */
const lines =
  /^(?:br|hr|p|h[1-6]|table|tr|caption|details|summary|dl|dt|dd|blockquote|center|section|article|figure|figcaption)$/;

export function endsLine(tagName: string): boolean {
  return lines.test(tagName);
}

function readTag(stack: MarkStack, { name, closing, target, alt }: KnownTag): void {
  const mark = tagMarks[name];
  if (endsLine(name)) stack.add([{ kind: 'break' }]);
  else if (name === 'div' || name === 'pre') stack.add([blank]);
  else if (name === 'td' || name === 'th') stack.add([closing ? blank : { kind: 'text', text: '| ' }]);
  else if (name === 'img') stack.add(imageInlines(target, alt));
  else if (mark === undefined) return;
  else if (closing) stack.close(mark, { loose: true });
  else stack.open(mark, { loose: true, target });
}

const blank: Inline = { kind: 'text', text: ' ' };

function leaf(token: Token): readonly Inline[] {
  switch (token.type) {
    case 'softbreak':
      return [{ kind: 'text', text: ' ' }];
    case 'hardbreak':
      return [{ kind: 'break' }];
    case 'code_inline':
      return [{ kind: 'code', text: token.content }];
    case 'image':
      return imageInlines(attribute(token, 'src'), plainText(inlinesOf(token.children ?? [])));
    default:
      return [{ kind: 'text', text: token.content }];
  }
}

function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}
