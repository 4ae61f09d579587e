import * as z from 'zod';
import type { Clock, Incident, Log } from '../ports.ts';
import type { Ask } from './graph/ask.ts';
import { instant } from './instant.ts';
import type { GraphRequest } from './source.ts';

const issueShape = z.object({
  id: z.string(),
  service: z.string(),
  title: z.string(),
  classification: z.string(),
  isResolved: z.boolean(),
  startDateTime: instant,
});

const pageShape = z.object({ value: z.array(issueShape), '@odata.nextLink': z.string().nullish() });

/** Milliseconds for which the list is given again. */
const fresh = 5 * 60 * 1000;
/** Pages of a hundred: nobody has as many open issues. */
const mostPages = 5;

const path = '/admin/serviceAnnouncement/issues';
const firstPage: GraphRequest = {
  path,
  query: {
    $filter: 'isResolved eq false',
    $select: 'id,service,title,classification,isResolved,startDateTime',
  },
};

export interface IncidentReaderOptions {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
  readonly budget: () => AbortSignal;
}

/** All open incidents of the tenant, newest first; undefined when they could not be read. Never throws. */
export type ReadIncidents = () => Promise<readonly Incident[] | undefined>;

/** Whoever asks at the same time shares one reading, and the minutes after it its result. */
export function createReadIncidents(options: IncidentReaderOptions): ReadIncidents {
  let kept: { readonly list: ReturnType<ReadIncidents>; until: number } | undefined;
  return async () => {
    if (kept && options.clock() < kept.until) return kept.list;
    const reading = { list: readAll(options), until: Infinity };
    kept = reading;
    const list = await reading.list;
    reading.until = list ? options.clock() + fresh : 0;
    return list;
  };
}

async function readAll({ ask, clock, log, budget }: IncidentReaderOptions): ReturnType<ReadIncidents> {
  const signal = budget();
  const incidents: Incident[] = [];
  let next: GraphRequest | undefined = firstPage;
  for (let page = 0; next && page < mostPages; page += 1) {
    const answer = await ask('issues', next, signal);
    if ('why' in answer) return undefined;
    const read = pageShape.safeParse(answer.body);
    if (!read.success) {
      log.warn('directory.unreadable', { endpoint: 'issues' });
      return undefined;
    }
    incidents.push(...read.data.value.filter(isOpenIncident).map((issue) => incidentOf(issue, clock())));
    next = nextPage(read.data['@odata.nextLink']);
  }
  if (next) log.warn('directory.more_incidents', { read: incidents.length });
  return incidents.sort((a, b) => b.since - a.since);
}

/** An advisory is about something that works, only not as it should; it would be told to people who have another problem. */
function isOpenIncident({ classification, isResolved }: z.infer<typeof issueShape>): boolean {
  return classification.toLowerCase() === 'incident' && !isResolved;
}

function incidentOf(issue: z.infer<typeof issueShape>, readAt: number): Incident {
  const { id, service, title, startDateTime } = issue;
  return { id, service, title, since: startDateTime, readAt };
}

/** Only its query is taken, so that a link can lead nowhere but to the next page. */
function nextPage(link: string | null | undefined): GraphRequest | undefined {
  const url = link ? URL.parse(link) : null;
  return url ? { path, query: Object.fromEntries(url.searchParams) } : undefined;
}
