import { expect, test } from '@jest/globals';
import { registrationSource } from '../../src/directory/facts/registration.ts';
import type { AllTold } from '../../src/directory/told.ts';

const person = '0a000000-0000-4000-8000-00000000000a';

const rows: readonly { properties: Readonly<Record<string, unknown>>; told: AllTold }[] = [
  { properties: {}, told: {} },
  { properties: { isMfaRegistered: null }, told: {} },
  {
    properties: { isMfaRegistered: true, isSsprRegistered: false, isSsprEnabled: true },
    told: {
      mfaRegistered: { value: 'yes' },
      resetRegistered: { value: 'no' },
      resetEnabled: { value: 'yes' },
    },
  },
  {
    properties: { isMfaRegistered: false, isSsprRegistered: true, isSsprEnabled: false },
    told: {
      mfaRegistered: { value: 'no' },
      resetRegistered: { value: 'yes' },
      resetEnabled: { value: 'no' },
    },
  },
];
test.each(rows)('$properties', ({ properties, told }) => {
  expect(registrationSource.read({ id: person, ...properties }, person, 0)).toEqual(told);
});

test.each([
  { body: undefined },
  { body: { id: 'x' } },
  { body: { value: { id: 'x' } } },
  { body: { id: person, isSsprEnabled: 'no' } },
])('$body is not a line about the person', ({ body }) => {
  expect(registrationSource.read(body, person, 0)).toBeUndefined();
});

test("the object may stand in a value, as in Microsoft's example", () => {
  expect(registrationSource.read({ value: { id: person, isSsprEnabled: true } }, person, 0)).toEqual({
    resetEnabled: { value: 'yes' },
  });
});

test('no options are sent, for the endpoint takes none', () => {
  expect(registrationSource.request(person, ['resetEnabled'], 0)).toEqual({
    path: `/reports/authenticationMethods/userRegistrationDetails/${person}`,
    query: {},
  });
});
