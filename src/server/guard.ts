import { guardActivity } from './guard-activity.ts';
import type { GuardPolicy } from './guard-policy.ts';
import { guardToken } from './guard-token.ts';
import type { Verdict } from './refusal.ts';

/**
 * The cheap checks before the SDK sees a request. They need no key and no clock, remember nothing and never throw;
 * whether a token is genuine is still the SDK's to say.
 */
export function guard(
  policy: GuardPolicy,
  request: { readonly authorization?: string | undefined; readonly body: unknown },
): Verdict {
  if (policy.mode === 'production') {
    const verdict = guardToken(policy, request.authorization);
    if (!verdict.pass) return verdict;
  }
  return guardActivity(policy, request.body);
}
