import { styleText } from 'node:util';
import type { Diagnostic } from '../knowledge/diagnostic.ts';
import { printable } from './printable.ts';

/** As compilers write it, so that editors find the place: `path:line:column: severity code: message`. */
export function diagnosticLine(diagnostic: Diagnostic, colours: boolean): string {
  const { path, line, column, severity, code, message } = diagnostic;
  const mark = colours ? coloured(severity) : severity;
  return `${printable(path)}:${line}:${column}: ${mark} ${code}: ${printable(message)}\n`;
}

function coloured(severity: Diagnostic['severity']): string {
  return styleText(severity === 'error' ? 'red' : 'yellow', severity, { validateStream: false });
}

/** Those of one file together, from its top to its end. */
export function sortedDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
