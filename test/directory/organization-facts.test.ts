import { expect, test } from '@jest/globals';
import { organizationSource } from '../../src/directory/facts/organization.ts';
import type { AllTold } from '../../src/directory/told.ts';

const now = Date.UTC(2026, 0, 15, 12);

const rows: readonly { properties: Readonly<Record<string, unknown>>; told: AllTold }[] = [
  { properties: {}, told: {} },
  { properties: { onPremisesSyncEnabled: null }, told: { tenantSynchronises: { value: 'no' } } },
  {
    properties: { onPremisesSyncEnabled: false, onPremisesLastSyncDateTime: '2024-01-15T10:00:00Z' },
    told: { tenantSynchronises: { value: 'no' } },
  },
  {
    properties: { onPremisesSyncEnabled: true, onPremisesLastSyncDateTime: null },
    told: { tenantSynchronises: { value: 'yes' } },
  },
  ...(
    [
      ['2026-01-15T10:00:00Z', 'recent'],
      ['2026-01-15T09:59:59Z', 'late'],
      ['2026-01-14T12:00:00Z', 'late'],
      ['2026-01-14T11:59:59Z', 'stopped'],
    ] as const
  ).map(([time, value]) => ({
    properties: { onPremisesSyncEnabled: true, onPremisesLastSyncDateTime: time },
    told: { tenantSynchronises: { value: 'yes' }, tenantSync: { value, about: Date.parse(time) } } as const,
  })),
];
test.each(rows)('$properties', ({ properties, told }) => {
  expect(organizationSource.read({ value: [{ id: 't', ...properties }] }, '', now)).toEqual(told);
});

test.each([
  { body: undefined },
  { body: { value: [] } },
  { body: { value: [{}, {}] } },
  { body: { value: [{ onPremisesSyncEnabled: 1 }] } },
])('$body is not the tenant', ({ body }) => {
  expect(organizationSource.read(body, '', now)).toBeUndefined();
});

test('when it last came is asked only for the fact that is about it', () => {
  expect(organizationSource.request('', ['tenantSynchronises'], now).query['$select']).toBe(
    'id,onPremisesSyncEnabled',
  );
  expect(organizationSource.request('', ['tenantSync'], now).query['$select']).toBe(
    'id,onPremisesSyncEnabled,onPremisesLastSyncDateTime',
  );
});
