#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { openOutcomes } from './open-outcomes.ts';
import { preview } from './preview.ts';
import { run } from './run.ts';
import { streamOutput } from './stream-output.ts';
import { exitCodes } from './surroundings.ts';

const { stdout, stderr, env } = process;

process.on('SIGINT', () => {
  // The line that tells the progress is left behind otherwise.
  if (stderr.isTTY) writeSync(stderr.fd, '\r\u001B[K');
  process.exit(exitCodes.interrupted);
});

try {
  process.exitCode = await run(
    process.argv.slice(2),
    {
      out: streamOutput(stdout),
      err: streamOutput(stderr),
      cwd: process.cwd(),
      colours: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    },
    preview,
    openOutcomes,
  );
} catch (fault) {
  stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
  process.exitCode = exitCodes.refused;
}
