import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './draw-layers.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const bitsPerSample = 8;
const redGreenBlueAlpha = 6;
const unfiltered = 0;

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function chunk(type: 'IHDR' | 'IDAT' | 'IEND', data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

function header(size: number): Buffer {
  return Buffer.concat([
    uint32(size),
    uint32(size),
    Buffer.from([bitsPerSample, redGreenBlueAlpha, 0, 0, 0]),
  ]);
}

function scanlines({ size, pixels }: Picture): Buffer {
  const rows = Array.from({ length: size }, (_, row) =>
    pixels.subarray(row * size * 4, (row + 1) * size * 4),
  );
  return Buffer.concat(rows.flatMap((row) => [Buffer.from([unfiltered]), row]));
}

/** A square picture as a PNG file (W3C PNG, third edition): 8-bit RGBA, no filters, no metadata. */
export function encodePng(picture: Picture): Buffer {
  return Buffer.concat([
    signature,
    chunk('IHDR', header(picture.size)),
    chunk('IDAT', deflateSync(scanlines(picture), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
