import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** Path inside the archive, ASCII, with "/" between folders. */
  readonly name: string;
  readonly content: Buffer;
}

// Field layout: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const version = 20;
const deflated = 8;
/** 1 January 1980, the first day the format knows: the same input gives the same bytes on any day. */
const [time, date] = [0, (1 << 5) | 1];

type Field = readonly [bytes: 2 | 4, value: number];

function pack(...fields: readonly Field[]): Buffer {
  const parts = fields.map(([bytes, value]) => {
    const part = Buffer.alloc(bytes);
    part.writeUIntLE(value, 0, bytes);
    return part;
  });
  return Buffer.concat(parts);
}

interface Packed {
  readonly local: Buffer;
  readonly central: (offset: number) => Buffer;
}

function packEntry({ name, content }: ZipEntry): Packed {
  const nameBytes = Buffer.from(name, 'ascii');
  const data = deflateRawSync(content, { level: 9 });
  const sizes: Field[] = [
    [4, crc32(content)],
    [4, data.length],
    [4, content.length],
    [2, nameBytes.length],
    [2, 0],
  ];
  const common: Field[] = [[2, version], [2, 0], [2, deflated], [2, time], [2, date], ...sizes];
  return {
    local: Buffer.concat([pack([4, localSignature], ...common), nameBytes, data]),
    central: (offset) =>
      Buffer.concat([
        pack([4, centralSignature], [2, version], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        nameBytes,
      ]),
  };
}

/** A zip archive of a few files, in the order given, with no dates, owners or comments. */
export function zipFiles(entries: readonly ZipEntry[]): Buffer {
  const packed = entries.map(packEntry);
  const locals = Buffer.concat(packed.map((entry) => entry.local));
  let offset = 0;
  const centrals = packed.map((entry) => {
    const central = entry.central(offset);
    offset += entry.local.length;
    return central;
  });
  const directory = Buffer.concat(centrals);
  const count = entries.length;
  const end = pack(
    [4, endSignature],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([locals, directory, end]);
}
