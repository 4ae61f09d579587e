import { mostJudged } from './tokens.ts';

/**
 * How much a piece of text looks like something that was made up to be guessed by nobody.
 *
 * - `ordinary`: something else for sure: an address, an error code, a version, a product with its number.
 * - `word`: letters only.
 * - `digits`: digits only.
 * - `name`: letters and digits as in names of people's accounts, computers and messages: jdoe2, SRV-DC-02, CAA50021.
 * - `mixed`: small and capital letters and digits, as nobody writes them by chance.
 * - `strong`: with marks inside as well.
 */
export type Strength = 'ordinary' | 'word' | 'digits' | 'name' | 'mixed' | 'strong';

const ordinary: readonly RegExp[] = [
  // Addresses: of people, of pages, of files, of accounts in a domain.
  /^[\w.+'-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,80}){1,8}$/,
  /:\/\/|^www\.|\\|^(?:[a-z]:)?\/|^mailto:/i,
  /^[\w-]{1,63}(?:\.[\w-]{1,63}){2,8}(?::\d{1,5})?$/,
  /^[\w-]{1,63}\.(?:com|net|org|de|local|lan|internal|exe|dll|msi|docx?|xlsx?|pptx?|pdf|txt|log|zip|ps1|aspx?|html?|png|jpe?g|eml|msg|pst|ost|rdp|cer|pfx|key)$/i,
  /^[a-z.]{2,40}@[a-z\d-]{2,40}$/,
  // Keys of the keyboard, entities of HTML, patterns of files.
  /^(?:ctrl|control|strg|alt|altgr|shift|umschalt|win|windows|cmd|command|option|fn|esc|f\d{1,2})\+/i,
  /&#?\w{1,10};|&#x\w|\*\.|\.\*|%[\da-f]{2}/i,
  // Ids and codes that are shown with errors.
  /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i,
  /^(?:AADSTS|AADB2C|MSB|KB|CVE-|CAA|TF|WS-|S-1-|hr=|0x)[\w.-]+$/i,
  /^[A-Z]{2,12}[-_]?\d{3,12}$/,
  /^(?:INC|REQ|RITM|CHG|TASK|CS|SR|TKT|ID)#?-?\d+$/i,
  // Numbers with their separators or units: versions, dates, times, telephone numbers, sizes, shares.
  /^v?\d+(?:[.,:/-]\d+)+[a-z]{0,2}$/i,
  /^[+#]?[\d()/.-]+[.%+#]?$/,
  /^#?\d+(?:st|nd|rd|th|x|h|d|m|s|am|pm|k|gb|mb|kb|tb|bit|px|min|hrs?|days?|fa|g|ghz|mhz|€|\$|%|°c?)$/i,
  /^\d{2}h[12]$/i,
  // A product with its number.
  /^(?:office|windows|win|outlook|server|exchange|sql|sqlserver|sharepoint|word|excel|teams|project|visio|access|dynamics|d|m|o|ms|iphone|ipad|ios|ipados|macos|mac|osx|android|galaxy|pixel|surface|ubuntu|debian|rhel|sap|adfs|tls|ssl|smb|oauth|oauth2|saml|imap|pop|ntlmv|http|ipv|wpa|wifi|wlan|usb|sha|rsa|aes|md|s|rev|build|version|ver|room|floor|level|page|step|part|monitor|screen|level|gen|x|w|user|pc|dc|srv|event|error|usb|kb|rds|vm)[-_ ]?v?\d+(?:[.,-]\w+)*$/i,
  // Masked, or a place for it.
  /^(.)\1{2,}$/,
  /^[*•●.…x?_#-]+$/i,
  /^[<[{%$(].*[>\]}%)]$/,
  /^[$%]\w+/,
  // Markup, code, lists, hash tags and handles.
  /^[#@][\p{L}_-]+$/u,
  /^-{1,2}[\p{L}-]+$/u,
  /[<>(){}|]|\w=\w|'@'/,
];

/** How a piece of text looks. Linear: it is judged by its first characters. */
export function strengthOf(piece: string): Strength {
  const text = decoded(piece.slice(0, mostJudged));
  const bare = text.replace(/[!?]{1,3}$/, '');
  if (/^\d+$/.test(bare)) return 'digits';
  if (bare.length < 3 || ordinary.some((pattern) => pattern.test(bare))) return 'ordinary';
  const letters = /\p{L}/u.test(text);
  const digits = /\d/.test(text);
  if (!letters && !digits) return 'ordinary';
  if (isStrong(text, bare, digits)) return 'strong';
  if (!digits) return 'word';
  return isMixed(bare) ? 'mixed' : 'name';
}

/** Marks that stand between the letters and digits, or behind them where small letters, capitals and digits stand. */
function isStrong(text: string, bare: string, digits: boolean): boolean {
  if (bare.length < 5) return false;
  const inside = /^.+[!@#$%^&*?+~€£§].+$/u.test(bare);
  if (inside) return digits || /\p{Ll}.*\p{Lu}|\p{Lu}.*\p{Lu}.*\p{Ll}/u.test(bare);
  const around = text !== bare || /^[!@#$%^&*?+~]|[@#$%^&*+~]$/.test(bare);
  return around && digits && isMixed(bare);
}

/** Whether a strong piece looks like a password wherever it stands: it has small letters, capitals, digits and marks. */
export function isUnmistakable(piece: string): boolean {
  const text = decoded(piece.slice(0, mostJudged));
  return text.length >= 8 && isMixed(text) && strengthOf(text) === 'strong';
}

/** Marks that some clients write as HTML does; anything else in that form is a piece of a page. */
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_whole, name: string) => entities[name] ?? '');
}

function isMixed(text: string): boolean {
  return /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) && /\d/.test(text);
}

/** Whether a machine made it: long, and of letters and digits without a word in it. */
export function isRandom(piece: string, least: number): boolean {
  const text = piece.slice(0, mostJudged);
  if (text.length < least || !/^[\w+/=.~:!@#$%^&*-]+$/.test(text)) return false;
  if (ordinary.some((pattern) => pattern.test(text))) return false;
  const digits = text.match(/\d/g)?.length ?? 0;
  const turns = text.match(/[a-z][A-Z0-9]|[A-Z][0-9]|[0-9][A-Za-z]/g)?.length ?? 0;
  return digits >= 2 && /[a-z]/i.test(text) && turns >= 3;
}
