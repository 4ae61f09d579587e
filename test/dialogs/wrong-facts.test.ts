import { expect, test } from '@jest/globals';
import { allWrong, noneWrong, saidOfAll } from '../../dialogs/wrong-facts.ts';

test.each([
  ['both', allWrong],
  ['Both of them!', allWrong],
  ['all of them', allWrong],
  ['all of these are wrong', allWrong],
  ['they are all wrong', allWrong],
  ['both are not right', allWrong],
  ["they aren't right", allWrong],
  ['neither is right', allWrong],
  ['none of them is correct', allWrong],
  ['nothing is right', allWrong],
  ['everything is wrong', allWrong],
  ['none of them', noneWrong],
  ['none', noneWrong],
  ['neither', noneWrong],
  ['all is right', noneWrong],
  ['no, they are all right', noneWrong],
  ['both are correct', noneWrong],
  ['nothing is wrong', noneWrong],
  ['none of these is wrong', noneWrong],
  ['not both', undefined],
  ['not all are right', undefined],
  ['they', undefined],
  ['all my colleagues', undefined],
  ['both are slow', undefined],
  ['no', undefined],
  ['', undefined],
])('%j means %j', (text, option) => {
  expect(saidOfAll(text)?.id).toBe(option);
});
