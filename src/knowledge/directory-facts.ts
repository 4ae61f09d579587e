/**
 * What a directory can tell about the person who writes, and about their tenant, so that they need not be asked. Each
 * fact has a closed list of values; a check names one of them with `fact`, its options name the values that answer them.
 */
export const factValues = {
  /** Whether the account comes from the on-premises Active Directory. */
  synchronised: ['yes', 'no'],
  /** Whether the account may sign in at all. */
  account: ['enabled', 'disabled'],
  userType: ['member', 'guest'],
  /** Whether any licence is assigned to the person. */
  licence: ['some', 'none'],
  /** How long ago the password was last changed, as the cloud knows it: less than a day, less than a week, longer. */
  passwordChanged: ['today', 'thisWeek', 'earlier'],
  /** Whether an attribute of the account clashes with another one's, so that it was not taken over. Other faults are not seen. */
  provisioningError: ['yes', 'no'],
  /** Whether the tenant takes accounts from an on-premises Active Directory. */
  tenantSynchronises: ['yes', 'no'],
  /** When accounts (not passwords) last came: within 2 hours, within 24, or longer ago. */
  tenantSync: ['recent', 'late', 'stopped'],
  /** Whether the person has registered a method for multifactor authentication. */
  mfaRegistered: ['yes', 'no'],
  /** Whether the person has registered what a password reset asks for. */
  resetRegistered: ['yes', 'no'],
  /** Whether the tenant lets the person reset their password. */
  resetEnabled: ['yes', 'no'],
  /** Why the newest attempt of the last day that did not get through was refused; `none` when there was none. */
  signInError: [
    'none',
    'wrongPassword',
    'locked',
    'expired',
    'disabled',
    'mustRegister',
    'mfa',
    'conditionalAccess',
    'deviceNotCompliant',
    'notAssigned',
    'other',
  ],
} as const;

export type FactName = keyof typeof factValues;

export const factNames = Object.keys(factValues) as readonly FactName[];
