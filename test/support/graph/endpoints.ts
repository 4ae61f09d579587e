import { Violation } from './graph-error.ts';

/** The application permissions of docs/permissions.md: all that an administrator is asked to grant. */
export const documented = [
  'User.Read.All',
  'Organization.Read.All',
  'AuditLog.Read.All',
  'ServiceHealth.Read.All',
] as const;

export type Permission = (typeof documented)[number];

interface Row {
  readonly name: 'user' | 'organization' | 'signIns' | 'registration' | 'issues';
  readonly path: RegExp;
  readonly least: Permission;
  /** Whether the tenant needs Microsoft Entra ID P1 or P2. */
  readonly premium: boolean;
}

/** The least application permission of each endpoint, from Microsoft's permissions reference. */
const table: readonly Row[] = [
  { name: 'user', path: /^\/users\/([^/]+)$/, least: 'User.Read.All', premium: false },
  { name: 'organization', path: /^\/organization$/, least: 'Organization.Read.All', premium: false },
  { name: 'signIns', path: /^\/auditLogs\/signIns$/, least: 'AuditLog.Read.All', premium: true },
  {
    name: 'registration',
    path: /^\/reports\/authenticationMethods\/userRegistrationDetails\/([^/]+)$/,
    least: 'AuditLog.Read.All',
    premium: true,
  },
  {
    name: 'issues',
    path: /^\/admin\/serviceAnnouncement\/issues$/,
    least: 'ServiceHealth.Read.All',
    premium: false,
  },
];

export interface Found extends Row {
  /** Whose id is in the path; empty when there is none. */
  readonly person: string;
}

/** @throws Violation for a method or a path that no documented permission is for. */
export function endpointOf(method: string, path: string): Found {
  for (const row of method === 'GET' ? table : []) {
    const match = row.path.exec(path);
    if (match) return { ...row, person: match[1] ?? '' };
  }
  throw new Violation(`${method} ${path}, which no documented permission is for`);
}
