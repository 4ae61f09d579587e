/** Control characters, and those that turn the direction of what follows. */
const unsafe = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\p{Cs}/gu;

/** A text as one line that no terminal takes for a command: what could be one is written as `\u{1b}`. */
export function printable(text: string): string {
  return text.replace(unsafe, escaped);
}

/** The same for a text of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** The first words of a text, on one line. */
export function shortened(text: string, longest = 200): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return printable(characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line);
}

/** With commas between the thousands. */
export function count(number: number): string {
  return number.toLocaleString('en-US');
}

/** "1 file", "2 files". */
export function counted(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
