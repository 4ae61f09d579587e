import { isLoopback } from '../loopback.ts';
import type { GuardPolicy } from './guard-policy.ts';

/**
 * Whether the bot may send its answers (and its token) to this address. Ask again before using a stored one: the
 * policy may have changed since.
 */
export function isServiceUrl(policy: GuardPolicy, value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 2048) return false;
  const url = URL.parse(value);
  if (!url || url.username !== '' || url.password !== '') return false;
  if (policy.mode === 'local') return /^https?:$/.test(url.protocol) && isLoopback(url.hostname);
  return url.protocol === 'https:' && url.port === '' && policy.serviceHosts.has(url.hostname);
}
