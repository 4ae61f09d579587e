/** `[label]: https://...` alone in a line, in a quote too, with or without a title. */
const definition =
  /^[ \t]{0,3}(?:>[ \t]?){0,9}\[([^[\]\n]{1,200})\]:[ \t]*<?(https?:[^\s<>]{1,4000})>?(?:[ \t]+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|\([^()\n]{0,200}\)))?[ \t]*$/gim;
/** `[comment]: # (words)`: how Markdown, which has no comments, is made to hide words. */
const remark = /^[ \t]{0,3}\[[^[\]\n]{1,40}\]:[ \t]*(?:#|<>)(?:[ \t]+(?:\(.*\)|".*"|'.*'))?[ \t]*$/gm;
const reference = /\[([^[\]\n]{1,200})\](?![(:])/g;

export interface Definitions {
  readonly chunks: readonly string[];
  /** Addresses by folded label. */
  readonly addresses: ReadonlyMap<string, string>;
}

/**
 * Takes the definitions out of the stretches of a body, where something in it refers to them. Any other line that
 * looks like one ("[Issue]: timeout") is text; Markdown would hide it.
 */
export function takeDefinitions(chunks: readonly string[]): Definitions {
  if (!chunks.some((chunk) => chunk.includes(']:'))) return { chunks, addresses: new Map() };
  const used = new Set(
    chunks.flatMap((chunk) => [...chunk.matchAll(reference)].map(([, label]) => fold(label))),
  );
  const addresses = new Map<string, string>();
  const left = chunks.map((chunk) =>
    chunk.replace(remark, '').replace(definition, (line, label: string, address: string) => {
      const name = fold(label);
      if (!used.has(name)) return line;
      if (!addresses.has(name)) addresses.set(name, address);
      return '';
    }),
  );
  return { chunks: left, addresses };
}

function fold(label = ''): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
