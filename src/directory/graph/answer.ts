import type { WhyMissing } from '../../ports.ts';

/** What became of a call. An address with nothing behind it is `absent`: what that means differs by endpoint. */
export type Answer = { readonly body: unknown } | Refused;

export interface Refused {
  readonly why: WhyMissing | 'absent';
  readonly status?: number | undefined;
  /** Graph's or the sign-in's own word for it, or an error's name. */
  readonly code?: string | undefined;
  /** Milliseconds for which the endpoint asks to be left alone. */
  readonly wait?: number | undefined;
}
