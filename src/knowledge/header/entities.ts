const named: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
};

/** Decodes the character references that header values carry. An unknown one, or a bare `&`, stays as it is. */
export function decodeEntities(value: string): string {
  return value.replace(
    /&(?:#(x[0-9a-f]{1,6}|\d{1,7})|([a-z]{2,4}));/gi,
    (whole: string, code?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const point = Number(`0${code ?? ''}`.replace(/^0(?=\d)/, ''));
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
