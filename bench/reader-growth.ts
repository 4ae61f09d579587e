import { readArticle } from '../test/support/knowledge.ts';
import type { KnowledgeFile } from '../src/knowledge/knowledge-file.ts';
import { hostileBodies, hostileChecks, hostileHeaders } from '../test/knowledge/hostile-bodies.ts';
import type { HostileText } from '../test/knowledge/hostile-bodies.ts';

const kilobyte = 1024;
/** A little less: a body of more than 256 KB is served as plain paragraphs, which is another way. */
const sizes = [64, 128, 256].map((size) => size * kilobyte - 64);
/** Checks are not read beyond 64 KB. */
const checksSizes = sizes.map((size) => size / 4);
const header = '<properties pageTitle="x" selfHelpType="generic" />\n';
/** A growth above it is measured again, because a collection of garbage looks like growth. */
const suspect = 2.5;

const prose: HostileText = (size) =>
  'The light of the door is red, so ask the front desk to look up your badge.\n\n'
    .repeat(Math.ceil(size / 76))
    .slice(0, size);

/**
 * How long the reader takes for texts made to cost it time, in three sizes that double, beside plain prose of the same
 * sizes. Where it is linear, the time doubles too.
 */
export function readerGrowth(): string[] {
  for (let warm = 0; warm < 5; warm += 1) once(asBody(prose(sizes[0] ?? 0)));
  const baseline = measured(sizes, (size) => asBody(prose(size)));
  const lines = [
    `The reader's processor time for ${sizes.map(inKilobytes).join(', ')} KB in ms, and its growth in the last doubling`,
    line('plain prose (the baseline)', baseline, baseline),
  ];
  for (const [name, make] of Object.entries(hostileBodies))
    lines.push(
      line(
        name,
        measured(sizes, (size) => asBody(make(size))),
        baseline,
      ),
    );
  for (const [name, make] of Object.entries(hostileHeaders))
    lines.push(
      line(
        `header ${name}`,
        measured(sizes, (size) => asHeader(make(size))),
        baseline,
      ),
    );
  lines.push(`  checks: ${checksSizes.map(inKilobytes).join(', ')} KB`);
  for (const [name, make] of Object.entries(hostileChecks))
    lines.push(
      line(
        `checks ${name}`,
        measured(checksSizes, (size) => asChecks(make(size).slice(0, size))),
        baseline,
      ),
    );
  return lines;
}

function inKilobytes(size: number): number {
  return Math.ceil(size / kilobyte);
}

type Source = KnowledgeFile & { readonly checks?: KnowledgeFile };

function asBody(body: string): Source {
  return { path: 'a.md', text: header + body };
}

function asHeader(attributes: string): Source {
  return { path: 'a.md', text: `<properties selfHelpType="generic" ${attributes}\n/>\n# a\n` };
}

function asChecks(text: string): Source {
  return { ...asBody('Causes are:\n\n* The one\n* The other\n'), checks: { path: 'a.checks.yaml', text } };
}

/** Milliseconds of processor time by size. */
function measured(ofSizes: readonly number[], make: (size: number) => Source): number[] {
  const sources = ofSizes.map(make);
  let times = sources.map(once);
  for (let again = 0; again < 3 && growth(times) > suspect; again += 1) {
    times = sources.map((source, at) => Math.min(times[at] ?? Infinity, once(source)));
  }
  return times;
}

function once(source: Source): number {
  globalThis.gc?.();
  const start = process.cpuUsage();
  readArticle(source);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function growth(times: readonly number[]): number {
  return (times.at(-1) ?? NaN) / (times.at(-2) ?? NaN);
}

function line(name: string, times: readonly number[], baseline: readonly number[]): string {
  const columns = times.map((time) => time.toFixed(1).padStart(8)).join('');
  const ratio = (times.at(-1) ?? NaN) / (baseline.at(-1) ?? NaN);
  return `  ${name.slice(0, 44).padEnd(46)}${columns}   growth ${growth(times).toFixed(1)}   ${ratio.toFixed(1)} times the baseline`;
}
