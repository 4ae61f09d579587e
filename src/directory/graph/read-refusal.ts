import * as z from 'zod';
import type { Refused } from './answer.ts';

const errorShape = z.object({ error: z.object({ code: z.string() }) });

/** What a status other than 2xx says. `retryAfter` as the header has it, `now` in milliseconds since 1970. */
export function readRefusal(status: number, body: unknown, retryAfter: string | null, now: number): Refused {
  const code = codeOf(body);
  const wait = retryAfter === null ? undefined : readRetryAfter(retryAfter, now);
  return { why: whyOf(status, code), status, code, wait };
}

function whyOf(status: number, code: string | undefined): Refused['why'] {
  switch (status) {
    case 401:
    case 403:
      return /NonPremium|licen[cs]e/i.test(code ?? '') ? 'notLicensed' : 'notAllowed';
    case 404:
      return 'absent';
    case 429:
      return 'throttled';
    default:
      return 'down';
  }
}

/** Only what looks like a code: it goes to the log, and an answer may hold anything. */
function codeOf(body: unknown): string | undefined {
  const { success, data } = errorShape.safeParse(body);
  return success && /^[\w.-]{1,80}$/.test(data.error.code) ? data.error.code : undefined;
}

/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now; undefined for anything else. */
export function readRetryAfter(header: string, now: number): number | undefined {
  const text = header.trim();
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
