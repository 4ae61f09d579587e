import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Preview } from '../../src/cli/card-preview.ts';
import { openOutcomes } from '../../src/cli/open-outcomes.ts';
import { run } from '../../src/cli/run.ts';
import type { Output } from '../../src/cli/surroundings.ts';

/** Makes cards that are easy to see through; a title with "rule" in it breaks one. */
const fakePreview: Preview = {
  ofArticle: ({ title }) => ({ cards: [{ title }, { title: 'second' }], text: `the article ${title}` }),
  ofForm: ({ title }) => ({ cards: [{ title }], text: `the form ${title}` }),
  problems: (card) =>
    JSON.stringify(card).includes('rule')
      ? [{ code: 'made-up', path: 'body[0]', message: 'A made-up rule is broken.' }]
      : [],
};

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Setting {
  readonly cwd?: string;
  readonly colours?: boolean;
  /** How many writes somebody reads before they go away. */
  readonly reads?: number;
}

/** Runs the tool inside this process. */
export async function cli(
  argv: readonly string[],
  { cwd = '/', colours = false, reads = Infinity }: Setting = {},
): Promise<Ended> {
  const out = captured(reads);
  const err = captured();
  const code = await run(argv, { out, err, cwd, colours }, fakePreview, openOutcomes);
  return { code, out: out.text(), err: err.text() };
}

/** An output that keeps what is written. */
export function captured(reads = Infinity, isTerminal = false): Output & { text(): string } {
  const texts: string[] = [];
  return {
    isTerminal,
    columns: 40,
    write(text) {
      if (texts.length >= reads) return Promise.resolve(false);
      texts.push(text);
      return Promise.resolve(true);
    },
    text: () => texts.join(''),
  };
}

/** A folder of its own that goes away with the test. */
export function newFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'firstline-cli-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Writes files by their paths below a folder, and gives the folder. */
export function fill(folder: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The text of a file with a header. */
export function headed(attributes: Readonly<Record<string, string>>, body: string): string {
  const all = Object.entries(attributes).map(([name, value]) => `\n    ${name}="${value}"`);
  return `<properties${all.join('')}\n/>\n\n${body}\n`;
}

export function article(title: string, more: Readonly<Record<string, string>> = {}, body = 'Do it.'): string {
  return headed({ pageTitle: title, selfHelpType: 'generic', ...more }, `# ${title}\n\n${body}`);
}

/** A form with a choice, and a text that is asked after one of its answers. */
export function form(title: string, more: Readonly<Record<string, string>> = {}): string {
  const elements = [
    {
      id: 'which_door',
      order: 1,
      controlType: 'dropdown',
      displayLabel: 'Which door is it?',
      required: true,
      dropdownOptions: [
        { value: 'front', text: 'The front door' },
        { value: 'back', text: 'The back door' },
      ],
    },
    {
      id: 'what_light',
      order: 2,
      controlType: 'textbox',
      displayLabel: 'What does its light do?',
      visibility: 'which_door == back',
      required: false,
    },
  ];
  const body = JSON.stringify({ resourceRequired: false, title, formElements: elements }, undefined, 2);
  return headed(
    { pageTitle: title, selfHelpType: 'problemScopingQuestions', ...more },
    `# ${title}\n---\n${body}\n---`,
  );
}
