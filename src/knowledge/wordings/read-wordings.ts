import { z } from 'zod';
import type { Diagnostic } from '../diagnostic.ts';
import type { KnowledgeFile } from '../knowledge-file.ts';
import type { Wordings } from './wordings.ts';

/** Messages complete "<field> ...". */
const text = z.string('must be a text').refine((value) => value.trim() !== '', 'must not be empty');
const someTexts = (of: string) => z.array(text, `must be a list of ${of}`).min(1, 'must not be empty');

/** Other fields are notes of whoever collected the wordings. */
const lineSchema = z.object(
  { articles: someTexts('paths of articles'), wordings: someTexts('sentences') },
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
  content.split('\n').forEach((written, at) => {
    if (written.trim() === '') return;
    const line = at + 1;
    const { success, data, error } = lineSchema.safeParse(parsed(written));
    if (success) wordings.push({ articles: data.articles, texts: data.wordings, line });
    else diagnostics.push(...error.issues.map((issue) => problem({ path, line }, issue)));
  });
  return { wordings, diagnostics };
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
