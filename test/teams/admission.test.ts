import { expect, test } from '@jest/globals';
import type { Incoming } from '../../dialogs/incoming.ts';
import { admit, everybody } from '../../src/teams/admission.ts';

const from = (tenant: string, person = 'anna'): Incoming => ({
  tenant,
  person,
  conversation: 'chat',
  activity: '1',
  scope: 'personal',
  reference: {},
  kind: 'message',
  text: 'hi',
});

test('only listed tenants are let in, whatever their letter case', () => {
  const admission = admit(['contoso']);
  expect(admission.refuses(from('Contoso'), 0)).toBeUndefined();
  expect(admission.refuses(from('fabrikam'), 0)).toBe('tenant');
  expect(admission.refuses(from('local'), 0)).toBe('tenant');
});

test('somebody far too quick is stopped, others are not, and it passes', () => {
  const admission = admit('everybody');
  const answers = Array.from({ length: 40 }, () => admission.refuses(from('contoso'), 0));
  expect(answers.indexOf('tooFast')).toBe(30);
  expect(admission.refuses(from('contoso', 'ben'), 0)).toBeUndefined();
  expect(admission.refuses(from('contoso'), 5_000)).toBeUndefined();
});

test('a stranger of another tenant uses up nobody’s turns', () => {
  const admission = admit(['contoso']);
  for (let i = 0; i < 100; i += 1) admission.refuses(from('fabrikam'), 0);
  expect(admission.refuses(from('contoso'), 0)).toBeUndefined();
});

test('on one’s own computer everybody is welcome', () => {
  for (let i = 0; i < 100; i += 1) expect(everybody.refuses(from('x'), 0)).toBeUndefined();
});
