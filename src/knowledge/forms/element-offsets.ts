import { jsonTokens, type JsonToken } from './json-tokens.ts';

/** Where an entry of the form's list stands, or one of its properties (by lower-case name). */
export type ElementOffset = (index: number, property?: string) => number;

interface Entry {
  readonly offset: number;
  /** The last of two properties of one name counts, as for `JSON.parse`. */
  readonly properties: Map<string, number>;
}

/**
 * Finds the entries of the top-level list `formElements` in a JSON text, mended or not. The text is read on the first
 * question only, because most forms are in order. An entry that is not found is looked for at the start of the JSON.
 */
export function elementOffsets(text: string, from: number, to: number): ElementOffset {
  let entries: readonly Entry[] | undefined;
  return (index, property) => {
    entries ??= readEntries(text, from, to);
    const entry = entries[index];
    return entry?.properties.get(property ?? '') ?? entry?.offset ?? from;
  };
}

function readEntries(text: string, from: number, to: number): Entry[] {
  const walk = new Walk();
  for (const token of jsonTokens(text, from, to)) walk.read(token);
  return walk.entries;
}

/** Follows the brackets, without recursion. The list is at depth 2, the properties of its entries at depth 3. */
class Walk {
  entries: Entry[] = [];
  readonly #open: string[] = [];
  #atKey = false;
  /** The top-level key that was read last, in lower case. */
  #topKey = '';

  read(token: JsonToken): void {
    const { text } = token;
    const inObject = this.#open.at(-1) === '{';
    if (this.#inList() && this.#open.length === 2 && text !== ',' && text !== ']')
      this.entries.push({ offset: token.start, properties: new Map() });
    if (this.#atKey && token.kind !== 'punctuation') this.#readKey(token);
    this.#atKey = text === '{' || (text === ',' && inObject);
    if (text === '{' || text === '[') this.#open.push(text);
    else if (text === '}' || text === ']') this.#open.pop();
  }

  #readKey({ text, start }: JsonToken): void {
    const name = text.replace(/^"|"$/g, '').toLowerCase();
    if (this.#open.length === 1) {
      this.#topKey = name;
      if (this.#inList()) this.entries = [];
    } else if (this.#open.length === 3 && this.#inList()) this.entries.at(-1)?.properties.set(name, start);
  }

  #inList(): boolean {
    return this.#topKey === 'formelements';
  }
}
