import { expect, test } from '@jest/globals';
import { pagesOf } from '../../cards/pages.ts';
import type { Inline } from '../../src/knowledge/rich-text.ts';
import { nodes } from '../support/read-card.ts';

const row = (cells: string) =>
  cells.split('|').map((cell): Inline[] => (cell === '' ? [] : [{ kind: 'text', text: cell }]));

/** A table of rows like "a|b", and whether it stays one; what is read of it where it does not (else "a table"). */
const tables: readonly [why: string, header: string, rows: readonly string[], twin: string][] = [
  ['short words fit side by side', 'Port|Action', ['443|Allow'], 'a table'],
  ['so do three columns of them', 'Port|From|Action', ['443|Anywhere|Allow'], 'a table'],
  ['two columns stay, whatever their words', 'Name|Value', [`${'x'.repeat(50)}|1`], 'a table'],
  [
    'a long word in one of three',
    'Port|From|Action',
    ['443|VirtualNetwork|Allow'],
    '- Port; From; Action\n- Port: 443; From: VirtualNetwork; Action: Allow',
  ],
  [
    'a long word in the header',
    'Port|Destination|Action',
    ['1|2|3'],
    '- Port; Destination; Action\n- Port: 1; Destination: 2; Action: 3',
  ],
  [
    'many columns, each row an item',
    'A|B|C|D|E',
    ['1|2|3|4|Failure', '6|7|8|9|Success'],
    '- A; B; C; D; E\n- A: 1; B: 2; C: 3; D: 4; E: Failure\n- A: 6; B: 7; C: 8; D: 9; E: Success',
  ],
  [
    'empty cells say nothing',
    'First|Second|Destination',
    ['Done||Failed', '||'],
    '- First; Second; Destination\n- First: Done; Destination: Failed',
  ],
  [
    'no semicolon behind a sentence',
    'Port|Meaning|Destination',
    ['1|Web.|2'],
    '- Port; Meaning; Destination\n- Port: 1; Meaning: Web. Destination: 2',
  ],
  [
    'a column without a name',
    'Port||Destination',
    ['1|2|3|4'],
    '- Port; Destination\n- Port: 1; 2; Destination: 3; 4',
  ],
  ['no header', '', ['Virtual|Networks|Destinations'], '- Virtual; Networks; Destinations'],
  ['no rows', 'Virtual|Networks|Destinations', [], '- Virtual; Networks; Destinations'],
];

test.each(tables)('on a phone: %s', (_why, header, rows, twin) => {
  const [page, ...more] = pagesOf([
    { kind: 'table', header: header === '' ? [] : row(header), rows: rows.map(row) },
  ]);
  expect(more).toEqual([]);
  const isTable = [...nodes(page?.body)].some(({ type }) => type === 'Table');
  expect(isTable ? 'a table' : page?.text).toBe(twin);
});

test('the names of columns stand out', () => {
  const [page] = pagesOf([
    { kind: 'table', header: row('Port|To|Destination'), rows: [row('443|x|Internet')] },
  ]);
  expect(JSON.stringify(page?.body)).toContain('**Port:** 443; **To:** x; **Destination:** Internet');
});
