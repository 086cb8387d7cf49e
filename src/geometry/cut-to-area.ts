import type { Along, CutCandidate, CutKind } from './cut-candidate.ts';
import { costOfCut } from './cut-rating.ts';
import { frontPiece, type Swept, sweep } from './cut-sweep.ts';
import { distanceM } from './distance.ts';
import { frontChain, lineLengthM, sharedLengthM } from './front-chain.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlaneArea, PlaneLine, PlanePolygon, PlanePosition } from './shapes.ts';
import { offsetOf, splitByLine } from './split-by-line.ts';

export type { Along, CutCandidate } from './cut-candidate.ts';

/** The most a piece may differ from the wished area, m². */
const areaToleranceM2 = 0.01;
/** A piece with less of the frontage than this has no gate for a lorry. */
const leastFrontageM = 6;
/** Setbacks and rounding: parts that lie within this of the nearest part count as facing the same frontage. */
const sameDepthM = 2;

interface Task {
  readonly part: PlanePolygon;
  readonly elsewhere: PlaneArea;
  readonly areaM2: number;
  /** The part's own outline along the frontage, land to its left. */
  readonly front: PlaneLine;
  readonly frontM: number;
}

interface Rated {
  readonly cut: CutCandidate;
  readonly cost: number;
}

const rated = (
  task: Task,
  kind: CutKind,
  { piece, rest, line }: Swept,
  within: PlanePolygon,
  beyond: PlaneArea,
): Rated[] => {
  const frontageM = sharedLengthM(piece, task.front);
  const remainder = [...rest, ...beyond];
  const whole = planarAreaM2([task.part]) + planarAreaM2(task.elsewhere);
  const pieceM2 = planarAreaM2([piece]);
  const isKept = Math.abs(pieceM2 + planarAreaM2(remainder) - whole) <= areaToleranceM2;
  const isExact = Math.abs(pieceM2 - task.areaM2) <= areaToleranceM2;
  if (!isKept || !isExact || frontageM < leastFrontageM) return [];
  const movable = kind === 'whole' ? null : { line, within, beyond, front: task.front };
  const cut: CutCandidate = { kind, area: [piece], remainder, frontageM, movable };
  return [{ cut, cost: costOfCut(cut, task.frontM) }];
};

/** Directions nearer than this are one direction, radians. */
const sameTurn = 0.035;

const cutsOfPart = (task: Task, along: Along): Rated[] => {
  const { part, front, areaM2, elsewhere } = task;
  const [from] = front;
  const to = front.at(-1);
  if (!from || !to) return [];
  const chord = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const u: PlanePosition = chord > 0 ? [(to[0] - from[0]) / chord, (to[1] - from[1]) / chord] : [1, 0];
  if (Math.abs(planarAreaM2([part]) - areaM2) <= areaToleranceM2) {
    const line = { origin: from, direction: u, at: 0 };
    return rated(task, 'whole', { piece: part, rest: [], line }, part, elsewhere);
  }
  if (chord < leastFrontageM) return [];
  const back: PlanePosition = [-u[0], -u[1]];
  const inwards: PlanePosition = [-u[1], u[0]];
  const tolerance = areaToleranceM2 / 2;
  const across = (kind: CutKind, direction: PlanePosition): Rated[] => {
    const cut = sweep(part, areaM2, tolerance, front, from, direction);
    return cut ? rated(task, kind, cut, part, elsewhere) : [];
  };
  const found = [...across('square', u), ...across('square', back), ...across('parallel', inwards)];

  // A strip begins at an end of the frontage or at an access, so that what lies before it stays with the remainder.
  const accesses = along.accesses ?? [];
  const starts = [
    ...[from, ...accesses].map((start) => [u, start] as const),
    ...[to, ...accesses].map((start) => [back, start] as const),
  ];
  for (const [direction, start] of starts) {
    const opposite: PlanePosition = [-direction[0], -direction[1]];
    const first = splitByLine(part, { origin: start, direction: opposite, at: 0 });
    const ahead = first && frontPiece(first.faces, front);
    const cut = ahead && sweep(ahead.polygon, areaM2, tolerance, front, start, direction);
    if (!first || !ahead || !cut || first.faces.length < 2) continue;
    const meetsStart = cut.rest.some(({ outer }) =>
      outer.some((p) => offsetOf({ origin: start, direction, at: 0 }, p) < 1e-3),
    );
    if (meetsStart) continue;
    const before = first.faces.filter((face) => face !== ahead).map(({ polygon }) => polygon);
    found.push(...rated(task, 'strip', cut, ahead.polygon, [...before, ...elsewhere]));
  }
  const known = Math.atan2(u[1], u[0]);
  for (const turn of along.axes ?? [])
    for (const quarter of [0, 1, 2, 3]) {
      const direction = turn + (quarter * Math.PI) / 2;
      if (Math.abs(Math.sin(2 * (direction - known))) < 2 * sameTurn) continue;
      found.push(...across('axis', [Math.cos(direction), Math.sin(direction)]));
    }
  return found;
};

/**
 * All honest straight cuts of `areaM2` from the free land along a frontage, best first: one piece, exact to 0.01 m²,
 * with at least 6 m of the frontage; piece and remainder make up the whole. Concave parts, holes, bent frontages and
 * several parts are fine. An empty list says
 * that there is no such cut.
 */
export const cutCandidates = (free: PlaneArea, areaM2: number, along: Along): readonly CutCandidate[] => {
  if (!(areaM2 > 0) || !Number.isFinite(areaM2)) return [];
  const line = { kind: 'lines', lines: [[along.from, along.to]] } as const;
  const distances = free.map((polygon) => distanceM({ kind: 'area', area: [polygon] }, line));
  const nearest = Math.min(...distances);
  return free
    .flatMap((part, i) => {
      if ((distances[i] ?? Number.POSITIVE_INFINITY) > nearest + sameDepthM) return [];
      if (planarAreaM2([part]) < areaM2 - areaToleranceM2) return [];
      const front = frontChain(part, along);
      if (!front) return [];
      const elsewhere = free.filter((_, k) => k !== i);
      return cutsOfPart({ part, elsewhere, areaM2, front, frontM: lineLengthM(front) }, along);
    })
    .sort((p, q) => p.cost - q.cost)
    .map(({ cut }) => cut);
};
