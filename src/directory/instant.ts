import * as z from 'zod';

/** An ISO 8601 time as milliseconds since 1970. "0001-01-01T00:00:00Z" is how Graph says "never" in some places. */
export const instant = z
  .string()
  .transform((text) => Date.parse(text))
  .refine((time) => !Number.isNaN(time));

export const perhapsInstant = instant
  .nullish()
  .transform((time) => (time === null || time === undefined || time <= 0 ? undefined : time));

export const hour = 60 * 60 * 1000;
export const day = 24 * hour;
