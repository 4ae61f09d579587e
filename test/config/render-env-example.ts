import type { Group, Setting } from '../../src/config/setting.ts';
import { settings } from '../../src/config/settings.ts';

const headings: Readonly<Record<Group, string>> = {
  server: 'The server',
  knowledge: 'What the bot knows',
  'help desk': 'Where people turn when it cannot help',
  conversations: 'Conversations',
  'local chat': 'The chat on this computer (local mode)',
  identity: "The bot's identity: set these and Firstline runs in production, behind Microsoft Teams",
  directory: 'What it looks up instead of asking',
};

const intro = [
  'Every setting of Firstline. Copy this file to .env and take the # away where you want another value than the',
  'default. Variables of the process win over this file; an empty value counts as not set.',
  'Written from src/config/settings.ts: UPDATE=1 npm test -- test/config/env-example',
];

/** What .env.example must be. */
export function renderEnvExample(): string {
  const rows = Object.values<Setting<unknown>>(settings);
  const groups = (Object.keys(headings) as Group[]).map((group) => {
    const own = rows.filter((row) => row.group === group).map(renderSetting);
    return [`## ${headings[group]}`, ...own].join('\n\n');
  });
  return `${[intro.map((line) => `# ${line}`).join('\n'), ...groups].join('\n\n')}\n`;
}

function renderSetting(row: Setting<unknown>): string {
  const value = typeof row.default === 'string' ? row.default : row.default.local;
  const note = `${row.unit}. Default: ${defaultInWords(row)}.`;
  return [...wrap(row.doc), ...wrap(note), `#${row.name}=${value}`].join('\n');
}

function defaultInWords(row: Setting<unknown>): string {
  if (row.defaultMeans) return row.defaultMeans;
  if (typeof row.default === 'string') return row.default || 'none';
  return `${row.default.local}; in production ${row.default.production}`;
}

function wrap(text: string): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (`# ${last} ${word}`.length > 110) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `# ${line}`);
}
