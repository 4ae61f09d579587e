import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { readFolders } from '../src/files/read-folders.ts';
import { buildBase } from '../src/knowledge/serve/build-base.ts';
import { everybody } from '../src/knowledge/serve/reach.ts';
import { unpack } from '../src/knowledge/packed-file.ts';
import { sharedFolder } from '../test/knowledge/shared-folder.ts';
import type { Complaint } from './classification/complaint.ts';
import type { Engine } from './classification/engine.ts';
import { engines, firstline } from './classification/engines.ts';
import { generateFolder } from './classification/generate-folder.ts';
import { longestBuild, type Measured, type Prepared } from './classification/measured.ts';

const child = fileURLToPath(new URL('./classification/engine-process.ts', import.meta.url));

/** The most milliseconds for one complaint in a hundred, by the number of articles. */
const aims = [
  { articles: 7_500, p99: 5 },
  { articles: 100_000, p99: 40 },
];

/** For each engine's process: megabytes of heap and milliseconds by the clock, for a machine that others use too. */
const limits = { heap: 5_000, time: 1_200_000 };

/**
 * Ranking articles for complaints, real ones and harder ones, beside two search engines with the same fields boosted.
 * Each engine is alone in a process with one thread. Times are those of the processor, but for one column.
 */
export async function classification(): Promise<string[]> {
  const place = mkdtempSync(join(tmpdir(), 'firstline-bench-'));
  try {
    const source = sourceIn(place);
    const { files } = await readFolders([source.folder]);
    const prepared = join(place, 'prepared');
    writeFileSync(prepared, serialize({ files, complaints: source.complaints } satisfies Prepared));
    const served = buildBase(files.map(unpack), everybody).articles.size;
    const lines = [
      `Classification with ${source.name}: ${served} articles are served, ${source.complaints.length} complaints, and each misspelt, in a story of 200 words and with error codes`,
    ];
    for (const size of [served, ...aims.map(({ articles }) => articles)])
      lines.push(...(await measure(size, served, prepared)));
    return lines;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

interface Source {
  readonly name: string;
  readonly folder: string;
  readonly complaints: readonly Complaint[];
}

function sourceIn(place: string): Source {
  const folder = sharedFolder('corpus/articles');
  const file = sharedFolder('complaints/dev.jsonl');
  if (folder !== undefined && file !== undefined)
    return { name: 'the public corpus (shared/corpus)', folder, complaints: readComplaints(file) };
  const generated = join(place, 'generated');
  const name = 'a generated folder (shared/ is not there, so that first and five mean nothing)';
  return { name, folder: generated, complaints: generateFolder(generated) };
}

function readComplaints(file: string): Complaint[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines
    .map((line) => JSON.parse(line) as Complaint)
    .map(({ text, answers }) => ({ text, answers: answers.map((path) => path.replace(/^articles\//, '')) }));
}

async function measure(size: number, served: number, prepared: string): Promise<string[]> {
  const varied = size > served ? `, of which ${size - served} are variations` : '';
  const lines = [
    `  ${size} articles${varied}`,
    '                 build s  open ms  index MB   p50 ms   p99 ms   max ms  p99 wall    first   five',
  ];
  for (const engine of engines) {
    const measured = await run(engine, size, prepared);
    lines.push(`    ${engine.name.padEnd(13)}${typeof measured === 'string' ? measured : row(measured)}`);
    const aim = aims.find(({ articles }) => articles === size);
    if (engine === firstline && aim) lines.push(`    ${verdict(aim.p99, measured)}`);
  }
  return lines;
}

/** Why there is nothing, in words, for an engine that needs more than the limits. */
function run(engine: Engine, size: number, prepared: string): Promise<Measured | string> {
  const flags = ['--expose-gc', '--single-threaded', `--max-old-space-size=${limits.heap}`];
  return new Promise((resolve) => {
    const process_ = spawn(process.execPath, [...flags, child, engine.name, String(size), prepared], {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: limits.time,
      killSignal: 'SIGKILL',
    });
    let told = '';
    process_.stdout.on('data', (piece: Buffer) => (told += piece.toString()));
    process_.once('close', (code) => {
      const none = `no index within ${longestBuild / 1000} s and ${limits.heap} MB of heap`;
      resolve(code === 0 ? (JSON.parse(told) as Measured) : none);
    });
  });
}

function row({ build, open, memory, times, wallTimes, asked, first, five }: Measured): string {
  const column = (value: number, digits: number, width = 9) => value.toFixed(digits).padStart(width);
  const megabytes = (bytes: number) => column(bytes / 1024 / 1024, 1);
  const among = (hits: number) => column(hits / asked, 3);
  return [
    column(build / 1000, 2, 7),
    column(open, 0),
    megabytes(memory),
    ...[0.5, 0.99, 1].map((part) => column(atPart(times, part), 2)),
    column(atPart(wallTimes, 0.99), 2, 10),
    among(first),
    among(five).slice(2),
    `  (${times.length} asked)`,
  ].join('');
}

function verdict(aim: number, measured: Measured | string): string {
  if (typeof measured === 'string') return `aim: p99 at most ${aim} ms: not measured`;
  const p99 = atPart(measured.times, 0.99);
  return `aim: p99 at most ${aim} ms: ${p99 <= aim ? 'holds' : 'does not hold'}, ${p99.toFixed(2)} ms`;
}

function atPart(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
