import { expect, test } from '@jest/globals';
import { decode } from '../../src/knowledge/decode.ts';

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(
    values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))),
  );

test.each([
  ['UTF-8', bytes('caf\u00E9 \u2019'), 'caf\u00E9 \u2019'],
  ['one byte order mark', bytes('\uFEFFa'), 'a'],
  ['two byte order marks', bytes('\uFEFF\uFEFFa'), 'a'],
  ['Windows-1252: an apostrophe', bytes('user', 0x92, 's'), 'user\u2019s'],
  ['Windows-1252: a no-break space', bytes('a', 0xa0, 'b'), 'a\u00A0b'],
  ['CRLF, CR and LF', bytes('a\r\nb\rc\nd'), 'a\nb\nc\nd'],
  ['an end-of-file mark', bytes('a\n\u001A\n'), 'a\n'],
  ['nothing', bytes(), ''],
])('decodes %s', (_, given, expected) => {
  expect(decode(given)).toBe(expected);
});
