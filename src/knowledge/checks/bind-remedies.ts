import type { Audience, Remedy } from '../article.ts';
import { blockText } from '../rich-text.ts';
import { taken, type BoundCause } from './bind-causes.ts';
import type { CauseNote, RemedyNote } from './checks-file.ts';
import { findQuoted, quotables } from './quote.ts';
import type { EntryReader } from './read-entry.ts';
import type { Path } from './yaml-source.ts';

/** What the notes say of remedies, by remedy id. */
export interface RemedyNotes {
  readonly audiences: ReadonlyMap<string, Audience>;
  readonly seconds: ReadonlyMap<string, number>;
}

/** A note on one remedy: its own, or the default of its cause. */
interface BoundNote {
  readonly remedy: string;
  readonly note: Pick<RemedyNote, 'audience' | 'seconds'>;
  readonly path: Path;
}

/** Finds the remedy that each note speaks of. */
export function bindRemedies(reader: EntryReader, bound: readonly BoundCause[]): RemedyNotes {
  const own = bound.flatMap(({ cause, note }) => ownNotes(reader, cause.remedies, note));
  const defaults = bound.flatMap(({ cause, note }) =>
    cause.remedies.map(({ id }): BoundNote => ({ remedy: id, note, path: note.path })),
  );
  return {
    audiences: settled(reader, own, defaults, 'audience'),
    seconds: settled(reader, own, defaults, 'seconds'),
  };
}

function ownNotes(
  reader: EntryReader,
  remedies: readonly Remedy[],
  { remedies: notes }: CauseNote,
): BoundNote[] {
  const quoted = notes.length === 0 ? [] : quotables(remedies, ({ blocks }) => blockText(blocks));
  return notes.flatMap((note) => {
    const { quote, path } = note;
    const found = findQuoted(quote, quoted);
    const remedy = taken(reader, found, { what: 'remedy', quote, path: [...path, 'quote'] });
    return remedy === undefined ? [] : [{ remedy: remedy.id, note, path }];
  });
}

/** A default gives way to what is said about the remedy itself, here or under another cause that shares it. */
function settled<Key extends 'audience' | 'seconds'>(
  reader: EntryReader,
  own: readonly BoundNote[],
  defaults: readonly BoundNote[],
  key: Key,
): Map<string, NonNullable<BoundNote['note'][Key]>> {
  const said = firstOfEach(reader, own, key);
  const others = defaults.filter(({ remedy }) => !said.has(remedy));
  return new Map([...firstOfEach(reader, others, key), ...said]);
}

/** The first note of a remedy counts; one that contradicts it is reported. */
function firstOfEach<Key extends 'audience' | 'seconds'>(
  reader: EntryReader,
  notes: readonly BoundNote[],
  key: Key,
): Map<string, NonNullable<BoundNote['note'][Key]>> {
  const values = new Map<string, NonNullable<BoundNote['note'][Key]>>();
  for (const { remedy, note, path } of notes) {
    const value = note[key];
    if (value === undefined) continue;
    const other = values.get(remedy);
    if (other === undefined) values.set(remedy, value);
    else if (other !== value) reader.report([...path, key], `checks-${key}`, () => clash(key, String(other)));
  }
  return values;
}

function clash(key: 'audience' | 'seconds', other: string): string {
  const says = key === 'audience' ? `that it is for: ${other}` : `that it takes ${other} seconds`;
  return `A remedy of this cause is shared with another cause, which says ${says}. That counts. Say it once, with quote: under remedies:.`;
}
