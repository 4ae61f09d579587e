import { blotted } from './replaced.ts';
import type { SecretKind, Span } from './span.ts';
import { strengthOf } from './strength.ts';

/**
 * Secrets that can be told by their looks, each with the part that is one in a group of its own. No pattern may begin
 * where it could have begun before (a lookbehind says so), and none has two open repetitions that both read the same
 * characters: the time grows with the length of the text, whatever stands in it.
 */
const shapes: readonly (readonly [SecretKind, RegExp])[] = [
  // PEM (RFC 7468); without its end it goes to the end of the text.
  ['key', /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^]*?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$))/dg],
  // JSON Web Token (RFC 7519).
  ['key', /(?<![\w-])(eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?)/dg],
  ['key', /\bBearer\s{1,3}((?=[a-z._~+/-]{0,200}\d)[\w.~+/-]{16,}=*)/dgi],
  ['key', /\bAuthorization:\s{0,3}Basic\s{1,3}([\w+/-]{8,}=*)/dgi],
  // Connection strings and parameters of addresses: a name, "=", and what stands up to the next separator.
  [
    'key',
    /(?<![\p{L}\p{N}])(?:AccountKey|SharedAccessKey|SharedAccessSignature|client_secret|access_token|refresh_token|id_token|subscription-key|api_?key|aws_secret_access_key|x-api-key)["']?\s{0,3}[=:]\s{0,3}["']?([^\s&;"'<>,\uE000]{8,})/dgiu,
  ],
  ['password', /(?<=[;?&"'][ ]?)(?:password|passwd|pwd|pass)=([^\s&;"'<>\uE000]{1,200})/dgi],
  // Shared access signature.
  ['key', /(?<=[?&;])sig=([\w%+/=-]{20,})/dg],
  // Microsoft Entra client secrets.
  ['key', /(?<![\w~.-])([\w~.-]{3}[78]Q~[\w~.-]{31,40})/dg],
  // Azure storage, 64 bytes, and others, 32 bytes, in Base64.
  ['key', /(?<![\w+/=])([\w+/]{86}==|[\w+/]{43}=)(?![\w+/=])/dg],
  ['key', /(?<!\w)((?:AKIA|ASIA)[A-Z0-9]{16})(?!\w)/dg],
  [
    'key',
    /(?<!\w)(gh[pousr]_\w{30,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_\w{36}|xox[abeprs]-[\w-]{10,})/dg,
  ],
  [
    'key',
    /(?<![\w-])(AIza[\w-]{35,}|sk-[\w-]{20,}|[rs]k_(?:live|test)_\w{16,}|ya29\.[\w-]{16,}|SG\.[\w-]{16,}\.[\w-]{16,})/dg,
  ],
  // BitLocker recovery keys: eight groups of six digits.
  ['key', /(?<![\d-])(\d{6}(?:[- ]\d{6}){7})(?![\d-])/dg],
  // The user's part of an address (RFC 3986, section 3.2.1).
  ['password', /(?<![\w+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,100}:([^\s/@\uE000]{1,200})@/dgi],
];

/** Names in scripts that put no blanks between words, and the secret behind them. */
const unspaced = /(?:密码|密碼|パスワード|暗証番号|비밀번호)[\s是为為はがは는은：:=「"']{0,6}([!-~]{4,})/dgu;

/** Secrets that need no words around them. What one pattern has found is blotted out for the next. */
export function shapesIn(text: string): Span[] {
  const found: Span[] = [];
  let rest = text;
  for (const [kind, pattern] of shapes) {
    const spans = placesOf(pattern, rest).map((place) => ({ ...place, kind }));
    rest = blotted(rest, spans);
    found.push(...spans);
  }
  const passwords = placesOf(unspaced, rest).filter(({ start, end }) =>
    ['name', 'mixed', 'strong'].includes(strengthOf(rest.slice(start, end))),
  );
  return [...found, ...passwords.map((place) => ({ ...place, kind: 'password' as const }))];
}

function placesOf(pattern: RegExp, text: string): Pick<Span, 'start' | 'end'>[] {
  return [...text.matchAll(pattern)].flatMap(({ indices }) => {
    const place = indices?.[1];
    return place ? [{ start: place[0], end: place[1] }] : [];
  });
}
