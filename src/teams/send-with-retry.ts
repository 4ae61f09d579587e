import { setTimeout as wait } from 'node:timers/promises';
import { fieldOf } from './field-of.ts';

/** The statuses that Teams asks to try again (Teams documentation, "Rate limiting for bots"). */
const passing = new Set([412, 429, 502, 503, 504]);

/** Connections that broke or were never made: the platform has most likely not seen the message. */
const broken = new Set(['ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN']);

/** Milliseconds before the second and the third try, when the answer does not say. */
const pauses = [500, 1500];

/** The longest pause the platform may ask for while a person waits, in milliseconds. */
const longestPause = 5000;

/** Sends, and sends again when the platform was busy. Any other failure is thrown as it came. */
export async function sendWithRetry<T>(send: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await send();
    } catch (error) {
      if (!mayPass(error)) throw error;
      await wait(Math.min(retryAfter(error) ?? pause, longestPause));
    }
  }
  return send();
}

function mayPass(error: unknown): boolean {
  const [status, code] = [fieldOf(error, 'statusCode'), fieldOf(error, 'code')];
  return (
    (typeof status === 'number' && passing.has(status)) || (typeof code === 'string' && broken.has(code))
  );
}

/** `Retry-After` in milliseconds; the header counts seconds. */
function retryAfter(error: unknown): number | undefined {
  const headers = fieldOf(fieldOf(error, 'response'), 'headers');
  const get = fieldOf(headers, 'get');
  const value: unknown = typeof get === 'function' ? get.call(headers, 'retry-after') : undefined;
  const seconds = typeof value === 'string' ? Number(value) : NaN;
  return Number.isFinite(seconds) ? Math.max(0, seconds) * 1000 : undefined;
}
