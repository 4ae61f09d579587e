import { nodes } from '../support/read-card.ts';
import { seen } from './seen.ts';

/** What Teams makes of a card, beyond the schema (shared/design/platform.md, 1.5 and 4). */

type Node = Readonly<Record<string, unknown>>;
type Rule = readonly [name: string, problems: (card: Node, all: readonly Node[]) => readonly unknown[]];

const mostBytes = 28 * 1024;
const mostActions = 6;

const known = new Set(
  'AdaptiveCard TextBlock Container ColumnSet Column Image Table TableRow TableCell Input.ChoiceSet Input.Text Input.Number Input.Date Input.Time ActionSet Action.Execute Action.OpenUrl'.split(
    ' ',
  ),
);

/** Markdown that Teams does not know in a TextBlock, and HTML. Code is shown as it stands. */
const foreign =
  /^#{1,6} |^> |^\|.*\|$|^```|`|<\/?(?:b|i|p|br|div|span|a|ul|ol|li|table|tr|td|h\d|code|pre|img|script)\b/im;

const rules: readonly Rule[] = [
  ['at most 28 KB', (card) => [bytes(card)].filter((size) => size > mostBytes)],
  ['version 1.5', ({ version }) => [version].filter((one) => one !== '1.5')],
  ['a language', ({ lang }) => [lang].filter((one) => one !== 'en')],
  ['a fallback text', ({ fallbackText }) => [fallbackText].filter((one) => !isText(one))],
  ['known types', (_card, all) => all.map(({ type }) => type).filter((type) => !known.has(String(type)))],
  ['at most six actions', (_card, all) => (actions(all).length > mostActions ? [actions(all).length] : [])],
  ['unique ids', (_card, all) => repeated(all.flatMap(({ id }) => (id === undefined ? [] : [id])))],
  ['texts that wrap', (_card, all) => texts(all).filter(({ wrap }) => wrap !== true)],
  ['texts that are not empty', (_card, all) => texts(all).filter(({ text }) => text === '')],
  ['no foreign marks', (_card, all) => prose(all).filter((text) => foreign.test(text))],
  ['no lists by accident', (_card, all) => words(all).filter((text) => marks(text, /list/).length > 0)],
  ['web links', (_card, all) => words(all).flatMap((text) => seen(text).links.filter((url) => !isWeb(url)))],
  ['web addresses', (_card, all) => all.filter(({ url }) => url !== undefined && !isWeb(url))],
  ['words for pictures', (_card, all) => of(all, 'Image').filter(({ altText }) => !isText(altText))],
  ['labels on inputs', (_card, all) => inputs(all).filter(({ label }) => !isText(label))],
  ['errors on inputs', (_card, all) => inputs(all).filter(({ errorMessage }) => !isText(errorMessage))],
  ['titles on actions', (_card, all) => actions(all).filter(({ title }) => !isText(title))],
  ['a submit for each execute', (_card, all) => of(all, 'Action.Execute').filter((one) => !hasSubmit(one))],
  [
    'a fallback for each table',
    (_card, all) => of(all, 'Table').filter(({ fallback }) => !isObject(fallback)),
  ],
  ['choices by index', (_card, all) => lists(all).filter((one) => !areIndexes(one['choices']))],
  [
    'choices with words',
    (_card, all) =>
      lists(all)
        .flatMap(choices)
        .filter(({ title }) => !isText(title)),
  ],
  ['no passwords', (_card, all) => inputs(all).filter(({ style }) => style === 'password')],
];

/** What is wrong with a card: "rule: where". Empty for a card that Teams shows as it is meant. */
export function problemsOf(card: object): string[] {
  const all = [...nodes(card)].filter((node) => 'type' in node);
  const inFallbacks = all.flatMap(({ type, fallback }) => (type === 'Table' ? [...nodes(fallback)] : []));
  const every = [...all, ...inFallbacks];
  return rules.flatMap(([name, problems]) =>
    problems(card as Node, every).map((problem) => `${name}: ${JSON.stringify(problem)}`),
  );
}

export function bytes(card: object): number {
  return Buffer.byteLength(JSON.stringify(card));
}

const of = (all: readonly Node[], type: string) => all.filter((node) => node['type'] === type);
const texts = (all: readonly Node[]) => of(all, 'TextBlock');
const inputs = (all: readonly Node[]) => all.filter(({ type }) => String(type).startsWith('Input.'));
const lists = (all: readonly Node[]) => of(all, 'Input.ChoiceSet');
const actions = (all: readonly Node[]) => all.filter(({ type }) => String(type).startsWith('Action.'));
const words = (all: readonly Node[]) => texts(all).map(({ text }) => String(text));
const prose = (all: readonly Node[]) => words(texts(all).filter(({ fontType }) => fontType !== 'Monospace'));
const marks = (text: string, kind: RegExp) => seen(text).marks.filter((mark) => kind.test(mark));

function choices({ choices: all }: Node): Node[] {
  return Array.isArray(all) ? all.filter(isObject) : [];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isObject(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function isWeb(url: unknown): boolean {
  return typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function repeated(ids: readonly unknown[]): unknown[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

function hasSubmit({ title, data, fallback }: Node): boolean {
  return (
    isObject(fallback) &&
    fallback['type'] === 'Action.Submit' &&
    fallback['title'] === title &&
    JSON.stringify(fallback['data']) === JSON.stringify(data)
  );
}

function areIndexes(choices: unknown): boolean {
  return Array.isArray(choices) && choices.every((choice: Node, i) => choice['value'] === String(i));
}
