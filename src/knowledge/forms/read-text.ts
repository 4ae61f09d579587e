import { decodeEntities } from '../header/entities.ts';
import { isBlank, trimmed } from '../markdown/inline-runs.ts';
import { linkInlines } from '../markdown/link-inlines.ts';
import { MarkStack, type Mark } from '../markdown/mark-stack.ts';
import type { Block } from '../rich-text.ts';
import { blockText } from '../rich-text.ts';

/**
 * What means something in the texts of a form: a few tags, code, double stars, addresses and empty lines. They are no
 * Markdown: a backslash in a registry path and a star in a file name are what they are.
 */
const piece =
  /(?<tag><(?<closing>\/?)(?<name>a|b|strong|i|em|u|span|div|p|br|ul|ol|li)(?<attributes>\s[^<>]*)?\/?>)|(?<!`)(?<ticks>`+)(?!`)(?<code>[^`]+)\k<ticks>(?!`)|(?<stars>\*\*)|(?<address>https?:\/\/[^\s<>"'`]+)|(?<lines>\n\s*)/gi;

const marks: Readonly<Record<string, Mark>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
};

/** A text of a form as blocks. No word is lost; an address that leads nowhere leaves its words. */
export function readText(text: string): Block[] {
  const writer = new BlockWriter();
  const lastStars = text.lastIndexOf('**');
  let at = 0;
  for (const match of text.matchAll(piece)) {
    writer.words(text.slice(at, match.index));
    writePiece(writer, match, match.index < lastStars);
    at = match.index + match[0].length;
  }
  writer.words(text.slice(at));
  return writer.finish();
}

/** A text of a form in plain words and in one line, for where nothing else can stand. */
export function plainWords(text: string): string {
  return blockText(readText(text)).replace(/\s+/g, ' ').trim();
}

function writePiece(writer: BlockWriter, match: RegExpExecArray, moreStars: boolean): void {
  const groups = match.groups ?? {};
  if (groups['tag'] !== undefined) {
    const closing = groups['closing'] === '/';
    writer.tag((groups['name'] ?? '').toLowerCase(), closing, groups['attributes'] ?? '');
  } else if (groups['code'] !== undefined) writer.code(groups['code'].trim());
  else if (groups['stars'] !== undefined) writer.stars(moreStars);
  else if (groups['address'] !== undefined) writer.address(groups['address']);
  else writer.lines(match[0]);
}

/** Lists inside lists become one list. */
class BlockWriter {
  readonly #blocks: Block[] = [];
  #stack = new MarkStack();
  #list: { readonly ordered: boolean; readonly items: Block[][] } | undefined;
  #starred = false;

  words(text: string): void {
    this.#stack.add([{ kind: 'text', text: decodeEntities(text.replace(/[^\S\u00A0]+/g, ' ')) }]);
  }

  code(text: string): void {
    this.#stack.add([{ kind: 'code', text }]);
  }

  /** Two pairs of stars make a strong run; a single pair is what it is. */
  stars(more: boolean): void {
    if (this.#starred) this.#stack.close('strong', { loose: false });
    else if (more) this.#stack.open('strong', { loose: false, target: '' });
    else this.#stack.add([{ kind: 'text', text: '**' }]);
    this.#starred = !this.#starred && more;
  }

  /** Points, commas and closing brackets after an address belong to the sentence. */
  address(text: string): void {
    const end = endOfAddress(text);
    const url = text.slice(0, end);
    this.#stack.add([...linkInlines(url, [{ kind: 'text', text: url }])]);
    this.words(text.slice(end));
  }

  lines(text: string): void {
    if (/\n[^\n]*\n/.test(text)) this.#endParagraph();
    else this.#stack.add([{ kind: 'break' }]);
  }

  tag(name: string, closing: boolean, attributes: string): void {
    const mark = marks[name];
    if (mark !== undefined && closing) this.#stack.close(mark, { loose: true });
    else if (mark !== undefined) this.#stack.open(mark, { loose: true, target: targetIn(attributes) });
    else if (name === 'br') this.#stack.add([{ kind: 'break' }]);
    else if (name === 'ul' || name === 'ol') this.#listTag(name, closing);
    else if (name === 'li') this.#item(closing);
    else if (name === 'p' || name === 'div') this.#endParagraph();
  }

  finish(): Block[] {
    this.#endList();
    return this.#blocks;
  }

  #listTag(name: 'ul' | 'ol', closing: boolean): void {
    this.#endList();
    if (!closing) this.#list = { ordered: name === 'ol', items: [] };
  }

  #item(closing: boolean): void {
    this.#endParagraph();
    if (closing) return;
    this.#list ??= { ordered: false, items: [] };
    this.#list.items.push([]);
  }

  #endList(): void {
    this.#endParagraph();
    const items = this.#list?.items.filter((item) => item.length > 0) ?? [];
    if (items.length > 0)
      this.#blocks.push({ kind: 'list', ordered: this.#list?.ordered === true, start: 1, items });
    this.#list = undefined;
  }

  #endParagraph(): void {
    const children = trimmed(this.#stack.finish());
    this.#stack = new MarkStack();
    this.#starred = false;
    if (isBlank(children)) return;
    const paragraph: Block = { kind: 'paragraph', children };
    if (this.#list === undefined) this.#blocks.push(paragraph);
    else if (this.#list.items.length === 0) this.#list.items.push([paragraph]);
    else this.#list.items.at(-1)?.push(paragraph);
  }
}

function targetIn(attributes: string): string {
  const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  return decodeEntities(double ?? single ?? bare ?? '');
}

/** A closing parenthesis stays when the address has the opening one. */
function endOfAddress(text: string): number {
  const opens = text.includes('(');
  let end = text.length;
  while (end > 0 && (opens ? '.,;:!?*]}' : '.,;:!?*]})').includes(text.charAt(end - 1))) end--;
  return end;
}
