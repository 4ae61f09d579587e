import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  aboutOtherThings,
  aboutPasswords,
  askedInVain,
  hardlyAboutPasswords,
  nearby,
} from '../../test/classify/complaints.ts';
import { openWorld, type Example } from './examples.ts';

const shared = process.env['SHARED'] ?? join(import.meta.dirname, '../../../shared');
const own = (file: string) => join(import.meta.dirname, '../../test/evaluate', file);

const dev = join(shared, 'complaints/dev.jsonl');

/** How many articles small folders have: a help desk begins with some dozens. */
const smallSizes = [6, 12, 25, 40, 80, 200, 1000];

/** So many of the wordings are tried as complaints. */
const someWordings = 1200;

export interface Sources {
  /** Real complaints, those without an article among them. */
  readonly real: readonly Example[];
  /** Problems that people posted elsewhere, restated, and some that are typical; we gave them their articles. */
  readonly gathered: readonly Example[];
  /** Near misses and stories, gathered and restated the same way. */
  readonly gatheredNone: readonly Example[];
  readonly stories: readonly Example[];
  /** Some of the wordings that come with the bot. */
  readonly worded: readonly Example[];
  /** Complaints that we wrote and that no article answers. */
  readonly writtenNone: readonly Example[];
  /** Far-off chatter. */
  readonly chatter: readonly Example[];
  /** Complaints for the knowledge that comes with the bot. */
  readonly starter: readonly Example[];
  /** Titles, as if somebody typed them, in folders of all sizes. */
  readonly titles: readonly Example[];
  /** The same in small folders, in which most complaints have no article. */
  readonly small: readonly Example[];
}

/** What the classifier is fitted on. It needs the shared folder beside the project. */
export async function openSources(): Promise<Sources> {
  const world = await openWorld(join(shared, 'corpus/articles'));
  const clinc = JSON.parse(readFileSync(join(shared, 'bench/clinc150.json'), 'utf8')) as Record<
    string,
    readonly (readonly [string, string])[]
  >;
  const some = (clinc['val'] ?? []).filter((_, at) => at % 15 === 0);
  const chatter = [...(clinc['oos_val'] ?? []), ...(clinc['oos_train'] ?? []), ...some];
  const starter = await openWorld(join(import.meta.dirname, '../../knowledge/identity'));
  const parts = smallSizes.map((size) => world.part(size, [dev]));
  return {
    real: world.in(dev),
    gathered: ['gathered-identity.jsonl', 'gathered-azure.jsonl'].flatMap((file) => world.in(own(file))),
    gatheredNone: world.in(own('gathered-none.jsonl')),
    stories: world.in(own('gathered-stories.jsonl')),
    worded: world.worded(someWordings, 4),
    writtenNone: world.in(own('written-none.jsonl')),
    chatter: chatter.map(([text]) => world.of(text)),
    starter: [
      ...[...aboutPasswords, ...hardlyAboutPasswords, ...nearby].map((text) =>
        starter.of(text, ['password-synchronisation.md']),
      ),
      ...[...aboutOtherThings, ...askedInVain].map((text) => starter.of(text)),
    ],
    titles: [world, ...parts].flatMap((each) => each.titles(40)),
    small: parts.flatMap((part) => [
      ...[dev, own('written-none.jsonl')].flatMap((file) => part.in(file)),
      ...part.worded(someWordings / 3, 1),
      ...chatter.map(([text]) => part.of(text)),
    ]),
  };
}

/** Every example is predicted by a model that was not taught with it. */
export function crossed<T, M>(
  items: readonly T[],
  folds: number,
  teach: (items: readonly T[]) => M,
): { readonly item: T; readonly model: M }[] {
  return Array.from({ length: folds }, (_, fold) => {
    const model = teach(items.filter((_, at) => at % folds !== fold));
    return items.flatMap((item, at) => (at % folds === fold ? [{ item, model }] : []));
  }).flat();
}
