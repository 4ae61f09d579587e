import type { Classification } from '../classify/classification.ts';
import type { Options } from '../classify/classify.ts';
import type { IndexData } from '../classify/index/index-data.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reach } from '../knowledge/serve/reach.ts';
import type { Clock, Log, ReadKnowledge } from '../ports.ts';
import { KnowledgeFolderError } from './knowledge-folder-error.ts';
import { fillCache } from './fill-cache.ts';
import { readKnowledge } from './read-knowledge.ts';
import { overlay, type Overlay } from './overlay.ts';

export interface KeeperOptions {
  /** In the order in which they are laid over each other. */
  readonly folders: readonly string[];
  readonly reach: Reach;
  /** The file of the cache; undefined: every start reads everything. */
  readonly cachePath: string | undefined;
  /** Makes the knowledge ready for use. */
  readonly prepare: (base: KnowledgeBase, index: IndexData) => PreparedKnowledge;
  readonly clock: Clock;
  readonly log: Log;
}

/** Knowledge that can be joined with what was learned from people. */
export interface PreparedKnowledge extends Pick<ReadKnowledge, 'base'> {
  readonly classify: (text: string, options: Options) => Classification;
}

/** The knowledge as the folders hold it, kept up to date. */
export interface KnowledgeKeeper {
  /** The knowledge as it is now; undefined until the first reading is done. */
  current(): PreparedKnowledge | undefined;
  /** Reads everything for the first time. @throws KnowledgeFolderError */
  read(): Promise<void>;
  /**
   * Looks once whether a folder changed, and reads it again if so. Never throws: while a folder cannot be read, what
   * was read last is served, and `trouble` says so.
   */
  look(): Promise<void>;
  /** Why the knowledge may be out of date; undefined when it is not. */
  trouble(): string | undefined;
  stop(): Promise<void>;
}

/** In milliseconds: the shortest time between two looks. */
const shortest = 2_000;

/** Looking takes at most one part in so many of the time, whatever the folder's size. */
const idleShare = 100;

export function keepKnowledge(options: KeeperOptions): KnowledgeKeeper {
  return new Keeper(options);
}

interface LastGood {
  readonly knowledge: PreparedKnowledge;
  readonly files: number;
  readonly stamp: string;
  readonly withoutArticles: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * It looks at names, sizes and times now and then, instead of being told by the system: that works on every disk,
 * network and container mount, and has no limit on the number of folders.
 */
class Keeper implements KnowledgeKeeper {
  readonly #options: KeeperOptions;
  #last: LastGood | undefined;
  #trouble: string | undefined;
  /** The stamp of folders that were read and not taken: they are not read again before they change. */
  #refused: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  current(): PreparedKnowledge | undefined {
    return this.#last?.knowledge;
  }

  trouble(): string | undefined {
    return this.#trouble;
  }

  async read(): Promise<void> {
    // Before the reading: what changes meanwhile makes another stamp, and is read at the next look.
    this.#take(await this.#reading(await overlay(this.#options.folders)));
    this.#lookAgain(shortest);
  }

  look(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#lookOnce());
    return this.#looking;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#looking;
  }

  async #lookOnce(): Promise<void> {
    if (this.#stopped) return;
    try {
      const folders = await overlay(this.#options.folders);
      if (folders.stamp === this.#refused) return;
      this.#refused = undefined;
      if (folders.stamp !== this.#last?.stamp) await this.#readAgain(folders);
      else this.#note(undefined);
    } catch (error) {
      this.#note(error instanceof KnowledgeFolderError ? error.message : String(error));
    }
  }

  async #readAgain(all: Overlay): Promise<void> {
    const reading = await this.#reading(all);
    const emptied = reading.withoutArticles.find(
      (folder) => this.#last?.withoutArticles.includes(folder) === false,
    );
    // A volume that is not mounted looks like this.
    if (emptied !== undefined) {
      this.#refused = all.stamp;
      this.#note(`The folder "${emptied}" has no article any more.`);
      return;
    }
    this.#take(reading);
    this.#note(undefined);
  }

  #take(reading: LastGood): void {
    this.#last = reading;
    tell(this.#options.log, reading.knowledge.base, reading.files);
  }

  async #reading(all: Overlay): Promise<LastGood> {
    const { folders, reach, cachePath, prepare, clock, log } = this.#options;
    const onCacheError = (error: unknown) => log.warn('knowledge.cache', { path: cachePath, error });
    const { base, index, files, withoutArticles } = await readKnowledge({
      folders: all,
      reach,
      cachePath,
      beforeMany: async () => {
        if (cachePath !== undefined) await fillCache({ folders, reach, cachePath }, onCacheError);
      },
      onCacheError,
    });
    return { knowledge: prepare(base, index), files, stamp: all.stamp, withoutArticles, at: clock() };
  }

  #note(trouble: string | undefined): void {
    const told = trouble === undefined ? undefined : `${trouble} ${this.#since()}`;
    if (told === this.#trouble) return;
    this.#trouble = told;
    const { log } = this.#options;
    if (told === undefined) log.info('knowledge.current');
    else log.warn('knowledge.kept', { reason: told });
  }

  #since(): string {
    const at = this.#last ? new Date(this.#last.at).toISOString() : 'never';
    return `The knowledge as it was read at ${at} is served until that is mended.`;
  }

  #lookAgain(wait: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      const start = performance.now();
      void this.look().then(() =>
        this.#lookAgain(Math.max(shortest, (performance.now() - start) * idleShare)),
      );
    }, wait).unref();
  }
}

function tell(log: Log, { diagnostics, articles, forms, hash }: KnowledgeBase, files: number): void {
  for (const { severity, ...rest } of diagnostics)
    log[severity === 'error' ? 'error' : 'debug']('knowledge.diagnostic', rest);
  log.info('knowledge.read', {
    files,
    articles: articles.size,
    forms: forms.size,
    diagnostics: diagnostics.length,
    hash,
  });
}
