import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readWordings } from '../knowledge/wordings/read-wordings.ts';
import type { Wordings } from '../knowledge/wordings/wordings.ts';

/** Beside `src`, or, in an installed package, beside `dist`. */
const file = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts')
      ? '../../wordings/azure-self-help.jsonl'
      : '../../../wordings/azure-self-help.jsonl',
    import.meta.url,
  ),
);

/** How people word the problems of the public Azure self-help articles. They are for whoever serves these articles. */
export function shippedWordings(): readonly Wordings[] {
  return readWordings({ path: file, text: readFileSync(file, 'utf8') }).wordings;
}
