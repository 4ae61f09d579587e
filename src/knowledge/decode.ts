/**
 * Bytes of an article file to its text. Never throws: what is not UTF-8 is read as Windows-1252, in which every byte
 * means something (three files of the corpus are written so).
 */
export function decode(bytes: Uint8Array): string {
  return tidy(decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes));
}

/**
 * Text that came from elsewhere, as `decode` would have given it: no byte order marks (some files carry two), no
 * end-of-file mark (Ctrl-Z), and LF line ends only.
 */
export function tidy(text: string): string {
  const lines = text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
  const end = lines.trimEnd();
  return end.endsWith('\u001A') ? end.slice(0, -1) : lines;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined; // Not UTF-8: the caller has another reading.
  }
}
