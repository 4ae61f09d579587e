import type { IncomingHttpHeaders } from 'node:http';
import { isLoopback } from '../loopback.ts';
import type { GuardPolicy } from './guard-policy.ts';
import { pass, refuse, type Verdict } from './refusal.ts';

/**
 * Decides on the sender, before the body is read; `guard` decides on what was sent. In local mode nothing is signed,
 * so any page in this computer's browser is an attacker: one that posts across sites shows its Origin, one that
 * rebinds its own name shows its Host.
 */
export function guardDoor(policy: GuardPolicy, headers: IncomingHttpHeaders, remoteAddress = ''): Verdict {
  if (policy.mode === 'local') {
    if (!isLoopback(remoteAddress)) return refuse('not-this-computer');
    if (!isLoopback(hostName(headers.host))) return refuse('foreign-host');
    if (headers.origin !== undefined && !isLoopbackOrigin(headers.origin)) return refuse('foreign-origin');
  }
  const isJson = /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
  // A small compressed body can unfold into a huge one, and no channel sends any.
  const isPlain = /^(identity)?$/i.test(headers['content-encoding'] ?? '');
  return isJson && isPlain ? pass : refuse('not-json');
}

/** Without the port. */
function hostName(host = ''): string {
  return /^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.exec(host)?.[1] ?? '';
}

function isLoopbackOrigin(origin: string): boolean {
  return isLoopback(URL.parse(origin)?.hostname ?? '');
}
