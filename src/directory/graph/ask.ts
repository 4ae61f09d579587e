import type { Clock, Log } from '../../ports.ts';
import { permissions, type Endpoint, type GraphRequest } from '../source.ts';
import type { Answer, Refused } from './answer.ts';
import type { Get } from './connect.ts';
import { LeftAlone } from './left-alone.ts';

/** Asks an endpoint, unless it wants to be left alone. The log says why there is no answer. Never throws. */
export type Ask = (endpoint: Endpoint, request: GraphRequest, signal: AbortSignal) => Promise<Answer>;

export function createAsk(get: Get, { clock, log }: { readonly clock: Clock; readonly log: Log }): Ask {
  const leftAlone = new LeftAlone();
  return async (endpoint, request, signal) => {
    const resting = leftAlone.why(endpoint, clock());
    if (resting) {
      log.debug('directory.not_asked', { endpoint, why: resting });
      return { why: resting };
    }
    const answer = await get(request, signal);
    if ('why' in answer) {
      leftAlone.note(endpoint, answer, clock());
      tell(log, endpoint, answer);
    }
    return answer;
  };
}

function tell(log: Log, endpoint: Endpoint, { why, status, code, wait }: Refused): void {
  const permission = why === 'notAllowed' ? { permission: permissions[endpoint] } : {};
  const facts = { endpoint, why, status, code, wait, ...permission };
  if (why === 'absent') log.info('directory.no_answer', facts);
  else log.warn('directory.no_answer', facts);
}
