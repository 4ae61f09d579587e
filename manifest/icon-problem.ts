const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Why a file cannot be an icon of `size` by `size` pixels, as the end of a sentence; undefined when it can. */
export function iconProblem(file: Buffer, size: number): string | undefined {
  // The header chunk comes first in every PNG: width at byte 16, height at byte 20.
  if (file.length < 24 || !file.subarray(0, 8).equals(pngStart))
    return `is not a PNG file. Give one of ${size} x ${size} pixels.`;
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  return width === size && height === size
    ? undefined
    : `is ${width} x ${height} pixels. Give ${size} x ${size}.`;
}
