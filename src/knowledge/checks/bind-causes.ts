import type { Article, Audience, Cause } from '../article.ts';
import { causesOf } from '../article.ts';
import { didYouMean } from '../near-miss.ts';
import { blockText } from '../rich-text.ts';
import type { CauseNote } from './checks-file.ts';
import { findQuoted, type Quoted } from './quote.ts';
import type { EntryReader } from './read-entry.ts';
import type { Path } from './yaml-source.ts';

export interface BoundCause {
  readonly cause: Cause;
  readonly note: CauseNote;
}

/** Finds the cause that each note speaks of. A note without its cause, or with one that is taken, is reported. */
export function bindCauses(reader: EntryReader, article: Article, notes: readonly CauseNote[]): BoundCause[] {
  const taken = new Map<string, string>();
  return notes.flatMap((note) => {
    const cause = causeOfNote(reader, causesOf(article), note);
    if (cause === undefined) return [];
    const owner = taken.get(cause.id);
    if (owner !== undefined) {
      reader.report(
        note.path,
        'checks-repeated-cause',
        `"${note.id}" and "${owner}" are the same cause, ${cause.id}. Write them as one.`,
      );
      return [];
    }
    taken.set(cause.id, note.id);
    return [{ cause, note }];
  });
}

function causeOfNote(
  reader: EntryReader,
  causes: readonly Cause[],
  { cause, quote = '', path }: CauseNote,
): Cause | undefined {
  if (cause === undefined) {
    const found = findQuoted(quote, causes, (each) => blockText(each.statement));
    return taken(reader, found, { what: 'cause', quote, path: [...path, 'quote'] });
  }
  const found = causes.find((each) => each.id === cause);
  const ids = causes.map((each) => each.id);
  if (found === undefined) {
    const message = `The article has no cause "${cause}".${didYouMean(cause, ids)} It has: ${ids.join(', ')}.`;
    reader.report([...path, 'cause'], 'checks-unbound', message);
  }
  return found;
}

/** The audiences that the notes give to remedies, by remedy id. */
export function bindAudiences(reader: EntryReader, bound: readonly BoundCause[]): Map<string, Audience> {
  const said = new Map<string, Audience>();
  for (const { cause, note } of bound) {
    for (const { quote, audience, path } of note.remedies) {
      const found = findQuoted(quote, cause.remedies, (remedy) => blockText(remedy.blocks));
      const remedy = taken(reader, found, { what: 'remedy', quote, path: [...path, 'quote'] });
      if (remedy !== undefined) settle(reader, said, { id: remedy.id, audience, path });
    }
  }
  // A default gives way to what is said about the remedy itself, here or under another cause that shares it.
  const defaults = new Map<string, Audience>();
  for (const { cause, note } of bound) {
    const { audience, path } = note;
    if (audience === undefined) continue;
    for (const { id } of cause.remedies) {
      if (!said.has(id)) settle(reader, defaults, { id, audience, path: [...path, 'audience'] });
    }
  }
  return new Map([...defaults, ...said]);
}

/** Notes a remedy's audience; the first one counts. */
function settle(
  reader: EntryReader,
  audiences: Map<string, Audience>,
  { id, audience, path }: { id: string; audience: Audience; path: Path },
): void {
  const other = audiences.get(id);
  if (other === undefined) audiences.set(id, audience);
  else if (other !== audience) reader.report(path, 'checks-audience', clash(other));
}

function clash(other: Audience): string {
  return `A remedy of this cause is shared with another cause, which says that it is for: ${other}. Say it once, with quote: under remedies:.`;
}

function taken<Thing>(
  reader: EntryReader,
  found: Quoted<Thing>,
  { what, quote, path }: { what: string; quote: string; path: Path },
): Thing | undefined {
  if (found.kind === 'found') return found.thing;
  const message =
    found.kind === 'none'
      ? `No ${what} opens with "${quote}".${didYouMean(quote, found.candidates)} Quote its first words as they stand.`
      : `${found.count} ${what === 'cause' ? 'causes' : 'remedies'} open with "${quote}". Quote more of the one you mean.`;
  reader.report(path, found.kind === 'none' ? 'checks-unbound' : 'checks-ambiguous', message);
  return undefined;
}
