/** The systems that titles name, in lower case, each under the name that people know. */
export const platforms: Readonly<Record<string, RegExp>> = {
  Windows: /\bwindows(?! virtual desktop| azure)|\bwin(?:10|11)\b/,
  Linux: /\b(?:linux|ubuntu|red ?hat|rhel|suse|sles|centos|debian)\b/,
  macOS: /\b(?:mac ?os|macs?|os x)\b/,
  'iPhone and iPad': /\b(?:ios|iphone|ipad)\b/,
  Android: /\bandroid\b/,
};
