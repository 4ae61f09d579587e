import { crc32, inflateRawSync } from 'node:zlib';

export interface ReadEntry {
  readonly name: string;
  readonly content: Buffer;
}

const endLength = 22;

function readEntry(zip: Buffer, central: number): ReadEntry {
  const [checksum, packed, length] = [16, 20, 24].map((field) => zip.readUInt32LE(central + field));
  const nameLength = zip.readUInt16LE(central + 28);
  const name = zip.toString('ascii', central + 46, central + 46 + nameLength);
  const local = zip.readUInt32LE(central + 42);
  if (zip.toString('latin1', local, local + 4) !== 'PK\x03\x04')
    throw new Error(`${name} has no local header.`);
  // The two headers repeat each other from the version to the length of the extra field.
  const repeated = zip.subarray(local + 4, local + 30).equals(zip.subarray(central + 6, central + 32));
  if (!repeated) throw new Error(`The headers of ${name} differ.`);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const content = inflateRawSync(zip.subarray(start, start + (packed ?? 0)));
  if (content.length !== length || crc32(content) !== checksum) throw new Error(`${name} is damaged.`);
  return { name, content };
}

/** Reads a zip as an unpacker does, from the directory at its end, and checks every length and checksum. */
export function readZip(zip: Buffer): ReadEntry[] {
  const end = zip.length - endLength;
  if (zip.toString('latin1', end, end + 4) !== 'PK\x05\x06')
    throw new Error('The end of the archive is missing.');
  const entries: ReadEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  while (zip.toString('latin1', at, at + 4) === 'PK\x01\x02') {
    entries.push(readEntry(zip, at));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  if (at !== end) throw new Error('There is something between the directory and the end.');
  if (entries.length !== zip.readUInt16LE(end + 10))
    throw new Error('The directory counts its entries wrongly.');
  return entries;
}
