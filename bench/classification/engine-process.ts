import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { LazyMap } from '../../src/knowledge/lazy-map.ts';
import { unpack } from '../../src/knowledge/packed-file.ts';
import { wordingsByArticle } from '../../src/knowledge/wordings/wordings-by-article.ts';
import { shippedWordings } from '../../src/files/shipped-wordings.ts';
import type { Search } from './engine.ts';
import { processorClock } from '../processor-clock.ts';
import { engines } from './engines.ts';
import type { Complaint } from './complaint.ts';
import { multiply, originalOf } from './multiply.ts';
import { longestBuild, type Measured, type Prepared } from './measured.ts';
import { perturb } from './perturb.ts';

/** Milliseconds of the processor for all complaints together; what is left after them is not asked. */
const longest = { warmUp: 10_000, asking: 10_000 };

/** One engine with so many articles, measured and written to the standard output as JSON. */
const [name = '', count = '', prepared = ''] = process.argv.slice(2);
const engine = engines.find((one) => one.name === name);
if (!engine) throw new Error(`There is no engine "${name}".`);
const { files, complaints } = deserialize(readFileSync(prepared)) as Prepared;
const timing = timed(multiply(files.map(unpack), Number(count)));

const wordings = wordingsOf(timing.base);

const before = memory();
let start = processorClock();
const built = engine.build(timing.base, wordings);
const build = processorClock() - start - timing.spent();
start = processorClock();
const search = built.open();
const open = processorClock() - start;
const found = hits(search, complaints, timing.base);
// What is prepared when it is first needed is part of it.
const kept = memory() - before;
const measured: Measured = {
  articles: timing.base.articles.size,
  build,
  open,
  memory: kept,
  ...found,
  ...ask(search, [...complaints.map(({ text }) => text), ...perturb(complaints)]),
};
process.stdout.write(JSON.stringify(measured));

/** Those that come with the bot; a variation has its original's. */
function wordingsOf(base: KnowledgeBase): ReadonlyMap<string, readonly string[]> {
  const shipped = wordingsByArticle(base, shippedWordings(), (path) => path);
  return new Map(
    [...base.articles.keys()].map((id) => [id, shipped.get(id) ?? shipped.get(originalOf(id)) ?? []]),
  );
}

/** The same knowledge, and the milliseconds that its articles took to be made: they are no part of an index's time. */
function timed(all: KnowledgeBase): { readonly base: KnowledgeBase; spent(): number } {
  let sum = 0;
  const articles = new LazyMap(all.articles.keys(), (id) => {
    const from = processorClock();
    if (from - start - sum > longestBuild) process.exit(1);
    const article = all.articles.get(id);
    sum += processorClock() - from;
    if (!article) throw new RangeError(`There is no ${id}.`);
    return article;
  });
  return { base: { ...all, articles }, spent: () => sum };
}

/** Bytes on and off the heap, after a collection. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Also the warm-up. Of the complaints that have an answer: how many find it first, and among the first five. */
function hits(find: Search, all: readonly Complaint[], { foldedInto }: KnowledgeBase) {
  const end = processorClock() + longest.warmUp;
  let [asked, first, five] = [0, 0, 0];
  for (const { text, answers } of all) {
    if (processorClock() > end) break;
    const right = new Set(answers.map((path) => foldedInto.get(path) ?? path));
    const place = find(text).findIndex((id) => right.has(id));
    if (right.size === 0) continue;
    asked += 1;
    if (place === 0) first += 1;
    if (place >= 0 && place < 5) five += 1;
  }
  return { asked, first, five };
}

/** Milliseconds for each text, of the processor and by the clock on the wall. */
function ask(find: Search, texts: readonly string[]): Pick<Measured, 'times' | 'wallTimes'> {
  const end = processorClock() + longest.asking;
  const times: number[] = [];
  const wallTimes: number[] = [];
  for (const text of texts) {
    if (processorClock() > end) break;
    const [from, wallFrom] = [processorClock(), performance.now()];
    find(text);
    times.push(processorClock() - from);
    wallTimes.push(performance.now() - wallFrom);
  }
  return { times: times.sort(ascending), wallTimes: wallTimes.sort(ascending) };
}

function ascending(a: number, b: number): number {
  return a - b;
}
