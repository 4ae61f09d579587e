import { expect, test } from '@jest/globals';
import { userSource } from '../../src/directory/facts/user.ts';
import type { AllTold } from '../../src/directory/told.ts';

const person = '0a000000-0000-4000-8000-00000000000a';
const now = Date.UTC(2026, 0, 15, 12);
const at = (text: string) => Date.parse(text);

const rows: readonly { properties: Readonly<Record<string, unknown>>; told: AllTold }[] = [
  { properties: {}, told: {} },
  { properties: { accountEnabled: true }, told: { account: { value: 'enabled' } } },
  { properties: { accountEnabled: false }, told: { account: { value: 'disabled' } } },
  { properties: { accountEnabled: null }, told: {} },
  { properties: { userType: 'Member' }, told: { userType: { value: 'member' } } },
  { properties: { userType: 'Guest' }, told: { userType: { value: 'guest' } } },
  { properties: { userType: null }, told: {} },
  { properties: { userType: 'Robot' }, told: {} },
  { properties: { assignedLicenses: [] }, told: { licence: { value: 'none' } } },
  { properties: { assignedLicenses: [{ skuId: 'x' }] }, told: { licence: { value: 'some' } } },
  {
    properties: { onPremisesSyncEnabled: true, onPremisesLastSyncDateTime: '2026-01-15T11:30:00Z' },
    told: { synchronised: { value: 'yes', about: at('2026-01-15T11:30:00Z') } },
  },
  { properties: { onPremisesSyncEnabled: true }, told: { synchronised: { value: 'yes' } } },
  {
    properties: { onPremisesSyncEnabled: false, onPremisesLastSyncDateTime: '2025-01-15T11:30:00Z' },
    told: { synchronised: { value: 'no' } },
  },
  { properties: { onPremisesSyncEnabled: null }, told: { synchronised: { value: 'no' } } },
  {
    properties: { lastPasswordChangeDateTime: '2026-01-14T12:00:01Z' },
    told: { passwordChanged: { value: 'today', about: at('2026-01-14T12:00:01Z') } },
  },
  {
    properties: { lastPasswordChangeDateTime: '2026-01-15T12:00:30Z' },
    told: { passwordChanged: { value: 'today', about: at('2026-01-15T12:00:30Z') } },
  },
  {
    properties: { lastPasswordChangeDateTime: '2026-01-14T12:00:00Z' },
    told: { passwordChanged: { value: 'thisWeek', about: at('2026-01-14T12:00:00Z') } },
  },
  {
    properties: { lastPasswordChangeDateTime: '2026-01-08T12:00:00Z' },
    told: { passwordChanged: { value: 'earlier', about: at('2026-01-08T12:00:00Z') } },
  },
  { properties: { lastPasswordChangeDateTime: null }, told: {} },
  { properties: { lastPasswordChangeDateTime: '0001-01-01T00:00:00Z' }, told: {} },
  { properties: { onPremisesProvisioningErrors: [] }, told: { provisioningError: { value: 'no' } } },
  { properties: { onPremisesProvisioningErrors: null }, told: {} },
  {
    properties: {
      onPremisesProvisioningErrors: [
        { category: 'PropertyConflict', propertyCausingError: 'ProxyAddresses', value: 'SMTP:anna@x' },
        {
          category: 'PropertyConflict',
          occurredDateTime: '2026-01-10T08:00:00Z',
          propertyCausingError: 'UserPrincipalName',
          value: 'anna@contoso.example',
        },
      ],
    },
    told: {
      provisioningError: { value: 'yes', about: at('2026-01-10T08:00:00Z'), code: 'UserPrincipalName' },
    },
  },
];
test.each(rows)('$properties', ({ properties, told }) => {
  expect(userSource.read({ id: person, ...properties }, person, now)).toEqual(told);
});

test('only what the facts need is selected', () => {
  expect(userSource.request(person, ['passwordChanged', 'account'], now)).toEqual({
    path: `/users/${person}`,
    query: { $select: 'id,accountEnabled,lastPasswordChangeDateTime' },
  });
  expect(userSource.request(person, ['synchronised'], now).query['$select']).toBe(
    'id,onPremisesSyncEnabled,onPremisesLastSyncDateTime',
  );
});

test.each([
  { body: undefined },
  { body: {} },
  { body: [] },
  { body: { id: 'somebody-else', accountEnabled: true } },
  { body: { id: person, accountEnabled: 'yes' } },
  { body: { id: person, lastPasswordChangeDateTime: 'yesterday' } },
  { body: { id: person, onPremisesProvisioningErrors: ['conflict'] } },
])('$body is not an answer about the person', ({ body }) => {
  expect(userSource.read(body, person, now)).toBeUndefined();
});

test('letter case does not make an id another one', () => {
  expect(userSource.read({ id: person.toUpperCase(), accountEnabled: true }, person, now)).toEqual({
    account: { value: 'enabled' },
  });
});
