const id = /^(?:\d{7,9}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** A list of support topic or product ids: each once, in order. What has not the form of an id is left out. */
export function readIds(value: string | undefined): string[] {
  const tokens = (value ?? '').split(/[,;\s]+/);
  return [...new Set(tokens.filter((token) => id.test(token)))];
}
