/** Sums in another order differ in their last digits; what differs by less than this share is equal. */
const share = 1e-9;

/** Whether one cost is less than another by more than rounding: of equals the first found stays. */
export function isLess(one: number, other: number): boolean {
  return one < other - share * Math.abs(other);
}
