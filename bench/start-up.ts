import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { median } from './turn-cost.ts';

const runs = 5;
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Milliseconds from the start of the process until /readyz says yes, with the starter knowledge. */
export async function startUp(): Promise<string[]> {
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) times.push(await once(43_100 + i));
  const empty = await emptyNode();
  return [
    `Start-up (median of ${runs}): ready after ${median(times).toFixed(0)} ms; an empty Node process takes ${empty.toFixed(0)} ms`,
  ];
}

async function once(port: number): Promise<number> {
  const start = performance.now();
  const env = { ...process.env, PORT: String(port), PLAYGROUND: 'off', DATABASE_URL: 'file::memory:' };
  const child = spawn(process.execPath, [main], { env, stdio: 'ignore' });
  try {
    while (!(await isReady(port))) await wait(10);
    return performance.now() - start;
  } finally {
    child.kill('SIGTERM');
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}

function emptyNode(): Promise<number> {
  const start = performance.now();
  return new Promise((resolve) => {
    spawn(process.execPath, ['-e', '0']).once('exit', () => resolve(performance.now() - start));
  });
}
