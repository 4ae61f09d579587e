import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { organizationSource } from '../../src/directory/facts/organization.ts';
import { registrationSource } from '../../src/directory/facts/registration.ts';
import { signInSource } from '../../src/directory/facts/sign-ins.ts';
import { userSource } from '../../src/directory/facts/user.ts';
import { factValues, type FactName } from '../../src/knowledge/directory-facts.ts';

const person = '0a000000-0000-4000-8000-00000000000a';
const now = Date.UTC(2026, 0, 15, 12);
const sources = [userSource, organizationSource, registrationSource, signInSource];

/** Half right: the properties there are, with values of any kind, often of the right one. */
const value = fc.oneof(
  fc.boolean(),
  fc.constant(null),
  fc.date().map((date) => (Number.isNaN(date.getTime()) ? 'never' : date.toISOString())),
  fc.string(),
  fc.array(fc.record({ errorCode: fc.integer(), propertyCausingError: fc.string() })),
);
const object = fc.record(
  {
    id: fc.constant(person),
    userId: fc.constant(person),
    accountEnabled: value,
    userType: fc.oneof(value, fc.constantFrom('Member', 'Guest')),
    onPremisesSyncEnabled: value,
    onPremisesLastSyncDateTime: value,
    onPremisesProvisioningErrors: value,
    lastPasswordChangeDateTime: value,
    assignedLicenses: value,
    isMfaRegistered: value,
    isSsprRegistered: value,
    isSsprEnabled: value,
    createdDateTime: value,
    status: fc.record({ errorCode: fc.oneof(fc.integer(), fc.constantFrom(0, 50126, 50053)) }),
  },
  { requiredKeys: ['id', 'userId', 'status'] },
);
const body = fc.oneof(fc.jsonValue(), object, fc.record({ value: fc.oneof(object, fc.array(object)) }));

test.each(sources)('$endpoint: whatever comes is one of the values or nothing', (source) => {
  fc.assert(
    fc.property(body, (answer) => {
      const told = source.read(answer, person, now) ?? {};
      for (const [fact, found] of Object.entries(told)) {
        expect(source.facts).toContain(fact);
        if (found) expect(factValues[fact as FactName]).toContain(found.value);
      }
    }),
    { numRuns: 500 },
  );
});

test('each fact has one source', () => {
  expect(sources.flatMap(({ facts }) => facts).sort()).toEqual(Object.keys(factValues).sort());
});
