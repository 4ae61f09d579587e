import { z } from 'zod';
import { factNames } from '../knowledge/directory-facts.ts';

/** The shapes of what a directory said, as events and steps keep it. */

export const factNameSchema = z.enum(factNames);

const moment = z.number();

/** The person's time zone by its IANA name; undefined when it was not known. */
export const zoneSchema = z.string().optional();

export const factSchema = z.object({
  fact: factNameSchema,
  value: z.string(),
  /** When it was read, in milliseconds since 1970, UTC. */
  readAt: moment,
  /** The time that it is about, likewise. */
  about: moment.optional(),
  /** What names it to an expert. */
  code: z.string().optional(),
  zone: zoneSchema,
});

export const missingSchema = z.object({
  fact: factNameSchema,
  why: z.enum(['notAllowed', 'notLicensed', 'throttled', 'slow', 'down', 'unknownPerson', 'noValue']),
});

export const incidentSchema = z.object({
  id: z.string(),
  service: z.string(),
  title: z.string(),
  /** When it began, and when it was read, in milliseconds since 1970, UTC. */
  since: moment,
  readAt: moment,
});

/** A fact as the run keeps it. */
export type KnownFact = z.infer<typeof factSchema>;
export type KnownIncident = z.infer<typeof incidentSchema>;
