import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { LazyMap } from '../../src/knowledge/lazy-map.ts';
import { unpack } from '../../src/knowledge/packed-file.ts';
import type { Search } from './engine.ts';
import { engines } from './engines.ts';
import type { Complaint } from './complaint.ts';
import { multiply } from './multiply.ts';
import type { Measured, Prepared } from './measured.ts';
import { perturb } from './perturb.ts';

/** Milliseconds for all complaints together; what is left after them is not asked. */
const longest = { warmUp: 20_000, asking: 60_000 };

/** One engine with so many articles, measured and written to the standard output as JSON. */
const [name = '', count = '', prepared = ''] = process.argv.slice(2);
const engine = engines.find((one) => one.name === name);
if (!engine) throw new Error(`There is no engine "${name}".`);
const { files, complaints } = deserialize(readFileSync(prepared)) as Prepared;
const timing = timed(multiply(files.map(unpack), Number(count)));

const before = memory();
let start = performance.now();
const built = engine.build(timing.base);
const build = performance.now() - start - timing.spent();
start = performance.now();
const search = built.open();
const open = performance.now() - start;
const kept = memory() - before;
const measured: Measured = {
  articles: timing.base.articles.size,
  build,
  open,
  memory: kept,
  peak: process.resourceUsage().maxRSS * 1024,
  ...hits(search, complaints, timing.base),
  times: ask(search, [...complaints.map(({ text }) => text), ...perturb(complaints)]),
};
process.stdout.write(JSON.stringify(measured));

/** The same knowledge, and the milliseconds that its articles took to be made: they are no part of an index's time. */
function timed(all: KnowledgeBase): { readonly base: KnowledgeBase; spent(): number } {
  let sum = 0;
  const articles = new LazyMap(all.articles.keys(), (id) => {
    const from = performance.now();
    const article = all.articles.get(id);
    sum += performance.now() - from;
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
  const end = performance.now() + longest.warmUp;
  let [asked, first, five] = [0, 0, 0];
  for (const { text, answers } of all) {
    if (performance.now() > end) break;
    const right = new Set(answers.map((path) => foldedInto.get(path) ?? path));
    const place = find(text).findIndex((id) => right.has(id));
    if (right.size === 0) continue;
    asked += 1;
    if (place === 0) first += 1;
    if (place >= 0 && place < 5) five += 1;
  }
  return { asked, first, five };
}

/** Milliseconds for each text. */
function ask(find: Search, texts: readonly string[]): number[] {
  const end = performance.now() + longest.asking;
  const times: number[] = [];
  for (const text of texts) {
    if (performance.now() > end) break;
    const from = performance.now();
    find(text);
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b);
}
