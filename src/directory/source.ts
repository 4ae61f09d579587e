import type { FactName } from '../knowledge/directory-facts.ts';
import type { WhyMissing } from '../ports.ts';
import type { AllTold } from './told.ts';

export type Endpoint = 'user' | 'organization' | 'signIns' | 'registration' | 'issues';

/** The least application permission for each endpoint: what docs/permissions.md tells operators to grant. */
export const permissions: Readonly<Record<Endpoint, string>> = {
  user: 'User.Read.All',
  organization: 'Organization.Read.All',
  signIns: 'AuditLog.Read.All',
  registration: 'AuditLog.Read.All',
  issues: 'ServiceHealth.Read.All',
};

export interface GraphRequest {
  /** Below the version, from the first slash on. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** One endpoint that answers some facts. */
export interface Source {
  readonly endpoint: Endpoint;
  readonly facts: readonly FactName[];
  /** Whether the answer is about the tenant and so the same for everybody. */
  readonly ofTenant: boolean;
  /** What it means that there is nothing at the address. */
  readonly absent: WhyMissing;
  /** Asks for what these facts need and no more. `person` is an object id in lower case, `now` milliseconds since 1970. */
  request(person: string, facts: readonly FactName[], now: number): GraphRequest;
  /** Undefined when the answer has another shape than Graph's, or is about somebody else. */
  read(body: unknown, person: string, now: number): AllTold | undefined;
}
