import { writeFileSync } from 'node:fs';
import { encodePng } from './encode-png.ts';
import { icons } from './icons.ts';

/** Writes every icon of icons.ts into a folder. The pictures are committed: run this file after a change. */
export function drawIcons(folder: URL): void {
  for (const [name, draw] of Object.entries(icons)) writeFileSync(new URL(name, folder), encodePng(draw()));
}

if (import.meta.main) drawIcons(new URL('./', import.meta.url));
