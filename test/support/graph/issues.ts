import { badRequest } from './graph-error.ts';
import { nextPage } from './next-page.ts';
import { permit, select } from './select.ts';

/** A service health issue, in Graph's names; what is left out is that of an open incident on Exchange Online. */
export interface StoredIssue {
  readonly id: string;
  readonly service?: string;
  readonly title?: string;
  readonly classification?: string;
  readonly isResolved?: boolean;
  readonly startDateTime?: string;
}

const usual = {
  service: 'Exchange Online',
  title: 'Users may be unable to send mail',
  classification: 'incident',
  isResolved: false,
  startDateTime: '2026-01-05T07:00:00Z',
  impactDescription: 'Nobody can send mail.',
  posts: [],
};

/** One page, in the order they are stored. */
export function listIssues(
  issues: readonly StoredIssue[],
  {
    query,
    size,
    address,
  }: { readonly query: URLSearchParams; readonly size: number; readonly address: string },
): unknown {
  permit(query, ['$filter', '$select', '$skip']);
  const filter = /^isResolved eq (true|false)$/.exec(query.get('$filter') ?? '');
  if (!filter) throw badRequest('Invalid filter clause');
  const wanted = issues
    .map((issue) => ({ ...usual, ...issue }))
    .filter(({ isResolved }) => String(isResolved) === filter[1]);
  const skip = Number(query.get('$skip') ?? 0);
  return {
    value: wanted.slice(skip, skip + size).map((issue) => select(issue, query)),
    ...(wanted.length > skip + size && { '@odata.nextLink': nextPage(address, '$skip', skip + size) }),
  };
}
