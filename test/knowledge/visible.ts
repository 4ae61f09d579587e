import type { Article } from '../../src/knowledge/article.ts';
import type { Block, Inline } from '../../src/knowledge/rich-text.ts';
import { linksOf } from '../../src/knowledge/rich-text.ts';
import { comparable, stripMarks, withDefinitions } from './strip-marks.ts';

/** What a reader of an article sees, in order. */
export interface Visible {
  readonly words: readonly string[];
  readonly links: readonly string[];
}

/** What can be seen of a Markdown body, found without the reader under test: line by line and with plain patterns. */
export function visibleInSource(body: string): Visible {
  return read(withDefinitions(withoutComments(body)).split('\n'));
}

/** What an article holds, in the order in which it is shown; a shared remedy once, after the causes that share it. */
export function visibleInArticle({ title, intro, symptoms, documents }: Article): Visible {
  const parts: (string | readonly Block[])[] = [title, intro];
  for (const symptom of symptoms) {
    parts.push(symptom.title, symptom.intro);
    for (const { statement, remedies } of symptom.causes) {
      parts.push(statement, ...remedies.filter(isOwn).map(({ blocks }) => blocks));
    }
    parts.push(symptom.causes[0]?.remedies.find((remedy) => !isOwn(remedy))?.blocks ?? []);
  }
  parts.push(documents);
  return {
    words: parts.flatMap((part) => wordsOf(typeof part === 'string' ? part : textOf(part))),
    links: parts.flatMap((part) =>
      typeof part === 'string' ? [] : linksOf(part).map(({ url }) => comparable(url)),
    ),
  };
}

/** Where `found` stops holding `wanted` in its order; undefined when all of it is there. */
export function firstMissing(wanted: readonly string[], found: readonly string[]): string | undefined {
  let at = 0;
  for (const [index, item] of wanted.entries()) {
    const next = found.indexOf(item, at);
    if (next < 0) return wanted.slice(Math.max(0, index - 6), index + 3).join(' ');
    at = next + 1;
  }
  return undefined;
}

function isOwn({ id }: { id: string }): boolean {
  return !id.endsWith('.general');
}

/** With a blank at each mark, as the plain patterns leave it. */
function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
        case 'heading':
          return inlineText(block.children);
        case 'list':
          return block.items.map(textOf).join('\n');
        case 'quote':
          return textOf(block.blocks);
        case 'table':
          return [block.header, ...block.rows].flat().map(inlineText).join('\n');
        case 'code':
          return block.text;
      }
    })
    .join('\n');
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ('children' in inline) return inlineText(inline.children);
      if (inline.kind === 'image') return inline.alt;
      return inline.kind === 'break' ? '' : inline.text;
    })
    .join(' ');
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isFence(line: string): boolean {
  return /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(?:`{3,}[^`]*$|~~~)/.test(line);
}

/** Code as it stands, and prose without its marks. */
function read(lines: readonly string[]): Visible {
  const words: string[] = [];
  const links: string[] = [];
  let prose: string[] = [];
  let code = false;
  const flush = (): void => {
    const stripped = stripMarks(prose.join('\n'));
    words.push(...wordsOf(stripped.text));
    links.push(...stripped.links);
    prose = [];
  };
  for (const line of lines) {
    if (isFence(line)) {
      flush();
      code = !code;
    } else if (code) words.push(...wordsOf(line));
    else prose.push(line);
  }
  flush();
  return { words, links };
}

function withoutComments(body: string): string {
  let code = false;
  const guarded = withClosedFences(body.split('\n')).map((line) => {
    if (isFence(line)) code = !code;
    return code ? line.replaceAll('<!--', '<\u0001') : line.replace(/^(#+ *)<--+(.*?)--+>/, '$1$2');
  });
  return guarded
    .join('\n')
    .replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''))
    .replaceAll('<\u0001', '<!--');
}

/** A last fence that is never closed ends before the next heading. */
function withClosedFences(lines: readonly string[]): readonly string[] {
  const fences = lines.flatMap((line, at) => (isFence(line) ? [at] : []));
  if (fences.length % 2 === 0) return lines;
  const heading = lines.findIndex((line, at) => at > (fences.at(-1) ?? 0) && /^#{2,6} /.test(line));
  return heading < 0 ? lines : lines.toSpliced(heading, 0, '```');
}
