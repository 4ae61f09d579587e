const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' };

const target = String.raw`\s*\(*:?\s*(?<url>https?:(?:[^()\s\]}|<>\\]|\\.|\([^()\s]*\)|[ \t](?=[^\s()"']+[ \t]*\)))*)(?:\s+"[^"]*")?[^)\n]{0,2}?\s*\)?`;
const elsewhere = String.raw`\((?<other>(?!https?:)[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)`;
const label = String.raw`\[(?<label>(?:[^\[\]]|\[[^\[\]]*\])*)\]`;

/** In one pass, so that links come in their order: linked images, images, links, anchors, bare addresses. */
const linkLike = new RegExp(
  [
    String.raw`\[!\[(?<alt>[^\]]*)\]\([^()\s]*\)\]\((?<url>[^()\s]*)\)`,
    String.raw`!\[(?<alt>[^\]]*)\]\([^()\s]*\s*\)`,
    `${label}[ \\t\\u00A0]*\\n?[ \\t\\u00A0]*\\((?=\\s*[(:]?\\s*https?:)${target}`,
    label + elsewhere,
    String.raw`<a\s[^<>]*href="(?<href>[^"]*)"[^<>]*>`,
    String.raw`(?<bare>https?:\/\/[^\s<>"'\x60|]+)`,
  ]
    .map((pattern, at) => pattern.replace(/\(\?<(\w+)>/g, `(?<$1${at}>`))
    .join('|'),
  'gi',
);

/** Takes the marks of Markdown off a stretch without fences. Words and http(s) links stay, in their order. */
export function stripMarks(prose: string): { text: string; links: string[] } {
  const links: string[] = [];
  const plain = prose
    .replace(
      /(?<![\\`])(`+)(?!`)((?:(?!\n[ \t]*(?:\n|[-*+] |\d+[.)] ))[^])*?[^`])\1(?!`)/g,
      (_, _ticks, code: string) => spell(code),
    )
    .replace(/^([ \t]*(?:[-*+]|\d+[.)]) +)([^[\]\n]+\]\(https?:)/gm, '$1[$2')
    .replace(/^[ \t\u00A0>]*(?:(?:[-*+•·]|\d{1,9}[.)])[ \t\u00A0]+)*#*/gm, '')
    .replace(/<\/?(?:ol|ul|li)(?:\s[^<>]*)?>/gi, ' ');
  const text = plain.replace(linkLike, (...found) => {
    const groups = found.at(-1) as Record<string, string | undefined>;
    const url = groups['url0'] ?? groups['url2'] ?? groups['href4'] ?? bareUrl(groups['bare5']);
    if (url !== undefined && isPublic(url)) links.push(comparable(url));
    const words = groups['alt0'] ?? groups['alt1'] ?? groups['label2'] ?? groups['label3'] ?? groups['bare5'];
    return ` ${words ?? ''} `;
  });
  return {
    text: decoded(
      text.replace(/<\/?(?:br|b|i|em|strong|a|span|div|button|u|code|pre)(?:\s[^<>]*)?\/?>/gi, ' '),
    ),
    links,
  };
}

/** "[words][1]" with "[1]: https://..." further down, as "[words](https://...)". */
export function withDefinitions(body: string): string {
  const prose = body.replace(/^ {0,3}\[comment\]:.*$/gm, '');
  const targets = new Map<string, string>();
  const rest = prose.replace(
    /^ {0,3}\[([^\]\n]+)\]:\s*(https?:\S+)[ \t]*$/gm,
    (line, label: string, url: string) => {
      if (!prose.includes(`][${label}]`)) return line;
      targets.set(label, url);
      return '';
    },
  );
  return rest.replace(/\]\[([^\]\n]+)\]/g, (whole, label: string) => {
    const url = targets.get(label);
    return url === undefined ? whole : `](${url})`;
  });
}

/** Only the words of code, so that nothing in it looks like a mark. */
function spell(code: string): string {
  return ` ${code.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

function decoded(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** Points, commas and closing brackets after an address in prose are the prose's. */
function bareUrl(text: string | undefined): string | undefined {
  return text?.replace(/[\])}.,;:!?*_]+$/, '');
}

/** An address that can be one: "https://{name}.example.com" is for the reader to fill in. */
function isPublic(url: string): boolean {
  const host = /^(?:https?:[\\/]*)+([a-z0-9][\w.-]*)(?=[:/?#\\]|$)/i.exec(url.trim())?.[1];
  if (host === undefined || !URL.canParse(url)) return false;
  return !/^(?:microsoft\.sharepoint\.com|review\.docs\.microsoft\.com|localhost|internal\..*)$/i.test(host);
}

/** Addresses are the same when they differ in case, escapes, strokes or what ends them. */
export function comparable(url: string): string {
  const plain = /%(?![0-9a-f]{2})/i.test(url) ? url : decodeURI(url);
  return plain
    .toLowerCase()
    .replace(/\\(?=[()_])/g, '')
    .replaceAll('\\', '/')
    .replace(/^https?:\/*(?:https?:\/*)?/, '')
    .replace(/[\s\u200B]|%20/g, '')
    .replaceAll('&amp;', '&')
    .replace(/(?:<br>|[/.":\]])+$/, '');
}
