import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import type { Finding } from '../finding.ts';
import type { Position } from '../position.ts';

/** Where something stands in a YAML file: the keys and indexes that lead to it. */
export type Path = readonly (string | number)[];

export interface YamlSource {
  /** What the file says; undefined when nothing could be made of it. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Position of a value, or of the nearest thing around it when it is missing. */
  positionOf(path: Path): Position;
}

/** Parses YAML without throwing, keeping positions. What stands after an error is read as far as it can be. */
export function readYaml(text: string): YamlSource {
  const lines = new LineCounter();
  try {
    // By default `yaml` writes warnings to the process.
    const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
    const findings = document.errors.map((error) => notYaml(error.message, error.linePos?.[0]));
    const value: unknown = document.toJS();
    return { value, findings, positionOf: (path) => positionIn(document, lines, path) };
  } catch (error) {
    // Aliases that multiply without end, or brackets nested past the stack.
    const why = error instanceof Error ? error.message : String(error);
    return { value: undefined, findings: [notYaml(why, undefined)], positionOf: () => top };
  }
}

const top: Position = { line: 1, column: 1 };

function positionIn(document: Document.Parsed, lines: LineCounter, path: Path): Position {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || node.range == null) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  }
  return top;
}

function notYaml(message: string, position: { line: number; col: number } | undefined): Finding {
  const [what = ''] = message.split('\n');
  return {
    line: position?.line ?? 1,
    column: position?.col ?? 1,
    severity: 'error',
    code: 'checks-yaml',
    message: `This is not valid YAML: ${what.replace(/ at line \d+, column \d+:?$/, '')}. Correct it; what could be read is used.`,
  };
}
