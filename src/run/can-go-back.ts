import { inHand } from './in-hand.ts';
import type { RunState } from './run-state.ts';

/** Whether "back" would change anything. */
export function canGoBack(state: RunState): boolean {
  if (state.closed) return false;
  // What a person on the help desk was told stays so; a form that is filled in after that can be gone through again.
  if (state.handedOver) return state.standing.length > 0;
  const about = inHand(state)?.id;
  const read = about === undefined ? [] : (state.said.get(about)?.answers ?? []);
  return state.standing.length > 0 || read.length > 0;
}
