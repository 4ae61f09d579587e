import { z } from 'zod';
import type { Diagnostic } from '../diagnostic.ts';
import type { KnowledgeFile } from '../knowledge-file.ts';
import type { Wordings } from './wordings.ts';

/** In characters: whoever tells a story of more has told what is wrong before. */
const longest = 2000;
/** Of one line: what names more tells nothing of any. */
const mostArticles = 50;
const mostWordings = 1000;

/** So many faulty lines of a file are told. */
const mostTold = 20;

/** Messages complete "<field> ...". */
const text = z
  .string('must be a text')
  .max(longest, `must have at most ${longest} characters`)
  .refine((value) => value.trim() !== '', 'must not be empty');
const someTexts = (of: string, most: number) =>
  z
    .array(z.unknown(), `must be a list of ${of}`)
    .min(1, 'must not be empty')
    .max(most, `must not have more than ${most} entries`)
    .pipe(z.array(text));

/** Other fields are notes of whoever collected the wordings. */
const lineSchema = z.object(
  {
    articles: someTexts('paths of articles', mostArticles),
    wordings: someTexts('sentences', mostWordings),
  },
  'must be a JSON object with "articles" and "wordings"',
);

export interface WordingsReading {
  readonly wordings: readonly Wordings[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads JSON lines such as `{"articles": ["vpn/asks-again.md"], "wordings": ["vpn wants my password all day"]}`. Lines with
 * nothing on them are passed over, faulty ones are left out and told. Never throws.
 */
export function readWordings({ path, text: content }: KnowledgeFile): WordingsReading {
  const wordings: Wordings[] = [];
  const diagnostics: Diagnostic[] = [];
  let faulty = 0;
  content.split('\n').forEach((written, at) => {
    if (written.trim() === '') return;
    const line = at + 1;
    const { success, data, error } = lineSchema.safeParse(parsed(written));
    if (success) {
      wordings.push({ articles: data.articles, texts: data.wordings, line });
      return;
    }
    faulty += 1;
    const [first] = error.issues;
    if (first && faulty <= mostTold) diagnostics.push(problem({ path, line }, first));
  });
  return { wordings, diagnostics: [...diagnostics, ...andMore(path, faulty - diagnostics.length)] };
}

function andMore(path: string, lines: number): Diagnostic[] {
  if (lines <= 0) return [];
  const message = `${lines} more lines could not be read and were left out.`;
  return [{ path, line: 1, column: 1, severity: 'error', code: 'wordings-line', message }];
}

/** Undefined for what is no JSON: the schema says what is allowed. */
function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

function problem(
  { path, line }: { readonly path: string; readonly line: number },
  issue: { readonly path: readonly PropertyKey[]; readonly message: string },
): Diagnostic {
  const field = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : String(key))).join('');
  const message = `${field === '' ? 'This line' : field} ${issue.message}. The line was left out.`;
  return { path, line, column: 1, severity: 'error', code: 'wordings-line', message };
}
