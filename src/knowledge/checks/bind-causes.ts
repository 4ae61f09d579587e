import type { Article, Cause } from '../article.ts';
import { causesOf } from '../article.ts';
import { inBrief } from '../in-brief.ts';
import { didYouMean } from '../near-miss.ts';
import { blockText } from '../rich-text.ts';
import type { CauseNote } from './checks-file.ts';
import { findQuoted, quotables, type Quotable, type Quoted } from './quote.ts';
import type { EntryReader } from './read-entry.ts';
import type { Path } from './yaml-source.ts';

export interface BoundCause {
  readonly cause: Cause;
  readonly note: CauseNote;
}

/** Finds the cause that each note speaks of. A note without its cause, or with one that is taken, is reported. */
export function bindCauses(reader: EntryReader, article: Article, notes: readonly CauseNote[]): BoundCause[] {
  const taken = new Map<string, string>();
  const causes = quotables(causesOf(article), (each) => blockText(each.statement));
  return notes.flatMap((note) => {
    const cause = causeOfNote(reader, causes, note);
    if (cause === undefined) return [];
    const owner = taken.get(cause.id);
    if (owner !== undefined) {
      reader.report(
        note.path,
        'checks-repeated-cause',
        () =>
          `"${note.id}" and "${owner}" are the same cause, ${cause.id}: the second is left out. Write them as one.`,
      );
      return [];
    }
    taken.set(cause.id, note.id);
    return [{ cause, note }];
  });
}

function causeOfNote(
  reader: EntryReader,
  causes: readonly Quotable<Cause>[],
  { cause, quote = '', path }: CauseNote,
): Cause | undefined {
  if (cause === undefined) {
    return taken(reader, findQuoted(quote, causes), { what: 'cause', quote, path: [...path, 'quote'] });
  }
  const found = causes.find(({ thing }) => thing.id === cause)?.thing;
  if (found === undefined) {
    const ids = causes.map(({ thing }) => thing.id);
    reader.report([...path, 'cause'], 'checks-unbound', () => noCause(cause, ids));
  }
  return found;
}

/** No message lists more ids than this. */
const mostListed = 20;

export function noCause(name: string, ids: readonly string[]): string {
  const known = [...new Set(ids)];
  const listed = known.slice(0, mostListed).join(', ');
  const more = known.length > mostListed ? ` and ${known.length - mostListed} more` : '';
  return `There is no cause "${inBrief(name)}", so this is left out.${didYouMean(name, known)} The article has: ${listed}${more}.`;
}

/** What a quotation found; none, or several, are reported. */
export function taken<Thing>(
  reader: EntryReader,
  found: Quoted<Thing>,
  { what, quote, path }: { what: string; quote: string; path: Path },
): Thing | undefined {
  if (found.kind === 'found') return found.thing;
  const written = inBrief(quote, 120);
  if (found.kind === 'none') {
    const near = (): string => didYouMean(quote, found.candidates());
    const message = (): string =>
      `No ${what} opens with "${written}", so this is left out.${near()} Quote its first words as they stand.`;
    reader.report(path, 'checks-unbound', message);
  } else {
    const all = `${found.count} ${what === 'cause' ? 'causes' : 'remedies'} open with "${written}"`;
    const message = (): string => `${all}, so this is left out. Quote more of the one you mean.`;
    reader.report(path, 'checks-ambiguous', message);
  }
  return undefined;
}
