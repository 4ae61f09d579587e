/** What a link's target is to somebody who reads it in Teams. */
export type Address =
  /** `repaired`: it could not have been opened as it was written. */
  | { readonly kind: 'web'; readonly url: string; readonly repaired: boolean }
  /** Works only inside the Azure portal. */
  | { readonly kind: 'place' }
  | { readonly kind: 'mail'; readonly address: string }
  /** Leads nowhere from here: an anchor, a neighbour file, an internal host, or no address at all. */
  | { readonly kind: 'nowhere'; readonly why: 'empty' | 'relative' | 'internal' | 'invalid' };

/** Hosts that only the authors of the public corpus can open. */
const internal =
  /^(?:localhost|todo-add-link\.com|microsoft\.sharepoint\.com|review\.docs\.microsoft\.com|supportability\.visualstudio\.com|internal\.support\.services\.microsoft\.com|(?:.+\.)?(?:corp\.microsoft\.com|microsofticm\.com|msft\.net|todo-add-link\.com))$/i;

/** In this order, each on the outcome of the one before. */
const repairs: readonly (readonly [RegExp, string])[] = [
  [/\u200B|\u200C|\u200D|\u200E|\u200F|\uFEFF/g, ''],
  [/(?<!["'”])["'”]+$/, ''],
  [/(?:<\/?br\s*\/?>){1,9}$/i, ''],
  [/(?<!["'”])["'”]+$/, ''],
  [/^button-link:/i, ''],
  [/^ttp(s?):/i, 'http$1:'],
  [/^(https?):[\\/]*(?=[^\\/])/i, '$1://'],
  [/^\/\/(?=[\w-]+\.)/, 'https://'],
  [/^(?=www\.|(?:[\w-]{1,63}\.){1,5}(?:com|net|org|io|ms|cn|gov|edu)\/)/i, 'https://'],
  [/^https?:\/\/(?=https?:\/\/)/i, ''],
  [/^(https?:\/\/[\w.-]+)\[\//i, '$1/'],
];

/** No address is longer, and the repairs below would take time squared. */
const longest = 4000;

export function readAddress(target: string): Address {
  if (target.length > longest) return { kind: 'nowhere', why: 'invalid' };
  const text = repairs.reduce((mended, [slip, right]) => mended.replace(slip, right), target.trim());
  if (text === '') return { kind: 'nowhere', why: 'empty' };
  if (/^(?:button-)?data-?(?:blade|context):/i.test(text)) return { kind: 'place' };
  if (/^mailto:/i.test(text)) return readMail(text.slice('mailto:'.length));
  return /^https?:/i.test(text)
    ? readWeb(text, { repaired: text !== target.trim() && !/^button-link:/i.test(target.trim()) })
    : { kind: 'nowhere', why: 'relative' };
}

function readMail(text: string): Address {
  const address = text.replace(/\?.*$/, '').trim();
  return address === '' ? { kind: 'nowhere', why: 'empty' } : { kind: 'mail', address };
}

function readWeb(text: string, { repaired }: { repaired: boolean }): Address {
  const written = /#:~:text=/.test(text) ? text : text.replace(/\.$/, '');
  const slashed = written.replace(/^([^?#]*)/, (path) => path.replaceAll('\\', '/'));
  const parsed = URL.parse(slashed);
  // A name before the host is how a false address looks like a true one.
  if (parsed === null || parsed.username !== '' || parsed.hostname === '')
    return { kind: 'nowhere', why: 'invalid' };
  if (internal.test(parsed.hostname)) return { kind: 'nowhere', why: 'internal' };
  const url = /^[!#-;=?-[\]_a-z~]+$/i.test(slashed) ? slashed : parsed.href;
  return { kind: 'web', url, repaired: repaired || slashed !== written };
}
