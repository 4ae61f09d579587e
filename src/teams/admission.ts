import type { Incoming } from '../../dialogs/incoming.ts';
import { PersonLimit } from './person-limit.ts';

/** Who is let in, once the SDK has verified the token. */
export interface Admission {
  /** Why an activity is not taken; undefined when it is. */
  refuses(incoming: Incoming, at: number): 'tenant' | 'tooFast' | undefined;
}

/** On one's own computer everybody is welcome. */
export const everybody: Admission = { refuses: () => undefined };

/** The token is not bound to the tenant in the body, so the tenant is compared with the list here. */
export function admit(tenants: readonly string[] | 'everybody'): Admission {
  const limit = new PersonLimit();
  return {
    refuses({ tenant, person }, at) {
      if (tenants !== 'everybody' && !tenants.includes(tenant.toLowerCase())) return 'tenant';
      return limit.allows(`${tenant}/${person}`, at) ? undefined : 'tooFast';
    },
  };
}
