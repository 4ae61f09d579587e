import { readFileSync } from 'node:fs';
import { readManifest, type Manifest } from '../../manifest/read-manifest.ts';

export const manifestFolder = new URL('../../manifest/', import.meta.url);

/** The committed manifest.json, as it is before anyone's values are filled in. */
export function template(): Manifest {
  const read = readManifest(JSON.parse(readFileSync(new URL('manifest.json', manifestFolder), 'utf8')));
  if (read.kind === 'problems') throw new Error(read.problems.join('\n'));
  return read.manifest;
}
