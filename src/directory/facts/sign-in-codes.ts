import type { Told } from '../told.ts';

type SignInError = Told<'signInError'>['value'];

/** Numbers of AADSTS errors, from Microsoft's list "Microsoft Entra authentication and authorization error codes". */
const reasons: Readonly<Partial<Record<SignInError, readonly number[]>>> = {
  // Wrong name or password; no password in the directory, or none that is valid; validation failed.
  wrongPassword: [50126, 50056, 50064],
  // Too many wrong passwords. The same number stands for an address that is known to be malicious.
  locked: [50053],
  // In the cloud; on premises.
  expired: [50055, 50144],
  disabled: [50057],
  mustRegister: [50072, 50079],
  // Asked for; asked for by a policy; proof too old; too many texts or calls; not answered.
  mfa: [50074, 50076, 50078, 50088, 500121],
  conditionalAccess: [53003, 50131],
  // Not compliant; not joined to the domain.
  deviceNotCompliant: [53000, 53001],
  notAssigned: [50105],
};

const byCode = new Map(
  (Object.keys(reasons) as SignInError[]).flatMap((reason) =>
    (reasons[reason] ?? []).map((code) => [code, reason] as const),
  ),
);

/** The question whether to stay signed in: written down like an error, and none. */
const staySignedIn = 50140;

export function isRefusal(code: number): boolean {
  return code !== 0 && code !== staySignedIn;
}

export function reasonOf(code: number): SignInError {
  return byCode.get(code) ?? 'other';
}
