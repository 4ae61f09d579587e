import type { EventBody, RunEvent } from './events.ts';

/** Walks the events once: each `wentBack` takes the last move that still stands, else what the complaint said. */
export function withdrawals(events: readonly RunEvent[]) {
  let standing: RunEvent[] = [];
  const withdrawn = new Set<number>();
  let forgetSaid = 0;
  let begun = false;
  let handedOver = false;
  for (const event of events) {
    // Before what a run begins with there is nothing to go back to.
    if (begun && canBeWithdrawn(event.body)) standing.push(event);
    begun ||= event.body.kind === 'shown';
    // More words end the browsing: nothing of it is left to be taken back.
    if (endsBrowsing(event.body)) standing = standing.filter(({ body }) => !isBrowsing(body));
    handedOver ||= event.body.kind === 'handedOver';
    // What a person on the help desk was told stays so.
    if (event.body.kind !== 'wentBack' || handedOver) continue;
    const last = takeLast(standing);
    if (last.length === 0) forgetSaid = event.seq;
    for (const { seq } of last) withdrawn.add(seq);
  }
  return { standing: standing.map(({ seq }) => seq), withdrawn, forgetSaid };
}

/** Takes the last move away. Messages in a row that look like another problem put one question: they are one move. */
function takeLast(standing: RunEvent[]): RunEvent[] {
  const together = standing.at(-1)?.body.kind === 'detailed';
  const from = together ? standing.findLastIndex(({ body }) => body.kind !== 'detailed') + 1 : -1;
  return standing.splice(from);
}

/** What puts another step before the person. */
function canBeWithdrawn(body: EventBody): boolean {
  if (body.kind === 'detailed') return body.different;
  return (
    body.kind === 'chose' || body.kind === 'answered' || body.kind === 'tried' || body.kind === 'browsed'
  );
}

function isBrowsing(body: EventBody): boolean {
  return body.kind === 'browsed' || (body.kind === 'chose' && body.option === 'more');
}

function endsBrowsing(body: EventBody): boolean {
  return body.kind === 'detailed' && !body.different;
}
