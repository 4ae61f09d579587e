import { fileURLToPath } from 'node:url';

/** The whole starter knowledge. */
export const starterFolder = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** The starter knowledge's first topic alone, passwords that do not reach Microsoft 365: a small world that stays small. */
export const passwordsFolder = fileURLToPath(new URL('../../knowledge/identity', import.meta.url));
