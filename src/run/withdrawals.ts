import type { EventBody, RunEvent } from './events.ts';
import { isFormEvent, isRefused } from './filling.ts';
import { valueOf } from './narrowing.ts';

/**
 * Walks the events once: each `wentBack` takes the last move that still stands and what was looked up because of it,
 * else what the complaint said.
 */
export function withdrawals(events: readonly RunEvent[]) {
  let standing: RunEvent[] = [];
  const withdrawn = new Set<number>();
  const lookedUpAfter = new Map<number, number[]>();
  const consentAsked = new Set<number>();
  let forgetSaid = 0;
  let begun = false;
  let handedOver = false;
  for (const event of events) {
    // Before what a run begins with there is nothing to go back to.
    // Once a card of a form was taken, what came back of it before is over.
    while (event.body.kind === 'filled' && !isRefused(event.body) && isRefused(standing.at(-1)?.body))
      for (const { seq } of standing.splice(-1)) withdrawn.add(seq);
    if (event.body.kind === 'shown' && event.body.step.kind === 'consent') consentAsked.add(event.seq);
    if (begun && canBeWithdrawn(event.body, handedOver) && !isStop(event.body, consentAsked))
      standing.push(event);
    begun ||= event.body.kind === 'shown';
    const cause = isLookedUp(event.body) ? standing.at(-1)?.seq : undefined;
    if (cause !== undefined) lookedUpAfter.set(cause, [...(lookedUpAfter.get(cause) ?? []), event.seq]);
    // More words end the browsing, and are ranked within what was said of facets: neither is taken back after that.
    if (isMoreWords(event.body)) standing = standing.filter(({ body }) => !isOverWithMoreWords(body));
    if (event.body.kind === 'handedOver') {
      // What a person on the help desk was told stays so.
      handedOver = true;
      standing = [];
    }
    if (event.body.kind !== 'wentBack') continue;
    const last = takeLast(standing);
    if (last.length === 0 && !handedOver) forgetSaid = event.seq;
    for (const { seq } of last)
      for (const one of [seq, ...(lookedUpAfter.get(seq) ?? [])]) withdrawn.add(one);
  }
  return { standing: standing.map(({ seq }) => seq), withdrawn, forgetSaid };
}

/**
 * Takes the last move away. Messages in a row that look like another problem put one question: they are one move. So
 * are a move in a form and the answers that came back after it, which led nowhere.
 */
function takeLast(standing: RunEvent[]): RunEvent[] {
  const last = standing.at(-1)?.body;
  if (last?.kind === 'detailed')
    return standing.splice(standing.findLastIndex(({ body }) => body.kind !== 'detailed') + 1);
  if (isRefused(last))
    return standing.splice(
      Math.max(
        0,
        standing.findLastIndex(({ body }) => !isRefused(body)),
      ),
    );
  return standing.splice(-1);
}

/** What puts another step before the person. */
function canBeWithdrawn(body: EventBody, handedOver: boolean): boolean {
  if (isFormEvent(body)) return true;
  if (handedOver) return false;
  if (body.kind === 'detailed') return body.different || body.language !== undefined;
  // What the person said in an earlier run is no move of this one.
  if (body.kind === 'consented') return body.step !== null;
  return (
    body.kind === 'contradicted' ||
    body.kind === 'chose' ||
    body.kind === 'narrowed' ||
    body.kind === 'answered' ||
    body.kind === 'tried' ||
    body.kind === 'browsed'
  );
}

/** Unasked, "stop looking up my account" is no move: only saying the contrary takes it back. */
function isStop(body: EventBody, consentAsked: ReadonlySet<number>): boolean {
  return (
    body.kind === 'consented' && body.answer === 'no' && body.step !== null && !consentAsked.has(body.step)
  );
}

/** What a directory, or an earlier run, said: nobody's move. */
function isLookedUp(body: EventBody): boolean {
  const { kind } = body;
  if (kind === 'consented') return body.step === null;
  return kind === 'consentNeeded' || kind === 'observed' || kind === 'incidents';
}

function isOverWithMoreWords(body: EventBody): boolean {
  if (body.kind === 'browsed' || body.kind === 'narrowed') return true;
  return body.kind === 'chose' && (body.option === 'more' || valueOf(body.option) !== undefined);
}

function isMoreWords(body: EventBody): boolean {
  return body.kind === 'detailed' && !body.different;
}
