import type { RunEvent } from './events.ts';

/** Whether the words of an event were in another language: nothing is made of them. */
export function isForeign({ body }: RunEvent): boolean {
  return 'language' in body && body.language !== undefined;
}
