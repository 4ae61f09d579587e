import { expect, test } from '@jest/globals';
import { whatWasSaid } from '../../src/diagnose/what-was-said.ts';
import { passwords } from '../classify/starter.ts';
import { article, cause, check, option } from './small-article.ts';

/** What a complaint tells about the starter article's checks: "check=option", in their order. */
const complaints: readonly [text: string, answers: string, why: string][] = [
  ['password sync is broken for everyone', 'who=everybody', 'for everyone'],
  ['pw sync broken for all users since this morning', 'who=everybody', 'all users'],
  ['nobody can sign in with a new password', 'who=everybody', 'nobody'],
  ["nobody's new password works", 'who=everybody', "nobody's"],
  ['none of our users can log in with the new password', 'who=everybody', 'none of our users'],
  ['no passwords are synchronised', 'who=everybody', 'no passwords'],
  ['password sync not working company wide', 'who=everybody', 'the verb is denied, not the extent'],
  ['no, everybody has it', 'who=everybody', '"no" answers something else'],

  ['it is only me', 'who=one', 'only me'],
  ['just my account', 'who=one', 'my account'],
  ['i changed my password yesterday', 'who=one', 'the speaker'],
  ['Outlook does not accept my new password', 'who=one', 'the verb is denied, not whose password'],
  ["my colleague's password does not work in Teams", 'who=one', 'one colleague'],
  ["one user's password does not sync", 'who=one', 'one user'],
  ['a few users cannot sign in', 'who=one', 'a few belong to "one"'],
  ['not for everyone', 'who=one', 'so for some'],
  ['it is not everybody, only some users', 'who=one', 'the same, said twice'],
  ['it works for everyone else', 'who=one', '"everyone else" is not "everyone"'],

  ['it is not only me', '', 'denied: nothing is known'],
  ['it is not my password, it is hers', '', 'the same'],
  ['is it for me or for everyone?', '', 'both: the person is asked'],
  ["our users' passwords do not sync", '', 'some or all of them?'],
  ["my users' passwords do not sync", '', 'an administrator speaks of many'],
  ['passwords do not sync', '', 'whose?'],

  ['i got a temporary password', 'who=one given=temporary', 'whose and which'],
  ['the help desk gave me a new password', 'who=one given=temporary', 'given by somebody'],
  ['IT reset my password and gave me a temporary one', 'who=one given=temporary', 'the same'],
  ['I was given a temp pw by the service desk', 'given=temporary', 'abbreviated'],
  ['user must change password at next logon is set', 'given=temporary', 'the name of the option in AD'],
  ['it is not a temporary password', '', 'denied'],
  ["I didn't get a temporary password", '', 'denied from further away'],
  ['no temporary password was set', '', 'denied with "no"'],

  ['since we put the server in staging mode', 'server=staging', 'an administrator knows'],
  ['the server is not in staging mode', '', 'denied'],
  ['we moved to federation with ADFS', 'server=method', 'the sign-in method'],
  ['we do not use federation', '', 'denied'],
  ['the connector account lost its permissions', 'server=account', 'the account'],
  ['aad connect cannot reach the domain controllers', 'server=network', 'the network'],
  ['for everyone, and the server is in staging mode', 'who=everybody server=staging', 'two answers'],
];

test.each(complaints)('%j tells %j: %s', (text, answers) => {
  const said = whatWasSaid(passwords, text).answers.map(({ check: id, option: answer }) => `${id}=${answer}`);
  expect(said.join(' ')).toBe(answers);
});

test('causes are spoken for by their own phrases, several at once', () => {
  expect(whatWasSaid(passwords, 'firewall change, and the server is in staging mode').spokenFor).toEqual([
    'staging-mode',
    'connectivity',
  ]);
  expect(whatWasSaid(passwords, 'it is not the firewall').spokenFor).toEqual([]);
});

test('a check whose options are said more than once stays open, others do not', () => {
  const about = article(
    [[cause('a'), cause('b')]],
    [
      check('colour', [option('red', { words: ['red'] }), option('blue', { words: ['blue'] })]),
      check('age', [option('old', { words: ['old'] }), option('young', { words: ['young'] })]),
    ],
  );
  expect(whatWasSaid(about, 'red and blue and old').answers).toEqual([{ check: 'age', option: 'old' }]);
});

const vm = article([[cause('a')], [cause('b')], [cause('c')]]);
const titles = [
  'Connecting with remote desktop fails',
  'The password was forgotten',
  'Connecting with SSH is refused',
];
const machine = {
  ...vm,
  symptoms: vm.symptoms.map((symptom, at) => ({ ...symptom, title: titles[at] ?? '' })),
};

test.each([
  ['remote desktop fails to my machine', 's1', 'its own words, in any order'],
  ['ssh is refused', 's3', 'what two titles share does not count for either'],
  ['connecting is not possible', '', 'only what they share'],
  ['desktop', '', 'one word is chance'],
  ['remote desktop fails, and i forgot the password', '', 'words of two'],
  ['it is not that remote desktop fails', '', 'denied'],
  ['', '', 'nothing'],
])('%j names the symptom %j: %s', (text, symptom) => {
  const [said] = whatWasSaid(machine, text).answers;
  expect(said?.option ?? '').toBe(symptom);
});

test('where an author wrote checks, the titles of symptoms are not read', () => {
  const asked = { ...machine, checks: [check('which', [option('x'), option('y')])] };
  expect(whatWasSaid(asked, 'remote desktop fails').answers).toEqual([]);
});
