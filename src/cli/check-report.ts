import type { Diagnostic } from '../knowledge/diagnostic.ts';
import type { Reach } from '../knowledge/serve/reach.ts';
import { tally, type KnowledgeCounts } from './count-knowledge.ts';
import { count, counted, printable } from './printable.ts';

/** The end of a check: how much there is, how much of it would be served, how many problems of which kind. */
export function checkReport(
  { files, types, served }: KnowledgeCounts,
  diagnostics: readonly Diagnostic[],
  reach: Reach,
): string {
  const folded =
    served.folded === 0 ? '' : `${count(served.folded)} of them folded into another with the same text`;
  const lines = [
    row('Files', files),
    ...Object.entries(types).map(([type, times]) => row(`  ${type === '' ? '(no type)' : type}`, times)),
    `Served ${audienceOf(reach)}`,
    row('  articles', served.articles, folded),
    row('  topics', served.topics),
    row('  forms', served.forms),
    row('Problems', diagnostics.length, diagnostics.length === 0 ? '' : bySeverity(diagnostics)),
    ...byCode(diagnostics),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function row(what: string, number: number, more = ''): string {
  return `${printable(what).padEnd(34)} ${count(number).padStart(7)}  ${more}`.trimEnd();
}

function audienceOf({ cloud, clients }: Reach): string {
  const names = clients.map((client) => printable(client)).join(', ');
  return `in the cloud ${cloud}${names === '' ? '' : `, also for ${names}`}`;
}

function bySeverity(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${counted(errors, 'error')}, ${counted(diagnostics.length - errors, 'warning')}`;
}

/** Errors before warnings. */
function byCode(diagnostics: readonly Diagnostic[]): string[] {
  return (['error', 'warning'] as const).flatMap((severity) => {
    const codes = diagnostics
      .filter((diagnostic) => diagnostic.severity === severity)
      .map(({ code }) => code);
    return tally(codes).map(([code, times]) => row(`  ${severity} ${code}`, times));
  });
}
