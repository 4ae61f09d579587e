import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sharedFolder } from '../test/knowledge/shared-folder.ts';
import { median } from './turn-cost.ts';

const warmStarts = 5;
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Start-up and resident memory with the public corpus, and with twice as much, beside markdown-it over the same texts. */
export async function largeFolder(): Promise<string[]> {
  const corpus = sharedFolder('corpus/articles');
  if (corpus === undefined) return ['Large folder: skipped, shared/corpus/articles is not there'];
  const place = mkdtempSync(join(tmpdir(), 'firstline-bench-'));
  try {
    const twice = doubled(corpus, join(place, 'twice'));
    return [
      'Large folder: until /readyz says yes, and resident memory then',
      ...(await measure('the public corpus', corpus, join(place, 'one.db'))),
      ...(await measure('twice as much', twice, join(place, 'two.db'))),
      `  markdown-it over the corpus, nothing else: ${(await markdownAlone(corpus)).toFixed(0)} ms`,
    ];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function measure(name: string, folder: string, database: string): Promise<string[]> {
  const cold = await once(folder, database);
  const warm = [];
  for (let i = 0; i < warmStarts; i += 1) warm.push(await once(folder, database));
  const [time, memory] = [median(warm.map(({ ms }) => ms)), median(warm.map(({ mb }) => mb))];
  return [
    `  ${name}: cold ${cold.ms.toFixed(0)} ms, ${cold.mb.toFixed(0)} MB; warm (median of ${warmStarts}) ${time.toFixed(0)} ms, ${memory.toFixed(0)} MB`,
  ];
}

async function once(folder: string, database: string): Promise<{ ms: number; mb: number }> {
  const port = 43_200;
  const start = performance.now();
  const env = { ...process.env, PORT: String(port), PLAYGROUND: 'off', KNOWLEDGE: folder };
  const child = spawn(process.execPath, ['--max-semi-space-size=16', main], {
    env: { ...env, DATABASE_URL: `file:${database}`, LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  });
  try {
    while (!(await isReady(port))) await wait(10);
    return { ms: performance.now() - start, mb: residentMegabytes(child) };
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}

/** NaN where the system does not tell it in a file. */
function residentMegabytes({ pid }: ChildProcess): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status) ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return Number(kilobytes) / 1024;
}

/** The corpus and a second one with other words in each text, so that nothing is folded. */
function doubled(corpus: string, into: string): string {
  cpSync(corpus, join(into, 'first'), { recursive: true });
  cpSync(corpus, join(into, 'second'), { recursive: true });
  for (const entry of readdirSync(join(into, 'second'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !path.endsWith('.md')) continue;
    const text = readFileSync(path, 'latin1');
    const marked = /\n---\s*$/.test(text)
      ? text.replace('# ', '# Second ')
      : `${text}\n\nThis is the second.\n`;
    writeFileSync(path, marked, 'latin1');
  }
  return into;
}

/** The baseline: another process that reads the same files and parses every text with the same parser, alone. */
function markdownAlone(folder: string): Promise<number> {
  const script = `
    import { readdirSync, readFileSync } from 'node:fs';
    import markdownIt from 'markdown-it';
    const parser = markdownIt({ html: true, linkify: true });
    for (const entry of readdirSync(${JSON.stringify(folder)}, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && entry.name.endsWith('.md'))
        parser.parse(readFileSync(entry.parentPath + '/' + entry.name, 'utf8'), {});
  `;
  const start = performance.now();
  return new Promise((resolve, reject) => {
    spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }).once('exit', (code) =>
      code === 0 ? resolve(performance.now() - start) : reject(new Error(`The baseline ended with ${code}.`)),
    );
  });
}
