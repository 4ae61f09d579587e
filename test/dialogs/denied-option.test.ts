import { expect, test } from '@jest/globals';
import { deniedOption } from '../../dialogs/denied-option.ts';

const options = [
  { id: '/Northwind scanners', text: 'Northwind scanners' },
  { id: '/Northwind printers', text: 'Northwind printers' },
  { id: '/slow', text: 'It is slow, or must grow' },
  { id: 'none', text: 'None of these' },
  { id: 'unknown', text: "I don't know" },
];

const cases: readonly [text: string, denied: string | undefined, why: string][] = [
  ["it's not a scanner", '!/Northwind scanners', 'a sentence'],
  ['not scanners', '!/Northwind scanners', 'two words'],
  ['No, this isn’t about the printer', '!/Northwind printers', 'a curly apostrophe, in the singular'],
  ['it is not slow', '!/slow', 'a kind of trouble'],
  ['not a Northwind', undefined, 'two have it'],
  ['it is a scanner', undefined, 'no denial'],
  ['not a scanner but a printer', undefined, 'says more'],
  ['not a telephone', undefined, 'no option'],
  ['none of these', undefined, 'a button'],
  ['not', undefined, 'nothing is denied'],
  ['', undefined, 'nothing'],
];

test.each(cases)('%j denies %j: %s', (text, denied) => {
  expect(deniedOption(options, text)?.id).toBe(denied);
});
