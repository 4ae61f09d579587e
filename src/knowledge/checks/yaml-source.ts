import { Lexer, LineCounter, Parser, isNode, parseDocument, type Document } from 'yaml';
import type { Finding } from '../finding.ts';
import { inBrief } from '../in-brief.ts';
import { positionsIn, type Position } from '../position.ts';

/** Where something stands in a YAML file: the keys and indexes that lead to it. */
export type Path = readonly (string | number)[];

export interface YamlSource {
  /** What the file says; undefined when nothing could be made of it. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Position of a value, or of the nearest thing around it when it is missing. */
  positionOf(path: Path): Position;
}

/** In UTF-16 units. Nobody writes that many checks for one article. */
const longest = 64 * 1024;
/** What is open at once, in the parser's count. Checks need 8; past some hundreds the parser takes time without end. */
const deepest = 32;
/** One slip makes `yaml` complain of all that follows. */
const mostErrors = 10;
/** Past this many errors it is not YAML but something else. */
const worst = 100;

/** Parses YAML without throwing, keeping positions. What stands after an error is read as far as it can be. */
export function readYaml(text: string): YamlSource {
  const finding = refusal(text);
  return finding === undefined ? parsed(text) : refused(finding);
}

function refused(finding: Finding): YamlSource {
  return { value: undefined, findings: [finding], positionOf: () => top };
}

/** Why a file is not read at all, found without recursion before anything recurses. */
function refusal(text: string): Finding | undefined {
  if (text.length > longest) return { ...top, ...tooLong };
  const parser = new Parser();
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const { type } of parser.next(lexeme)) errors += type === 'error' ? 1 : 0;
    if (parser.stack.length > deepest) return { ...positionsIn(text)(parser.offset), ...tooDeep };
    if (errors > worst) return { ...positionsIn(text)(parser.offset), ...noYaml };
  }
  return undefined;
}

function parsed(text: string): YamlSource {
  const lines = new LineCounter();
  try {
    // By default `yaml` writes warnings to the process.
    const document = parseDocument(text, { lineCounter: lines, logLevel: 'error', prettyErrors: false });
    const findings = document.errors
      .slice(0, mostErrors)
      .map(({ message, pos }) => notYaml(message, lines.linePos(pos[0])));
    const value: unknown = document.toJS();
    return { value, findings, positionOf: (path) => positionIn(document, lines, path) };
  } catch (error) {
    // Aliases that multiply without end.
    const why = error instanceof Error ? error.message : String(error);
    return refused(notYaml(why, { line: 1, col: 1 }));
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

function notYaml(message: string, { line, col }: { line: number; col: number }): Finding {
  return {
    // A file that is empty has no lines to count.
    line: Math.max(1, line),
    column: Math.max(1, col),
    severity: 'error',
    code: 'checks-yaml',
    message: `This is not valid YAML: ${inBrief(message, 200)}. What could be read is used. Correct it.`,
  };
}

const tooLong = {
  severity: 'error',
  code: 'checks-too-long',
  message: `The file is longer than ${longest} characters and was not read. Divide the article and its checks.`,
} as const;

const noYaml = {
  severity: 'error',
  code: 'checks-yaml',
  message: `More than ${worst} places up to here are not valid YAML, so the file was not read. Write it as knowledge/README.md shows.`,
} as const;

const tooDeep = {
  severity: 'error',
  code: 'checks-too-deep',
  message: `Keys, lists or brackets are nested deeper here than checks can be, so the file was not read. Look for brackets or dashes that are too many.`,
} as const;
