/** A number as people type it, with a point or a comma before the decimals; undefined when it is none. */
export function toNumber(text: string): number | undefined {
  const written = text.trim();
  return /^[+-]?\d{1,300}(?:[.,]\d{1,300})?$/.test(written) ? Number(written.replace(',', '.')) : undefined;
}
