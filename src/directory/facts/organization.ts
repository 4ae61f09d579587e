import * as z from 'zod';
import { day, hour, perhapsInstant } from '../instant.ts';
import type { Source } from '../source.ts';
import type { AllTold, Told } from '../told.ts';

const organizationShape = z.object({
  onPremisesSyncEnabled: z.boolean().nullish(),
  onPremisesLastSyncDateTime: perhapsInstant,
});

/** A list, which for an app has one entry: its own tenant. */
const listShape = z.object({ value: z.tuple([organizationShape]) });

type Organization = z.infer<typeof organizationShape>;

export const organizationSource: Source = {
  endpoint: 'organization',
  facts: ['tenantSynchronises', 'tenantSync'],
  ofTenant: true,
  absent: 'noValue',
  request(_person, facts) {
    const time = facts.includes('tenantSync') ? ['onPremisesLastSyncDateTime'] : [];
    return {
      path: '/organization',
      query: { $select: ['id', 'onPremisesSyncEnabled', ...time].join(',') },
    };
  },
  read(body, _person, now) {
    const { success, data } = listShape.safeParse(body);
    return success ? organizationFacts(data.value[0], now) : undefined;
  },
};

function organizationFacts(organization: Organization, now: number): AllTold {
  const { onPremisesSyncEnabled: enabled, onPremisesLastSyncDateTime: last } = organization;
  return {
    // Null is a tenant that never had it, false one that ended it.
    tenantSynchronises: enabled === undefined ? undefined : { value: enabled === true ? 'yes' : 'no' },
    tenantSync: enabled === true ? tenantSync(last, now) : undefined,
  };
}

/** Of accounts; when passwords last came, Graph 1.0 does not tell. It runs each half hour, so two hours are four misses. */
function tenantSync(last: number | undefined, now: number): Told<'tenantSync'> | undefined {
  if (last === undefined) return undefined;
  const age = now - last;
  return { value: age <= 2 * hour ? 'recent' : age <= day ? 'late' : 'stopped', about: last };
}
