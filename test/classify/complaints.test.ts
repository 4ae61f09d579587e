import { expect, test } from '@jest/globals';
import { classify } from '../../src/classify/classify.ts';
import { indexOf } from '../support/knowledge.ts';
import { aboutOtherThings, aboutPasswords, askedInVain, hardlyAboutPasswords, nearby } from './complaints.ts';
import { passwords, firstTopic } from './starter.ts';

const index = indexOf(firstTopic);

test.each(aboutPasswords)('is about passwords: %s', (complaint) => {
  const { decision, candidates } = classify(index, complaint);
  expect(decision).not.toBe('none');
  expect(candidates[0]?.article).toBe(passwords.id);
});

test('most of them need no question about which problem it is', () => {
  const sure = aboutPasswords.filter((complaint) => classify(index, complaint).decision === 'goOn');
  expect(sure.length / aboutPasswords.length).toBeGreaterThan(0.75);
});

test.each(aboutOtherThings)('is about something else: %s', (complaint) => {
  expect(classify(index, complaint).decision).toBe('none');
});

test.each(hardlyAboutPasswords)('is close to passwords: %s', (complaint) => {
  expect(classify(index, complaint).candidates[0]?.article).toBe(passwords.id);
});

test.each(askedInVain)('is gone on with by nobody: %s', (complaint) => {
  expect(classify(index, complaint).decision).not.toBe('goOn');
});

test.each(nearby)('is not sure: %s', (complaint) => {
  expect(classify(index, complaint).decision).not.toBe('goOn');
});

test('a whole story does not hide the complaint in it', () => {
  const story =
    'Dear team, on Tuesday I sat next to Peter from accounting in the canteen and heard that he had changed his ' +
    'password, so I did the same in the afternoon at my desk on the third floor. Windows took it without a murmur. Then ' +
    'I drove home, opened the browser on the sofa to read Outlook on the web, and it does not accept the new password, ' +
    'only the old one, although I typed it slowly five times and even asked my daughter to read it aloud.';
  expect(classify(index, story).decision).not.toBe('none');
});

test('a candidate says which words of the complaint speak for it, as they were written', () => {
  const [best] = classify(index, 'my NEW pw is not synched to o365').candidates;
  expect(best).toMatchObject({
    article: passwords.id,
    hash: passwords.hash,
    because: ['pw', 'synched', 'o365'],
  });
});
