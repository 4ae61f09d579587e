import { badRequest } from './graph-error.ts';
import { nextPage } from './next-page.ts';
import { permit } from './select.ts';

export interface StoredSignIn {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The number of an AADSTS error; 0 = they got in. */
  readonly code: number;
  /** The same for all tries of one attempt; each is an attempt of its own when it is left out. */
  readonly correlationId?: string;
  /** Whose entry it really is; for a directory that gives those of others. */
  readonly userId?: string;
}

export interface SignInQuery {
  readonly person: string;
  readonly since: number;
  readonly size: number;
  readonly skip: number;
}

/** @throws a bad request for what this endpoint does not know: $select, "ne", a clause of another form. */
export function readSignInQuery(query: URLSearchParams): SignInQuery {
  permit(query, ['$filter', '$top', '$skiptoken']);
  const filter = /^userId eq '([^']*)' and createdDateTime ge (\S+)$/.exec(query.get('$filter') ?? '');
  const since = Date.parse(filter?.[2] ?? '');
  if (!filter || Number.isNaN(since)) throw badRequest('Invalid filter clause');
  return {
    person: filter[1] ?? '',
    since,
    size: Number(query.get('$top') ?? 1000),
    skip: Number(query.get('$skiptoken') ?? 0),
  };
}

/** One page, newest first. `address`: of this endpoint with what was asked, for the link to the next page. */
export function listSignIns(
  entries: readonly StoredSignIn[],
  { person, since, size, skip }: SignInQuery,
  address: string,
): unknown {
  const recent = entries.filter(({ at }) => at >= since).sort((a, b) => b.at - a.at);
  const more = recent.length > skip + size;
  return {
    value: recent.slice(skip, skip + size).map((entry, index) => ({
      id: `sign-in-${skip + index}`,
      createdDateTime: new Date(entry.at).toISOString(),
      userId: entry.userId ?? person,
      userDisplayName: 'Anna Ångström',
      userPrincipalName: 'anna@contoso.example',
      ipAddress: '203.0.113.7',
      correlationId: entry.correlationId ?? `attempt-${skip + index}`,
      status: { errorCode: entry.code, failureReason: 'Other.', additionalDetails: null },
    })),
    ...(more && { '@odata.nextLink': nextPage(address, '$skiptoken', skip + size) }),
  };
}
