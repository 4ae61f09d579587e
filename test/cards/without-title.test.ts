import { expect, test } from '@jest/globals';
import type { Part } from '../../cards/part.ts';
import { withoutTitle } from '../../cards/without-title.ts';

const section = (text: string): Part => ({ kind: 'section', text });
const heading = (text: string): Part => ({ kind: 'heading', level: 2, children: [{ kind: 'text', text }] });
const note: Part = { kind: 'note', text: 'Device is noisy' };

test.each<[why: string, parts: readonly Part[], left: number]>([
  ['a section that says the title again', [section('Device is noisy'), note], 1],
  ['a heading that does', [heading('Device is noisy'), note], 1],
  ['in other letters, with a colon', [heading('Device  is NOISY: '), note], 1],
  ['another heading stays', [heading('Device is loud'), note], 2],
  ['words that are no heading stay', [note], 1],
  ['further down it stays', [note, heading('Device is noisy')], 2],
  ['nothing', [], 0],
])('%s', (_why, parts, left) => {
  const found = withoutTitle('Device is noisy', parts);
  expect(found).toEqual(parts.slice(parts.length - left));
});

test('an empty title leaves everything', () => {
  expect(withoutTitle('', [heading(''), note])).toHaveLength(2);
});
