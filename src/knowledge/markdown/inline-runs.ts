import type { Inline } from '../rich-text.ts';
import { plainText } from '../rich-text.ts';

/** Whether nothing of it can be seen. */
export function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => inline.kind !== 'image' && plainText([inline]).trim() === '');
}

/** Neighbouring texts as one. */
export function joined(inlines: readonly Inline[]): Inline[] {
  const run: Inline[] = [];
  for (const inline of inlines) {
    const before = run.at(-1);
    if (inline.kind === 'text' && inline.text === '') continue;
    if (inline.kind !== 'text' || before?.kind !== 'text') run.push(inline);
    else run[run.length - 1] = { kind: 'text', text: before.text + inline.text };
  }
  return run;
}

/** Without blanks and breaks at either end. */
export function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const first = inlines.findIndex((inline) => !isBlank([inline]));
  const last = inlines.findLastIndex((inline) => !isBlank([inline]));
  return inlines.slice(first < 0 ? inlines.length : first, last + 1).map((inline, at, kept): Inline => {
    if (inline.kind !== 'text') return inline;
    const started = at === 0 ? inline.text.trimStart() : inline.text;
    return { kind: 'text', text: at === kept.length - 1 ? started.trimEnd() : started };
  });
}
