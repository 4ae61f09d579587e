import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildPackage } from './build-package.ts';
import { help } from './options.ts';
import { readArguments, type PackageRequest } from './read-arguments.ts';
import type { Manifest } from './read-manifest.ts';

function refuse(problems: readonly string[]): void {
  console.error(['No package was written.', ...problems.map((problem) => `- ${problem}`)].join('\n'));
  console.error('What can be given: npm run manifest -- --help');
  process.exitCode = 1;
}

function report(out: string, { name, version, validDomains, developer }: Manifest): void {
  console.log(`${out}: ${name.short} ${version} for ${validDomains[0]}`);
  console.log('People will be sent to these pages. See that they can be opened without signing in:');
  for (const page of [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl])
    console.log(`  ${page}`);
}

function write({ installation, out, allowTunnel }: PackageRequest): void {
  const built = buildPackage({ folder: new URL('./', import.meta.url), installation, allowTunnel });
  if (built.kind === 'problems') {
    refuse(built.problems);
    return;
  }
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, built.bytes);
  report(out, built.manifest);
}

function run(args: readonly string[]): void {
  const read = readArguments(args);
  switch (read.kind) {
    case 'help':
      console.log(help);
      break;
    case 'problems':
      refuse(read.problems);
      break;
    case 'request':
      write(read.request);
  }
}

try {
  run(process.argv.slice(2));
} catch (error) {
  // A file that is missing, unreadable or not writable: the message names it.
  refuse([error instanceof Error ? error.message : String(error)]);
}
