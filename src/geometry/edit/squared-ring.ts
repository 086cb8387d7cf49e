import type { PlanePosition, PlaneRing } from '../shapes.ts';

/** An edge this far off both directions (20°) is meant to be slanted. */
const slanted = (20 * Math.PI) / 180;
/** How far beside the first guess the direction is sought (3°), and to what (0.2"). */
const besideGuess = (3 * Math.PI) / 180;
const closeEnough = 1e-6;

/** The direction (radians from east, 0 to 90°) along and across which rings are squared with the least squared moves. */
export function axisOf(rings: readonly PlaneRing[]): number {
  // Lengths summed at four times their angle: directions a right angle apart count as one.
  let [cos, sin] = [0, 0];
  for (const ring of rings)
    ring.forEach((from, i) => {
      const to = ring[(i + 1) % ring.length] ?? from;
      const [east, north] = [to[0] - from[0], to[1] - from[1]];
      const turn = 4 * Math.atan2(north, east);
      const length = Math.hypot(east, north);
      cos += length * Math.cos(turn);
      sin += length * Math.sin(turn);
    });
  const guess = Math.atan2(sin, cos) / 4;
  const cost = (axis: number): number =>
    rings.reduce((sum, ring) => {
      const made = squaredRing(ring, axis).ring;
      return sum + made.reduce((all, [east, north], i) => all + squaredMove(ring[i], east, north), 0);
    }, 0);
  let [low, high] = [guess - besideGuess, guess + besideGuess];
  while (high - low > closeEnough) {
    const third = (high - low) / 3;
    if (cost(low + third) <= cost(high - third)) high -= third;
    else low += third;
  }
  const found = (low + high) / 2;
  return cost(found) < cost(guess) ? found : guess;
}

const squaredMove = (from: PlanePosition | undefined, east: number, north: number): number =>
  from ? (from[0] - east) ** 2 + (from[1] - north) ** 2 : 0;

/** 0: along the axis, 1: across it, null: slanted or without length. */
type Course = 0 | 1 | null;

/**
 * A ring whose edges run along or across an axis (radians): edges of one course that follow one another come to one line, the
 * mean of their corners, which is the least sum of squared moves. As many corners as before, in their order.
 */
export function squaredRing(ring: PlaneRing, axis: number): { readonly ring: PlaneRing; readonly rightAngles: number } {
  const [cos, sin] = [Math.cos(axis), Math.sin(axis)];
  const origin = ring[0] ?? [0, 0];
  const turned = ring.map(([east, north]): [number, number] => {
    const [e, n] = [east - origin[0], north - origin[1]];
    return [e * cos + n * sin, n * cos - e * sin];
  });
  const courses = turned.map((from, i) => courseOf(from, turned[(i + 1) % turned.length] ?? from));
  const next = turned.map((place): [number, number] => [...place]);
  for (const course of [0, 1] as const)
    for (const run of runsOf(courses, course)) {
      // Edges along the axis share their place across it, and the other way round.
      const held = 1 - course;
      const mean = run.reduce((sum, i) => sum + (turned[i]?.[held] ?? 0), 0) / run.length;
      for (const i of run) {
        const corner = next[i];
        if (corner) corner[held] = mean;
      }
    }
  const rightAngles = courses.filter((course, i) => {
    const before = courses.at(i - 1) ?? null;
    return course !== null && before !== null && before !== course;
  }).length;
  return {
    ring: next.map(
      ([along, across]): PlanePosition => [
        origin[0] + along * cos - across * sin,
        origin[1] + along * sin + across * cos,
      ],
    ),
    rightAngles,
  };
}

function courseOf(from: readonly [number, number], to: readonly [number, number]): Course {
  const [along, across] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
  if (along === 0 && across === 0) return null;
  const angle = Math.atan2(across, along);
  if (angle <= slanted) return 0;
  return angle >= Math.PI / 2 - slanted ? 1 : null;
}

/** The corners (by number) of edges of one course that follow one another round the ring. */
function runsOf(courses: readonly Course[], course: 0 | 1): readonly (readonly number[])[] {
  const count = courses.length;
  const start = courses.findIndex((one) => one !== course);
  if (start < 0) return [courses.map((_, i) => i)];
  const runs: number[][] = [];
  let run: number[] | null = null;
  for (let step = 1; step <= count; step += 1) {
    const edge = (start + step) % count;
    if (courses[edge] !== course) {
      run = null;
      continue;
    }
    if (!run) {
      run = [edge];
      runs.push(run);
    }
    run.push((edge + 1) % count);
  }
  return runs;
}
