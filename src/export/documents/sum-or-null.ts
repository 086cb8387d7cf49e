/** One that is not known leaves the sum unknown: a sum of some would pass for all. Of nothing it is 0. */
export function sumOrNull(values: readonly (number | null | undefined)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null || value === undefined) return null;
    sum += value;
  }
  return sum;
}
