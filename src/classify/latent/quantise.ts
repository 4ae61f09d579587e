/** The greatest whole number that stands for a value. */
const steps = 127;

/**
 * Writes some values as whole numbers from -127 to 127.
 * @returns what to multiply them by: then each is off by no more than half of that.
 */
export function quantise(values: ArrayLike<number>, into: Int8Array): number {
  let greatest = 0;
  for (let at = 0; at < values.length; at += 1) greatest = Math.max(greatest, Math.abs(values[at] ?? 0));
  if (greatest === 0) return 0;
  for (let at = 0; at < values.length; at += 1) into[at] = Math.round(((values[at] ?? 0) / greatest) * steps);
  return greatest / steps;
}

/**
 * Writes the direction of some values as whole numbers from -127 to 127.
 * @returns what to multiply them by, so that they have length 1; 0 for no direction.
 */
export function quantiseDirection(values: ArrayLike<number>, into: Int8Array): number {
  if (quantise(values, into) === 0) return 0;
  return 1 / Math.sqrt(into.reduce((sum, value) => sum + value * value, 0));
}
