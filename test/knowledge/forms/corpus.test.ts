import { beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../../src/knowledge/decode.ts';
import { readFormBody } from '../../../src/knowledge/forms/form-body.ts';
import type { FormElement } from '../../../src/knowledge/forms/form.ts';
import { parseVisibility } from '../../../src/knowledge/forms/parse-visibility.ts';
import { readForm, type FormReading } from '../../../src/knowledge/forms/read-form.ts';
import { readJsonBody } from '../../../src/knowledge/forms/read-json-body.ts';
import { roundsOf } from '../../../src/knowledge/forms/rounds.ts';
import { readHeader } from '../../../src/knowledge/header/read-header.ts';
import { blockText } from '../../../src/knowledge/rich-text.ts';
import { sharedFolder } from '../shared-folder.ts';
import { wordsOf } from '../visible.ts';

const folder = sharedFolder('corpus/articles');
const design = sharedFolder('design');
const list = design === undefined ? undefined : join(design, 'visibility-expressions.tsv');

interface Read extends FormReading {
  readonly path: string;
  readonly text: string;
}

/** These two have keys without quotes, and the figures of the description leave them out. */
const uncounted: ReadonlySet<string> = new Set([
  'microsoft.bot/problemscopingques-deploybotcli.md',
  'microsoft.bot/problemscopingquescards.md',
]);

(folder === undefined ? describe.skip : describe)('the forms of the public corpus', () => {
  const reads: Read[] = [];
  const jsonFindings: (readonly [path: string, code: string])[] = [];
  let jsonBodies = 0;

  beforeAll(() => {
    for (const { path, text } of files(folder ?? '')) {
      const header = readHeader(text);
      const type = header?.values.get('selfhelptype')?.toLowerCase() ?? '';
      if (/^---[^\S\n]*\n\s*[{[]/m.test(text.slice(header?.end))) {
        const { findings } = readJsonBody(text);
        jsonBodies++;
        jsonFindings.push(...findings.map(({ code }) => [path, code] as const));
      }
      if (type !== 'problemscopingquestions') continue;
      const title = header?.values.get('pagetitle') ?? '';
      reads.push({ path, text, ...readForm({ path, text, title, heading: '', topics: [], products: [] }) });
    }
  }, 60_000);

  test('3,669 files have a JSON body, and the 14 broken ones of them are mended', () => {
    expect(jsonBodies).toBe(3669);
    expect(new Set(jsonFindings.map(([, code]) => code))).toEqual(new Set(['json-repaired']));
    expect(new Set(jsonFindings.map(([path]) => path)).size).toBe(14);
  });

  test('every form is read, and survives the store', () => {
    expect(reads.length).toBe(2838);
    for (const { path, form } of reads) {
      expect([path, form?.title]).toEqual([path, expect.stringMatching(/\S/)]);
      expect(readFormBody(JSON.parse(JSON.stringify(form)))).toEqual(form);
    }
  });

  test('there are as many elements of each kind as were counted', () => {
    const kinds = new Map<string, number>();
    for (const { path, form } of reads)
      if (!uncounted.has(path)) for (const element of form?.elements ?? []) count(kinds, kindOf(element));
    // 4,498 lists (4,013 + 368 + 117). 402 are filled elsewhere: of those, 229 have no option of their own and 172 one
    // that says "unable to retrieve", and all 401 are text boxes beside the 3,619 that are written so. One has two.
    expect(Object.fromEntries(kinds)).toEqual({
      note: 222 + 8,
      moment: 3233,
      'several lines': 4466,
      'one line': 3619 + 401,
      number: 12,
      choice: 4013 + 368 + 117 - 401,
    });
  });

  test('no word of a form is lost but what its authors wrote twice', () => {
    const lost = reads.flatMap(({ path, text, form }) => {
      const found = new Set((form?.elements ?? []).flatMap((element) => wordsOf(visibleText(element))));
      const missing = writtenWords(text).find((word) => !found.has(word));
      return missing === undefined ? [] : [`${path}: ${missing}`];
    });
    // In three of them a key stands twice and the last one counts; in the other it stands beside the elements.
    expect(lost).toEqual([
      expect.stringMatching(/mornitoring-issuessettingup/),
      expect.stringMatching(/mornitoring-slowqueryauditlog/),
      expect.stringMatching(/mpn-performance-recognition/),
      expect.stringMatching(/sqlmi-server-trust-group/),
    ]);
  });

  test('what is wrong with their visibility is what was found by hand', () => {
    const codes = new Map<string, Set<string>>();
    const uses = new Map<string, number>();
    for (const { path, findings } of reads)
      for (const { code } of findings) {
        codes.set(code, (codes.get(code) ?? new Set()).add(path));
        count(uses, code);
      }
    expect(Object.fromEntries(uses)).toEqual({
      'json-repaired': 4,
      'form-visibility-id': 24,
      'form-visibility-value': 46,
      'form-visibility-parenthesis': 2,
    });
    expect(codes.get('form-visibility-id')?.size).toBe(14);
    expect(codes.get('form-visibility-value')?.size).toBe(25);
    expect(codes.get('form-visibility-parenthesis')?.size).toBe(1);
  });

  test('five cards at most hold every element that can be visible, once', () => {
    let cards = 0;
    let never = 0;
    for (const { form } of reads) {
      const rounds = form === undefined ? [] : roundsOf(form);
      const shown = rounds.flat();
      cards = Math.max(cards, rounds.length);
      never += (form?.elements.length ?? 0) - shown.length;
      expect(new Set(shown).size).toBe(shown.length);
    }
    // In 26 forms: one is written "false", the others wait for an id or a value that does not exist.
    expect([cards, never]).toEqual([5, 48]);
  });

  (list === undefined || !existsSync(list) ? test.skip : test)(
    'each of the 556 expressions is read, and complained about as in the list',
    () => {
      const rows = expressionRows(readFileSync(list ?? '', 'utf8'));
      expect(rows.length).toBe(556);
      for (const { expression, parse } of rows)
        expect([expression, parseVisibility(expression)?.dropped]).toEqual([expression, parse !== 'ok']);
      const complaints = expressionComplaints(reads);
      const differing = rows
        .filter(({ expression, problems }) => complaintsIn(problems) !== (complaints.get(expression) ?? ''))
        .map(({ expression, problems }) => `${expression}: ${problems}, ${complaints.get(expression) ?? ''}`);
      expect(differing).toEqual([]);
    },
  );
});

function* files(root: string): Generator<{ path: string; text: string }> {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    yield { path: path.slice(root.length + 1), text: decode(readFileSync(path)) };
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function kindOf(element: FormElement): string {
  if (element.kind === 'note') return 'note';
  if (element.input.kind !== 'text') return element.input.kind;
  return element.input.multiline ? 'several lines' : 'one line';
}

function visibleText(element: FormElement): string {
  if (element.kind === 'note') return blockText(element.blocks);
  const { label, help, placeholder, input } = element;
  const options = input.kind === 'choice' ? input.options.map(({ text }) => text) : [];
  return [label, blockText(help), placeholder, ...options].join('\n');
}

/**
 * Found without the reader under test: the strings of the keys that people see, without tags. "Choose an option" goes
 * where there is no list to choose from.
 */
function writtenWords(text: string): string[] {
  const keys =
    /"(?:displayLabel|infoBall?oonText|content|watermarkTe[xs]t)"\s*:\s*"(?!(?:choose|select)\b)((?:[^"\\]|\\.)*)"/gi;
  return [...text.matchAll(keys)].flatMap(([, written = '']) =>
    wordsOf(
      written.replace(/\\(?:[nrt]|u[0-9a-f]{4})/g, ' ').replace(/<\/?(?:a|b|ul|li)(?:\s[^<>]*)?>/gi, ' '),
    ),
  );
}

interface ExpressionRow {
  readonly parse: string;
  readonly problems: string;
  readonly expression: string;
}

function expressionRows(text: string): ExpressionRow[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [, parse = '', problems = '', , expression = ''] = line.split('\t');
      return { parse, problems, expression };
    });
}

/** Which complaints each expression drew, anywhere. A complaint stands at the property it is about. */
function expressionComplaints(reads: readonly Read[]): ReadonlyMap<string, string> {
  const complaints = new Map<string, Set<string>>();
  for (const { text, findings } of reads) {
    const lines = text.split('\n');
    for (const { line, column, code } of findings) {
      const kind = kinds[code];
      if (kind === undefined) continue;
      const [, written = ''] =
        /^"?visibility"?\s*:\s*("(?:[^"\\]|\\.)*")/.exec(lines[line - 1]?.slice(column - 1) ?? '') ?? [];
      const expression = String(JSON.parse(written));
      complaints.set(expression, (complaints.get(expression) ?? new Set()).add(kind));
    }
  }
  return new Map([...complaints].map(([expression, found]) => [expression, [...found].sort().join()]));
}

const kinds: Readonly<Record<string, string>> = {
  'form-visibility-id': 'unknown-id',
  'form-visibility-value': 'unknown-value',
};

/** The list notes what is merely unusual as well. */
function complaintsIn(problems: string): string {
  return problems
    .split(',')
    .filter((problem) => Object.values(kinds).includes(problem))
    .sort()
    .join();
}
