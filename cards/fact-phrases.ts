import type { FactName, factValues } from '../src/knowledge/directory-facts.ts';
import type { KnownFact } from '../src/run/evidence-shapes.ts';
import { dayAndTime } from './moment-words.ts';

/** What each fact says in one sentence, to the person it is about. A fact or a value without one does not compile. */

/** `when`: the time that the fact is about, in words; empty when it is not known. `code`: likewise. */
interface Said {
  readonly when: string;
  readonly code: string;
}

type Sentences = {
  readonly [F in FactName]: Readonly<Record<(typeof factValues)[F][number], (said: Said) => string>>;
};

const sentences: Sentences = {
  synchronised: {
    yes: () => 'your account comes from the on-premises Active Directory',
    no: () => 'your account is not synchronised from on premises',
  },
  account: {
    enabled: () => 'your account is enabled',
    disabled: () => 'your account is disabled, so nobody can sign in with it',
  },
  userType: {
    member: () => 'your account is a member of the organisation’s directory',
    guest: () => 'your account is a guest in the organisation’s directory',
  },
  licence: {
    some: () => 'your account has a licence',
    none: () => 'your account has no licence',
  },
  passwordChanged: {
    today: ({ when }) => `your password was last changed less than a day ago${on(when)}`,
    thisWeek: ({ when }) => `your password was last changed less than a week ago${on(when)}`,
    earlier: ({ when }) => `your password was last changed more than a week ago${on(when)}`,
  },
  provisioningError: {
    yes: () => 'something about your account clashes with another one, so that it was not taken over',
    no: () => 'nothing about your account clashes with another one',
  },
  tenantSynchronises: {
    yes: () => 'your organisation takes accounts from an on-premises Active Directory',
    no: () => 'your organisation takes no accounts from an on-premises Active Directory',
  },
  tenantSync: {
    recent: ({ when }) => `your organisation’s directory was synchronised within the last 2 hours${on(when)}`,
    late: ({ when }) =>
      `your organisation’s directory was last synchronised more than 2 hours ago${on(when)}`,
    stopped: ({ when }) =>
      `your organisation’s directory was last synchronised more than a day ago${on(when)}`,
  },
  mfaRegistered: {
    yes: () => 'you have registered a method for multifactor authentication',
    no: () => 'you have registered no method for multifactor authentication',
  },
  resetRegistered: {
    yes: () => 'you have registered what a password reset asks for',
    no: () => 'you have not registered what a password reset asks for',
  },
  resetEnabled: {
    yes: () => 'your organisation lets you reset your own password',
    no: () => 'your organisation does not let you reset your own password',
  },
  signInError: {
    none: () => 'no sign-in of yours failed in the last day',
    wrongPassword: refused('because the password was wrong'),
    locked: refused('because the account was locked'),
    expired: refused('because the password had expired'),
    disabled: refused('because the account is disabled'),
    mustRegister: refused('because security information has to be registered first'),
    mfa: refused('because multifactor authentication was not completed'),
    conditionalAccess: refused('by a Conditional Access policy'),
    deviceNotCompliant: refused('because the device is not compliant'),
    notAssigned: refused('because your account is not assigned to the application'),
    other: refused('for another reason'),
  },
};

function refused(why: string): (said: Said) => string {
  return ({ when, code }) =>
    `your last failed sign-in${on(when)} was refused ${why}${code === '' ? '' : ` (error ${code})`}`;
}

function on(when: string): string {
  return when === '' ? '' : ` (${when})`;
}

/** The sentence for a fact, without a capital and a full stop; undefined for a value that nobody knows. */
export function factSentence({ fact, value, about, code = '', zone }: KnownFact): string | undefined {
  const known: Readonly<Record<string, (said: Said) => string>> = sentences[fact];
  if (!Object.hasOwn(known, value)) return undefined;
  return known[value]?.({ when: about === undefined ? '' : dayAndTime(about, zone), code });
}

/** What is looked up, in plain words, before anybody has allowed it. */
const names: Readonly<Record<FactName, string>> = {
  synchronised: 'whether your account comes from an on-premises Active Directory',
  account: 'whether your account is enabled',
  userType: 'whether your account is a member’s or a guest’s',
  licence: 'whether you have a licence',
  passwordChanged: 'when your password was last changed',
  provisioningError: 'whether your account clashes with another one',
  tenantSynchronises: 'whether your organisation synchronises accounts from on premises',
  tenantSync: 'when your organisation last synchronised accounts',
  mfaRegistered: 'whether you have registered a method for multifactor authentication',
  resetRegistered: 'whether you have registered for password reset',
  resetEnabled: 'whether you may reset your own password',
  signInError: 'why your last failed sign-in was refused',
};

export function factName(fact: FactName): string {
  return names[fact];
}
