import type { GuardPolicy } from './guard-policy.ts';
import { isRecord } from './is-record.ts';
import { pass, refuse, type Verdict } from './refusal.ts';

type Production = Extract<GuardPolicy, { mode: 'production' }>;

const longest = 8 * 1024;
/** The real ones have about six. The SDK's time to look at them grows with the square of their number. */
const mostClaims = 40;
/** Exactly as the SDK takes it apart: the word, one space, three parts. */
const bearer = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/;

/**
 * Looks at a token before anybody has verified it, and so decides only what must not reach the SDK at all: it
 * accepts the emulator's tokens of any tenant, and it remembers the tenant of every token it is shown, for ever
 * (botframework-connector 4.23.3, emulatorValidation.js).
 */
export function guardToken(policy: Production, authorization: string | undefined): Verdict {
  if (!authorization) return refuse('token-missing');
  const parts = authorization.length <= longest ? bearer.exec(authorization) : null;
  const header = decode(parts?.[1]);
  const claims = decode(parts?.[2]);
  if (!header || !claims || Object.keys(claims).length > mostClaims) return refuse('token-malformed');
  if (claims['iss'] !== policy.issuer) return refuse('token-issuer');
  return namesForeignTenant(policy, claims['tid']) ? refuse('token-tenant') : pass;
}

/** The channel's tokens name no tenant. One of ours would do no harm: each is remembered once. */
function namesForeignTenant(policy: Production, tid: unknown): boolean {
  if (tid === undefined) return false;
  return typeof tid !== 'string' || !policy.tenants.has(tid);
}

function decode(part: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (part === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return isRecord(value) ? value : undefined;
  } catch {
    // Not JSON, so not a token.
    return undefined;
  }
}
