import { expect, test } from '@jest/globals';
import { readBody } from '../../src/knowledge/markdown/read-body.ts';
import { positionsIn } from '../../src/knowledge/position.ts';
import { blockText } from '../../src/knowledge/rich-text.ts';
import { findCauseList } from '../../src/knowledge/structure/cause-list.ts';

function items(title: string, body: string): string[] | undefined {
  const { blocks } = readBody(body, positionsIn(body));
  return findCauseList({ title, blocks })?.items.map(blockText);
}

const list = '* one\n* two';

test.each([
  ['Common root causes include:'],
  ['This may be due to one of the following reasons:'],
  ['Wait a minute. Possible causes are:<br>'],
  ['The error is caused by the following:'],
  ['Here are the main reasons.\nThe most likely reasons for this are:'],
])('%j announces causes', (leadIn) => {
  expect(items('', `${leadIn}\n\n${list}`)).toEqual(['one', 'two']);
});

test.each([
  ['no colon', 'There are several causes.'],
  ['the verb', 'These are issues that cause a restart:'],
  ['the verb again', 'Remove what may cause the error:'],
  ['steps', 'Use the following steps to find out the reason:'],
  ['an earlier sentence', 'There are many reasons. Do this:'],
  ['another matter', 'Recommended settings:'],
])('%s: %j announces none', (_, leadIn) => {
  expect(items('', `${leadIn}\n\n${list}`)).toBeUndefined();
});

test('a title announces what stands right below it', () => {
  expect(items('Common causes for a red light', list)).toEqual(['one', 'two']);
  expect(items('Reasons why the light is red', list)).toEqual(['one', 'two']);
  expect(items('Common causes for a red light', `Some text.\n\n${list}`)).toBeUndefined();
  expect(items('A wrong key causes a red light', list)).toBeUndefined();
});

test('a list whose bullets change is one list', () => {
  expect(items('', 'Causes are:\n\n* one\n- two\n+ three')).toEqual(['one', 'two', 'three']);
});
