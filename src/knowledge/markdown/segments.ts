/** A stretch of a Markdown body: what may be mended (`text`), what is code, and what nobody should see. */
export interface Segment {
  readonly kind: 'text' | 'span' | 'fence' | 'comment';
  readonly text: string;
  /** Offset in the body. */
  readonly at: number;
  /** A fence whose closing line is missing. It was ended before the next heading, or at the end of the body. */
  readonly unclosed?: boolean;
}

/** Quote marks and list markers may stand before an opening fence. */
const prefix = String.raw`^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*`;
const opener = new RegExp(
  String.raw`${prefix}(?<fence>\`{3,}(?=[^\`\n]*$)|~{3,}).*|(?<![\\\`])(?<ticks>\`+)|(?<comment><!--)`,
  'gm',
);

/**
 * What is known to have no end in the rest of a body, so that it is not looked for again: comments, and per sign of a
 * fence the shortest one that was never closed.
 */
interface Endless {
  comments: boolean;
  readonly fences: Map<string, number>;
}

/** Longer runs of backticks are no code span to us, and longer fences are no longer: each length needs its search. */
const longestRun = 32;

/** Cuts a body into segments, in order and without gaps. Linear in its length, whatever it holds. */
export function segments(body: string): Segment[] {
  const found: Segment[] = [];
  const ends: Endless = { comments: false, fences: new Map() };
  let done = 0;
  for (
    let match = next(body, 0);
    match !== null;
    match = next(body, Math.max(done, match.index + match[0].length))
  ) {
    const segment = segmentAt(body, match, ends);
    if (segment === undefined) continue;
    if (segment.at > done) found.push({ kind: 'text', text: body.slice(done, segment.at), at: done });
    found.push(segment);
    done = segment.at + segment.text.length;
  }
  if (done < body.length) found.push({ kind: 'text', text: body.slice(done), at: done });
  return found;
}

function next(body: string, from: number): RegExpExecArray | null {
  opener.lastIndex = from;
  return opener.exec(body);
}

function segmentAt(body: string, match: RegExpExecArray, ends: Endless): Segment | undefined {
  const { fence, ticks } = match.groups ?? {};
  if (fence !== undefined) return fenceAt(body, match, { fence, ends });
  if (ticks !== undefined) return ticks.length > longestRun ? undefined : spanAt(body, match.index, ticks);
  const close = ends.comments ? -1 : body.indexOf('-->', match.index);
  // An unclosed comment is text: nothing may vanish by accident.
  if (close < 0) ends.comments = true;
  return close < 0 ? undefined : piece('comment', body, match.index, close + 3);
}

function piece(kind: Segment['kind'], body: string, at: number, end: number): Segment {
  return { kind, text: body.slice(at, end), at };
}

/** From the start of the opening line to the end of the closing one, however either is indented. */
function fenceAt(
  body: string,
  match: RegExpExecArray,
  { fence, ends }: { fence: string; ends: Endless },
): Segment {
  const inside = match.index + match[0].length;
  const sign = fence.charAt(0);
  const length = Math.min(fence.length, longestRun);
  const endless = length >= (ends.fences.get(sign) ?? Infinity);
  const close = new RegExp(String.raw`^[ \t>]*${sign}{${length},}[ \t]*$`, 'gm');
  close.lastIndex = inside;
  const end = endless ? null : close.exec(body);
  if (end !== null) return piece('fence', body, match.index, end.index + end[0].length);
  if (!endless) ends.fences.set(sign, length);
  const heading = /^ {0,3}#{2,6}[ \t]/gm;
  heading.lastIndex = inside;
  return { ...piece('fence', body, match.index, heading.exec(body)?.index ?? body.length), unclosed: true };
}

/** A code span ends with as many backticks as it began with, in the same paragraph. */
function spanAt(body: string, at: number, ticks: string): Segment | undefined {
  const same = new RegExp(`(?<!\`)${ticks}(?!\`)|\\n[ \\t]*\\n`, 'g');
  same.lastIndex = at + ticks.length;
  const end = same.exec(body);
  return end?.[0] === ticks ? piece('span', body, at, end.index + ticks.length) : undefined;
}
