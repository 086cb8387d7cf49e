/** A position in metres from the park's own origin in the survey plane, east then north. */
export type Pos = readonly [east: number, north: number];
/** An open ring: the first position is not repeated. */
export type Ring = readonly Pos[];
export type Line = readonly Pos[];

/** The element at `index`, counted around the end. Throws on an empty list: a bug of the generator. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[((index % list.length) + list.length) % list.length];
  if (item === undefined) throw new Error(`nothing at ${index} of ${list.length}`);
  return item;
}

export const plus = (a: Pos, b: Pos, times = 1): Pos => [a[0] + b[0] * times, a[1] + b[1] * times];
export const minus = (a: Pos, b: Pos): Pos => [a[0] - b[0], a[1] - b[1]];
export const dot = (a: Pos, b: Pos): number => a[0] * b[0] + a[1] * b[1];
export const cross = (a: Pos, b: Pos): number => a[0] * b[1] - a[1] * b[0];
export const distance = (a: Pos, b: Pos): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
export const between = (a: Pos, b: Pos, share: number): Pos => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];
/** Quarter turn to the left. */
export const left = (a: Pos): Pos => [-a[1], a[0]];

export function unit(a: Pos): Pos {
  const length = Math.hypot(a[0], a[1]);
  return [a[0] / length, a[1] / length];
}

/** Distance from a position to the segment a–b. */
export function toSegment(p: Pos, a: Pos, b: Pos): number {
  const along = minus(b, a);
  const squared = dot(along, along);
  const share = squared === 0 ? 0 : Math.max(0, Math.min(1, dot(minus(p, a), along) / squared));
  return distance(p, plus(a, along, share));
}
