import { at, between, distance, type Line, type Pos, type Ring, toSegment } from './position.ts';

/** One stretch of a Catmull-Rom spline, centripetal so that uneven control points make no loops. */
function stretch(p0: Pos, p1: Pos, p2: Pos, p3: Pos, share: number): Pos {
  const knot = (a: Pos, b: Pos): number => Math.sqrt(Math.max(distance(a, b), 1e-6));
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const t = t1 + (t2 - t1) * share;
  const a1 = between(p0, p1, t / t1);
  const a2 = between(p1, p2, (t - t1) / (t2 - t1));
  const a3 = between(p2, p3, (t - t2) / (t3 - t2));
  return between(between(a1, a2, t / t2), between(a2, a3, (t - t1) / (t3 - t1)), (t - t1) / (t2 - t1));
}

/** A smooth line through the control points, a position about every `stepM`. */
export function curveThrough(points: readonly Pos[], stepM = 15): Line {
  const first = at(points, 0);
  const last = at(points, -1);
  const before = between(at(points, 1), first, 2);
  const after = between(at(points, -2), last, 2);
  const all = [before, ...points, after];
  const line: Pos[] = [first];
  for (let i = 1; i + 2 < all.length; i++) {
    const [p0, p1, p2, p3] = [at(all, i - 1), at(all, i), at(all, i + 1), at(all, i + 2)];
    const steps = Math.max(2, Math.ceil(distance(p1, p2) / stepM));
    for (let s = 1; s <= steps; s++) line.push(s === steps ? p2 : stretch(p0, p1, p2, p3, s / steps));
  }
  return line;
}

/** A smooth closed ring through the control points. */
export function ringThrough(points: readonly Pos[], stepM = 15): Ring {
  const ring: Pos[] = [];
  for (let i = 0; i < points.length; i++) {
    const [p0, p1, p2, p3] = [at(points, i - 1), at(points, i), at(points, i + 1), at(points, i + 2)];
    const steps = Math.max(2, Math.ceil(distance(p1, p2) / stepM));
    for (let s = 0; s < steps; s++) ring.push(s === 0 ? p1 : stretch(p0, p1, p2, p3, s / steps));
  }
  return ring;
}

/** Douglas–Peucker: drops positions nearer than `toleranceM` to the line that remains. */
export function simplified(line: Line, toleranceM: number): Line {
  if (line.length < 3) return line;
  const first = at(line, 0);
  const last = at(line, -1);
  let farthest = 0;
  let index = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const away = toSegment(at(line, i), first, last);
    if (away > farthest) {
      farthest = away;
      index = i;
    }
  }
  if (farthest <= toleranceM) return [first, last];
  return [
    ...simplified(line.slice(0, index + 1), toleranceM).slice(0, -1),
    ...simplified(line.slice(index), toleranceM),
  ];
}

/** The same for a ring: split at the position farthest from the first. */
export function simplifiedRing(ring: Ring, toleranceM: number): Ring {
  const first = at(ring, 0);
  let index = 0;
  ring.forEach((p, i) => {
    if (distance(p, first) > distance(at(ring, index), first)) index = i;
  });
  const there = simplified(ring.slice(0, index + 1), toleranceM);
  const back = simplified([...ring.slice(index), first], toleranceM);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}

/** Length of a line, metres. */
export function lengthOf(line: Line): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distance(at(line, i - 1), at(line, i));
  return sum;
}

/** The position `metres` along the line from its start. */
export function along(line: Line, metres: number): Pos {
  let rest = metres;
  for (let i = 1; i < line.length; i++) {
    const step = distance(at(line, i - 1), at(line, i));
    if (rest <= step) return between(at(line, i - 1), at(line, i), rest / step);
    rest -= step;
  }
  return at(line, -1);
}

/** North of a line that only runs eastward, at an easting. */
export function northAt(line: Line, east: number): number {
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [at(line, i - 1), at(line, i)];
    if (east <= b[0] || i === line.length - 1) return a[1] + ((b[1] - a[1]) * (east - a[0])) / (b[0] - a[0]);
  }
  return at(line, -1)[1];
}
