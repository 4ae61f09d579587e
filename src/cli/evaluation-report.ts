import { evaluation, type Evaluation } from '../evaluate/evaluation.ts';
import type { Figures } from '../evaluate/figures.ts';
import type { ReliabilityBin } from '../evaluate/reliability.ts';
import { hasAnswer, type Verdict } from '../evaluate/verdict.ts';
import { worstMisses } from '../evaluate/worst-misses.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { tally } from './count-knowledge.ts';
import { missLines } from './miss-lines.ts';
import { count, counted, printable } from './printable.ts';

const mostMisses = 15;

/** So many answers that are not served are named. */
const mostNamed = 5;

/** What an evaluation found, for a person to read. */
export function evaluationReport(verdicts: readonly Verdict[], base: KnowledgeBase): string {
  const all = evaluation(verdicts);
  const misses = worstMisses(verdicts, mostMisses);
  const sections = [
    [`${counted(all.complaints, 'complaint')} over ${counted(base.articles.size, 'served article')}`],
    figureTable(all),
    cardLines(verdicts),
    noArticleLines(all),
    reliabilityLines(all),
    [`TIME for one classification: p50 ${ms(all.milliseconds.p50)}, p99 ${ms(all.milliseconds.p99)}`],
    notServedLines(verdicts, all),
    ['THE WORST MISSES', ...(misses.length === 0 ? ['none'] : [])],
    ...misses.map((miss) => missLines(miss, base)),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n');
}

const columns: readonly (readonly [title: string, cell: (figures: Figures) => string])[] = [
  ['complaints', ({ complaints }) => count(complaints)],
  ['first', ({ first }) => rate(first)],
  ['three', ({ three }) => rate(three)],
  ['five', ({ five }) => rate(five)],
  ['ten', ({ ten }) => rate(ten)],
  ['MRR', ({ mrr }) => rate(mrr)],
  ['two cards', ({ withinTwoCards }) => rate(withinTwoCards)],
  ['cards', ({ meanCards }) => rate(meanCards)],
  ['wrong unasked', ({ wrongUnasked }) => rate(wrongUnasked)],
  ['no article F1', ({ noArticle }) => rate(noArticle.f1)],
];

function figureTable(all: Evaluation): string[] {
  const rows: readonly (readonly [string, Figures])[] = [
    ['all', all],
    ...Object.entries(all.area).map(([area, figures]) => [`area ${area}`, figures] as const),
    ...Object.entries(all.register).map(([register, figures]) => [`register ${register}`, figures] as const),
  ];
  const names = rows.map(([name]) => printable(name));
  const widest = Math.max(...names.map((name) => name.length));
  return [
    ' '.repeat(widest) + columns.map(([title]) => `  ${title}`).join(''),
    ...rows.map(([, figures], at) => {
      const cells = columns.map(([title, cell]) => `  ${cell(figures).padStart(title.length)}`);
      return (names[at] ?? '').padEnd(widest) + cells.join('');
    }),
  ];
}

function cardLines(verdicts: readonly Verdict[]): string[] {
  const answerable = verdicts.filter(hasAnswer);
  const reached = answerable.filter(({ journey }) => journey.end === 'reached');
  const most = Math.max(-1, ...reached.map(({ journey }) => journey.cards));
  const steps = Array.from({ length: most + 1 }, (_, cards) => {
    const those = reached.filter(({ journey }) => journey.cards === cards);
    return bar(`reached with ${counted(cards, 'card')}`, those.length, answerable.length);
  });
  const others = answerable.filter(({ journey }) => journey.end !== 'reached');
  const ends = tally(others.map(({ journey }) => endNames[journey.end]));
  return [
    'CARDS that a truthful employee needs, where there is an answer',
    ...steps,
    ...ends.map(([end, times]) => bar(end, times, answerable.length)),
  ];
}

const endNames: Readonly<Record<Verdict['journey']['end'], string>> = {
  reached: 'reached',
  wrongArticle: 'ended in a wrong article',
  noArticle: 'ended with "no article"',
  handOver: 'ended at the help desk',
  lost: 'came to no end',
};

function noArticleLines({ noArticle, decisions }: Figures): string[] {
  const { precision, recall, f1, interval } = noArticle;
  const range = interval === null ? '' : ` (95 %: ${rate(interval[0])} to ${rate(interval[1])})`;
  const { goOn, ask, none } = decisions;
  return [
    `DECISIONS: go on ${count(goOn)}, ask ${count(ask)}, none ${count(none)}`,
    `NO ARTICLE: precision ${rate(precision)}, recall ${rate(recall)}, F1 ${rate(f1)}${range}`,
  ];
}

function reliabilityLines({ reliability: { bins, expectedCalibrationError } }: Evaluation): string[] {
  return [
    `RELIABILITY of the first article's probability (| said, # right); expected calibration error ${rate(expectedCalibrationError)}`,
    ...bins.map(binLine),
  ];
}

function binLine({ from, to, count: times, predicted, right }: ReliabilityBin): string {
  const filled = Math.round((right ?? 0) * barLength);
  const mark = Math.min(barLength - 1, Math.round((predicted ?? 0) * barLength));
  const cells = Array.from({ length: barLength }, (_, at) => {
    if (predicted !== null && at === mark) return '|';
    return at < filled ? '#' : '.';
  });
  const facts = times === 0 ? '' : `  said ${rate(predicted)}, right ${rate(right)} of ${count(times)}`;
  return `  ${from.toFixed(1)} to ${to.toFixed(1)}  ${cells.join('')}${facts}`;
}

function notServedLines(verdicts: readonly Verdict[], { answersNotServed }: Evaluation): string[] {
  if (answersNotServed.length === 0) return [];
  const answers = tally(answersNotServed.flatMap((one) => one.answers));
  const hopeless = verdicts.filter((verdict) => hasAnswer(verdict) && verdict.answers.articles.size === 0);
  const named = answers
    .slice(0, mostNamed)
    .map(([answer, times]) => `  ${printable(answer)} (${counted(times, 'complaint')})`);
  const more = answers.length - named.length;
  return [
    `NOT SERVED: ${counted(answers.length, 'answer')} of ${counted(answersNotServed.length, 'complaint')}, ${count(hopeless.length)} of which have no other; nothing can be a hit for these`,
    ...named,
    ...(more > 0 ? [`  and ${count(more)} more`] : []),
  ];
}

const barLength = 40;

function bar(name: string, part: number, whole: number): string {
  const filled = whole === 0 ? 0 : Math.round((part / whole) * barLength);
  return `  ${name.padEnd(26)}${'#'.repeat(filled).padEnd(barLength, '.')}  ${count(part)}`;
}

function rate(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

function ms(value: number | null): string {
  return value === null ? '-' : `${value.toFixed(2)} ms`;
}
