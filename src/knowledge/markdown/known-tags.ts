import type { MarkdownIt, StateInline } from 'markdown-it';
import { decodeEntities } from '../header/entities.ts';

/** Tags of the dialect. Every other `<word>` is a placeholder for the reader to fill in, and stays text. */
const dialect: ReadonlySet<string> = new Set(
  'br b strong i em a span div button u code pre img hr'.split(' '),
);
/** Other tags of HTML: they could be placeholders too (`<table>`), so only a body that closes them means them. */
const html: ReadonlySet<string> = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr th td caption details summary dl dt dd blockquote center section ' +
    'article figure figcaption sup sub kbd samp var tt ins del s strike mark small big font abbr cite q nobr'
  ).split(' '),
);

/** What follows the name of an opening tag has a "=" in it: `a <b and c> d` compares. */
const tag = /<(\/?)([a-z][a-z0-9]*)(\s[^<>=]*=[^<>]*)?\s*\/?>/iy;
const address = /<(https?:\/\/[^<>\s]+)>/iy;

/** What a `known_tag` token carries in its `meta`. */
export interface KnownTag {
  readonly name: string;
  readonly closing: boolean;
  /** The `href` of an `a` or the `src` of an `img`; else empty. */
  readonly target: string;
  /** The `alt` of an `img`; else empty. */
  readonly alt: string;
}

/** The names of all tags that a body closes: what `knownTags` looks for as `closed` in markdown-it's environment. */
export function closedTags(body: string): ReadonlySet<string> {
  return new Set(
    [...body.matchAll(/<\/([a-z][a-z0-9]{0,10})\s{0,9}>/gi)].map(([, name = '']) => name.toLowerCase()),
  );
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
  const found = tagAt(state);
  if (found !== null && !silent) pushTag(state, found);
  const bare = found === null ? matchAt(address, state) : null;
  if (bare !== null && !silent) state.pending += bare[1] ?? '';
  state.pos += (found ?? bare)?.[0].length ?? 0;
  return found !== null || bare !== null;
}

function tagAt(state: StateInline): RegExpExecArray | null {
  const found = matchAt(tag, state);
  const name = found?.[2]?.toLowerCase() ?? '';
  const { closed } = state.env as { closed?: ReadonlySet<string> };
  return dialect.has(name) || (html.has(name) && closed?.has(name) === true) ? found : null;
}

function matchAt(pattern: RegExp, { src, pos }: StateInline): RegExpExecArray | null {
  pattern.lastIndex = pos;
  return pattern.exec(src);
}

function pushTag(state: StateInline, [, closing, written = '', attributes = '']: RegExpExecArray): void {
  const name = written.toLowerCase();
  const meta: KnownTag = {
    name,
    closing: closing === '/',
    target: name === 'a' ? valueOf(attributes, 'href') : name === 'img' ? valueOf(attributes, 'src') : '',
    alt: name === 'img' ? valueOf(attributes, 'alt') : '',
  };
  state.push('known_tag', '', 0).meta = { ...meta };
}

function valueOf(attributes: string, name: string): string {
  const pattern = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=]+))`, 'i');
  const [, double, single, bare] = pattern.exec(attributes) ?? [];
  return decodeEntities(double ?? single ?? bare ?? '');
}

/** The tag of a token, or undefined when the token is none. */
export function knownTag(token: {
  type: string;
  meta: Record<string, unknown> | null;
}): KnownTag | undefined {
  if (token.type !== 'known_tag' || token.meta === null) return undefined;
  const { name, closing, target, alt } = token.meta;
  return { name: String(name), closing: closing === true, target: String(target), alt: String(alt) };
}
