import { readArticle } from '../test/support/knowledge.ts';
import type { KnowledgeFile } from '../src/knowledge/knowledge-file.ts';
import { hostileBodies, hostileChecks, hostileHeaders } from '../test/knowledge/hostile-bodies.ts';
import type { HostileText } from '../test/knowledge/hostile-bodies.ts';
import { growthLine, processorTime, timesOf } from './growth.ts';

const kilobyte = 1024;
/** A little less: a body of more than 256 KB is served as plain paragraphs, which is another way. */
const sizes = [64, 128, 256].map((size) => size * kilobyte - 64);
/** Checks are not read beyond 64 KB. */
const checksSizes = sizes.map((size) => size / 4);
const header = '<properties pageTitle="x" selfHelpType="generic" />\n';

const prose: HostileText = (size) =>
  'The light of the door is red, so ask the front desk to look up your badge.\n\n'
    .repeat(Math.ceil(size / 76))
    .slice(0, size);

/**
 * How long the reader takes for texts made to cost it time, in three sizes that double, beside plain prose of the same
 * sizes. Where it is linear, the time doubles too.
 */
export function readerGrowth(): string[] {
  for (let warm = 0; warm < 5; warm += 1) processorTime(() => readArticle(asBody(prose(sizes[0] ?? 0))));
  const measured = (ofSizes: readonly number[], make: (size: number) => Source) =>
    timesOf(ofSizes.map(make), readArticle);
  const baseline = measured(sizes, (size) => asBody(prose(size)));
  const lines = [
    `The reader's processor time for ${sizes.map(inKilobytes).join(', ')} KB in ms, and its growth in the last doubling`,
    growthLine('plain prose (the baseline)', baseline, baseline),
  ];
  for (const [name, make] of Object.entries(hostileBodies))
    lines.push(
      growthLine(
        name,
        measured(sizes, (size) => asBody(make(size))),
        baseline,
      ),
    );
  for (const [name, make] of Object.entries(hostileHeaders))
    lines.push(
      growthLine(
        `header ${name}`,
        measured(sizes, (size) => asHeader(make(size))),
        baseline,
      ),
    );
  lines.push(`  checks: ${checksSizes.map(inKilobytes).join(', ')} KB`);
  for (const [name, make] of Object.entries(hostileChecks))
    lines.push(
      growthLine(
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
