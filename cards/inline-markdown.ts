import type { Inline } from '../src/knowledge/rich-text.ts';
import { plainText } from '../src/knowledge/rich-text.ts';
import { escapeLists, escapeMarks } from './escape-markdown.ts';
import { htmlTag } from './html-tags.ts';
import { portalNote } from './portal-place.ts';

/** Inlines as the Markdown a TextBlock knows. Code has no mark there: its words stand in bold, so that it stands out. */
export function inlineMarkdown(inlines: readonly Inline[]): string {
  const runs = joined(inlines.flatMap((inline) => runsOf(inline, '')));
  const markdown = runs.reduce((before, run, i) => before + written(run, before, runs[i + 1]), '');
  // Behind an exclamation mark a link would be a picture, and a tag may come together from two runs.
  return escapeLists(markdown.replace(/!(?=\[)/g, '\\!').replace(htmlTag, '\\$&'));
}

/** What stands before some words, and what stands behind them. */
const closing = { '': '', '**': '**', _: '_', '**_': '_**' };
type Mark = keyof typeof closing;

/** Words that look alike. */
interface Run {
  readonly mark: Mark;
  readonly text: string;
  readonly url?: string;
}

function runsOf(inline: Inline, mark: Mark): Run[] {
  switch (inline.kind) {
    case 'text':
      return [{ mark, text: inline.text }];
    case 'image':
      return [{ mark, text: inline.alt }];
    case 'code':
      return [{ mark: withMark(mark, '**'), text: inline.text }];
    case 'strong':
      return inline.children.flatMap((child) => runsOf(child, withMark(mark, '**')));
    case 'place':
      return [
        ...inline.children.flatMap((child) => runsOf(child, withMark(mark, '**'))),
        { mark: '', text: portalNote(inline) },
      ];
    case 'emphasis':
      return inline.children.flatMap((child) => runsOf(child, withMark(mark, '_')));
    case 'link':
      return [{ mark: '', text: plainText(inline.children), url: inline.url }];
    case 'break':
      return [{ mark: '', text: '\n\n' }];
  }
}

function withMark(mark: Mark, more: '**' | '_'): Mark {
  if (mark.includes(more)) return mark;
  return mark === '' ? more : '**_';
}

/** Neighbours that look alike as one: two marks side by side would be read as another mark. */
function joined(runs: readonly Run[]): Run[] {
  const together: Run[] = [];
  for (const run of runs) {
    const last = together.at(-1);
    const isAlike = last?.url === undefined && run.url === undefined && last?.mark === run.mark;
    if (last && isAlike) together.splice(-1, 1, { ...last, text: last.text + run.text });
    else if (run.text !== '' || run.url !== undefined) together.push(run);
  }
  return together;
}

function written({ mark, text, url }: Run, before: string, next: Run | undefined): string {
  if (url !== undefined) {
    const words = text.replace(/\s+/g, ' ').trim();
    return `[${escapeMarks(words === '' ? url : words)}](${encodeAddress(url)})`;
  }
  const words = text.trim();
  if (words === '') return text;
  const lead = text.slice(0, text.length - text.trimStart().length);
  const tail = text.slice(text.trimEnd().length);
  const after = tail || (next?.url === undefined ? (next?.text ?? '') : '[');
  const isMarked = mark !== '' && canMark(mark, before + lead, words, after);
  return lead + (isMarked ? mark + escapeMarks(words) + closing[mark] : escapeMarks(words)) + tail;
}

/**
 * Whether a renderer would take the marks as marks (CommonMark's flanking rules). Elsewhere the words go without:
 * better plain than with asterisks around them.
 */
function canMark(mark: Mark, before: string, words: string, after: string): boolean {
  const [outerBefore, innerBefore] = [before.at(-1) ?? ' ', words.at(0) ?? ' '];
  const [innerAfter, outerAfter] = [words.at(-1) ?? ' ', after.at(0) ?? ' '];
  if ('*_'.includes(outerBefore) && !before.endsWith(`\\${outerBefore}`)) return false;
  const insideWord = mark === '**';
  return (
    (!isWordLike(outerBefore) || (insideWord && isWordLike(innerBefore))) &&
    (!isWordLike(outerAfter) || (insideWord && isWordLike(innerAfter)))
  );
}

/** No blank and no punctuation. */
function isWordLike(char: string): boolean {
  return !/[\s\p{P}\p{S}]/u.test(char);
}

/** A closing parenthesis or a blank would end the address early. */
function encodeAddress(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');
}
