import { createPrivateKey } from 'node:crypto';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database, HelpDeskContact } from './config.ts';
import { Secret } from './secret.ts';

/** A value, or the sentence that says what is permitted ("Give a whole number ..."). */
type Parsed<T> = { readonly value: T } | { readonly cure: string };

/** Takes trimmed text; empty text means that neither the operator nor a default gave one. */
export type Parser<T> = (text: string) => Parsed<T>;

export function optional<T>(parse: Parser<T>): Parser<T | undefined> {
  return (text) => (text === '' ? { value: undefined } : parse(text));
}

export function wholeNumber(low: number, high: number, example: number): Parser<number> {
  const cure = `Give a whole number from ${low} to ${high}, e.g. ${example}.`;
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    return value >= low && value <= high ? { value } : { cure };
  };
}

/** Letter case does not matter: "ON" is "on". */
export function oneOf<const T extends string>(...permitted: readonly T[]): Parser<T> {
  const cure = `Permitted values: ${permitted.map((each) => each || '(empty)').join(', ')}.`;
  return (text) => {
    const value = permitted.find((each) => each.toLowerCase() === text.toLowerCase());
    return value === undefined ? { cure } : { value };
  };
}

/** Names in a list, each one of the permitted; letter case does not matter. Undefined when none is given. */
export function someOf<const T extends string>(...permitted: readonly T[]): Parser<readonly T[] | undefined> {
  const one = oneOf(...permitted);
  return (text) => {
    const all = splitList(text, ',').map((each) => one(each));
    const value = all.flatMap((each) => ('value' in each ? [each.value] : []));
    if (value.length < all.length)
      return { cure: `Permitted, separated by commas: ${permitted.join(', ')}.` };
    return { value: value.length === 0 ? undefined : value };
  };
}

export const onOff: Parser<boolean> = (text) => {
  const parsed = oneOf('on', 'off')(text);
  return 'cure' in parsed ? parsed : { value: parsed.value === 'on' };
};

const guidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** In lower case, as tokens carry them: the SDK compares ids letter by letter. */
export const guid: Parser<string> = (text) => {
  const value = text.toLowerCase();
  return guidShape.test(value)
    ? { value }
    : { cure: 'Give an id of the form 00000000-0000-0000-0000-000000000000.' };
};

export const guids: Parser<readonly string[] | undefined> = (text) => {
  const all = splitList(text, ',').map((each) => guid(each));
  const value = all.flatMap((each) => ('value' in each ? [each.value] : []));
  if (value.length < all.length) return { cure: 'Give tenant ids (GUIDs) separated by commas.' };
  return { value: value.length === 0 ? undefined : value };
};

/** In lower case: letter case does not matter in the dialect. */
export const names: Parser<readonly string[]> = (text) => {
  const value = splitList(text.toLowerCase(), ',');
  return value.every((name) => /^[\w.-]{1,80}$/.test(name))
    ? { value }
    : { cure: 'Give names of letters, digits, points and hyphens, separated by commas.' };
};

export const folders: Parser<readonly string[]> = (text) => ({ value: splitList(text, delimiter) });

export const host: Parser<string> = (text) =>
  /^[\w.:[\]%-]+$/.test(text)
    ? { value: text.replace(/^\[(.*)\]$/, '$1') }
    : { cure: 'Give a host name or an address of this machine, e.g. 127.0.0.1.' };

export const words =
  (most: number): Parser<string> =>
  (text) =>
    text.length <= most && !/\p{Cc}/u.test(text)
      ? { value: text }
      : { cure: `Give one line of at most ${most} characters.` };

export const databaseUrl: Parser<Database> = (text) => {
  const cure = 'Only files are supported: give file: and a path, e.g. file:./data/firstline.db.';
  if (!/^file:./i.test(text)) return { cure };
  if (!/^file:\/\//i.test(text)) return { value: { kind: 'file', path: text.slice('file:'.length) } };
  try {
    return { value: { kind: 'file', path: fileURLToPath(text) } };
  } catch {
    return { cure: 'Give file: and a path, or file:/// and an absolute path without a host name.' };
  }
};

/** Anything with a scheme must be one that is safe behind a button; the rest is text to read. */
export const contact: Parser<HelpDeskContact> = (text) => {
  const cure = 'Give an https:// address, mailto: and an address, or plain text such as a telephone number.';
  const parsed = words(300)(text);
  if ('cure' in parsed) return parsed;
  if (!/^[a-z][a-z0-9+.-]*:\S/i.test(text)) return { value: { kind: 'text', text } };
  const url = URL.parse(text);
  const isWeb = url?.protocol === 'https:' && url.username === '' && url.password === '';
  const isMail = url?.protocol === 'mailto:' && /^[^@]+@[^@]+$/.test(url.pathname);
  return url && (isWeb || isMail) ? { value: { kind: 'link', url: url.href } } : { cure };
};

export const secret: Parser<Secret> = (text) => ({ value: new Secret(text) });

/** Hexadecimal SHA-1, which is what the Azure portal shows; colons and spaces are dropped. */
export const thumbprint: Parser<string> = (text) => {
  const value = text.replace(/[\s:]/g, '').toUpperCase();
  return /^[0-9A-F]{40}$/.test(value)
    ? { value }
    : { cure: "Give the certificate's SHA-1 thumbprint: 40 hexadecimal digits." };
};

/** Environment files hold one line, so \n stands for a line break. */
export const privateKey: Parser<Secret> = (text) => {
  const pem = text.replaceAll(String.raw`\n`, '\n');
  try {
    createPrivateKey(pem);
    return { value: new Secret(pem) };
  } catch {
    // The reason is left out: it could quote the key.
    return { cure: 'Give an unencrypted private key in PEM form ("-----BEGIN PRIVATE KEY-----").' };
  }
};

function splitList(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
