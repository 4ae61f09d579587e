import * as z from 'zod';
import type { FactName } from '../../knowledge/directory-facts.ts';
import { day, instant, perhapsInstant } from '../instant.ts';
import type { Source } from '../source.ts';
import { yesOrNo, type AllTold, type Told } from '../told.ts';

const userShape = z.object({
  id: z.string(),
  accountEnabled: z.boolean().nullish(),
  userType: z.string().nullish(),
  onPremisesSyncEnabled: z.boolean().nullish(),
  onPremisesLastSyncDateTime: perhapsInstant,
  onPremisesProvisioningErrors: z
    .array(z.object({ occurredDateTime: instant.nullish(), propertyCausingError: z.string().nullish() }))
    .nullish(),
  lastPasswordChangeDateTime: perhapsInstant,
  assignedLicenses: z.array(z.unknown()).nullish(),
});

type User = z.infer<typeof userShape>;

const properties = {
  synchronised: ['onPremisesSyncEnabled', 'onPremisesLastSyncDateTime'],
  account: ['accountEnabled'],
  userType: ['userType'],
  licence: ['assignedLicenses'],
  passwordChanged: ['lastPasswordChangeDateTime'],
  provisioningError: ['onPremisesProvisioningErrors'],
} as const satisfies Partial<Record<FactName, readonly (keyof User)[]>>;

type UserFact = keyof typeof properties;

export const userSource: Source = {
  endpoint: 'user',
  facts: Object.keys(properties) as UserFact[],
  ofTenant: false,
  absent: 'unknownPerson',
  request(person, facts) {
    const selected = (Object.keys(properties) as UserFact[])
      .filter((fact) => facts.includes(fact))
      .flatMap((fact) => properties[fact]);
    return { path: `/users/${person}`, query: { $select: ['id', ...selected].join(',') } };
  },
  read(body, person, now) {
    const { success, data } = userShape.safeParse(body);
    return success && data.id.toLowerCase() === person ? userFacts(data, now) : undefined;
  },
};

/** What the properties of an account mean. A property that was not asked for gives nothing. */
function userFacts(user: User, now: number): AllTold {
  return {
    synchronised: synchronised(user),
    account: account(user),
    userType: userType(user),
    licence: licence(user),
    passwordChanged: passwordChanged(user.lastPasswordChangeDateTime, now),
    provisioningError: provisioningError(user.onPremisesProvisioningErrors),
  };
}

/** True is synchronised; false was once, and is a cloud account now; null never was. Only what was not sent is unknown. */
function synchronised(user: User): Told<'synchronised'> | undefined {
  if (user.onPremisesSyncEnabled === undefined) return undefined;
  return user.onPremisesSyncEnabled === true
    ? { value: 'yes', about: user.onPremisesLastSyncDateTime }
    : { value: 'no' };
}

function account({ accountEnabled }: User): Told<'account'> | undefined {
  const enabled = yesOrNo(accountEnabled);
  return enabled && { value: enabled.value === 'yes' ? 'enabled' : 'disabled' };
}

function userType(user: User): Told<'userType'> | undefined {
  const type = user.userType?.toLowerCase();
  return type === 'member' || type === 'guest' ? { value: type } : undefined;
}

function licence({ assignedLicenses }: User): Told<'licence'> | undefined {
  return assignedLicenses ? { value: assignedLicenses.length > 0 ? 'some' : 'none' } : undefined;
}

/** A change in the future is a clock that goes slow, and so a change of today. */
function passwordChanged(changed: number | undefined, now: number): Told<'passwordChanged'> | undefined {
  if (changed === undefined) return undefined;
  const age = now - changed;
  return { value: age < day ? 'today' : age < 7 * day ? 'thisWeek' : 'earlier', about: changed };
}

/** The code is the property that clashes. Its value, which tells something about the person, stays where it is. */
function provisioningError(
  errors: User['onPremisesProvisioningErrors'],
): Told<'provisioningError'> | undefined {
  if (!errors) return undefined;
  const newest = [...errors].sort((a, b) => (b.occurredDateTime ?? 0) - (a.occurredDateTime ?? 0))[0];
  if (!newest) return { value: 'no' };
  return {
    value: 'yes',
    about: newest.occurredDateTime ?? undefined,
    code: newest.propertyCausingError ?? undefined,
  };
}
