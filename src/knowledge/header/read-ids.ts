const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Support topic ids: 7 to 9 digits, or a GUID. */
export function readTopicIds(value: string | undefined): string[] {
  return idsOf(value, (token) => /^\d{7,9}$/.test(token) || guid.test(token));
}

/** Product ids: 4 to 9 digits, or a GUID. */
export function readProductIds(value: string | undefined): string[] {
  return idsOf(value, (token) => /^\d{4,9}$/.test(token) || guid.test(token));
}

/** A list of ids: each once, in order. What has not the form of an id is left out. */
function idsOf(value: string | undefined, isId: (token: string) => boolean): string[] {
  return [...new Set((value ?? '').split(/[,;\s]+/).filter(isId))];
}
