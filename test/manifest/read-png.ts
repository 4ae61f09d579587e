import { inflateSync } from 'node:zlib';

export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** Rows of red, green, blue, alpha. */
  readonly pixels: Buffer;
}

function chunks(file: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    found.set(type, Buffer.concat([found.get(type) ?? Buffer.alloc(0), data]));
  }
  return found;
}

/** Reads the one kind of PNG that manifest/ writes: 8-bit RGBA without filters. Any other is an error. */
export function readPng(file: Buffer): ReadPng {
  const found = chunks(file);
  const header = found.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.toString('hex', 8) !== '0806000000') throw new Error('This is not an 8-bit RGBA picture.');
  const raw = inflateSync(found.get('IDAT') ?? Buffer.alloc(0));
  const rows = Array.from({ length: height }, (_, row) => {
    const start = row * (width * 4 + 1);
    if (raw[start] !== 0) throw new Error(`Row ${row} is filtered, which this reader does not undo.`);
    return raw.subarray(start + 1, start + 1 + width * 4);
  });
  return { width, height, pixels: Buffer.concat(rows) };
}
