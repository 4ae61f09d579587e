import type { MarkdownIt, StateInline } from 'markdown-it';

/** Tags that mean something; every other `<word>` is a placeholder for the reader to fill in, and stays text. */
const tag = /<(\/?)(br|b|strong|i|em|a|span|div|button|u|code|pre)(\s[^<>]*)?\/?>/iy;
const address = /<(https?:\/\/[^<>\s]+)>/iy;

/** What a `known_tag` token carries in its `meta`. */
export interface KnownTag {
  readonly name: string;
  readonly closing: boolean;
  /** The `href` of an opening `a`; else empty. */
  readonly href: string;
}

/**
 * A markdown-it plugin for use with `html` off: the few tags of the dialect become tokens of type `known_tag`, and
 * `<https://...>` loses its brackets, so that the linkifier sees the address. `<any:thing>` else stays text.
 */
export function knownTags(md: MarkdownIt): void {
  md.inline.ruler.at('autolink', readTag);
}

function readTag(state: StateInline, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '<') return false;
  const found = matchAt(tag, state);
  if (found !== null && !silent) pushTag(state, found);
  const bare = found === null ? matchAt(address, state) : null;
  if (bare !== null && !silent) state.pending += bare[1] ?? '';
  state.pos += (found ?? bare)?.[0].length ?? 0;
  return found !== null || bare !== null;
}

function matchAt(pattern: RegExp, { src, pos }: StateInline): RegExpExecArray | null {
  pattern.lastIndex = pos;
  return pattern.exec(src);
}

function pushTag(state: StateInline, [, closing, name = '', attributes = '']: RegExpExecArray): void {
  const [, double, single] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes) ?? [];
  const meta: KnownTag = { name: name.toLowerCase(), closing: closing === '/', href: double ?? single ?? '' };
  state.push('known_tag', '', 0).meta = { ...meta };
}

/** The tag of a token, or undefined when the token is none. */
export function knownTag(token: {
  type: string;
  meta: Record<string, unknown> | null;
}): KnownTag | undefined {
  if (token.type !== 'known_tag' || token.meta === null) return undefined;
  const { name, closing, href } = token.meta;
  return { name: String(name), closing: closing === true, href: String(href) };
}
