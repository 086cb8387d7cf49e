import type { Along, CutCandidate, CutFailure, CutKind } from './cut-candidate.ts';
import { costOfCut, goodEnough } from './cut-rating.ts';
import { frontPiece, type Swept, sweep } from './cut-sweep.ts';
import { distanceM } from './distance.ts';
import { frontChain, lineLengthM, sharedLengthM } from './front-chain.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlaneArea, PlaneLine, PlanePolygon, PlanePosition } from './shapes.ts';
import { offsetOf, splitByLine } from './split-by-line.ts';

export type { Along, CutCandidate, CutFailure } from './cut-candidate.ts';

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

const rated = (task: Task, kind: CutKind, { piece, rest }: Swept): Rated[] => {
  const frontageM = sharedLengthM(piece, task.front);
  const remainder = [...rest, ...task.elsewhere];
  const whole = planarAreaM2([task.part]) + planarAreaM2(task.elsewhere);
  const pieceM2 = planarAreaM2([piece]);
  const isKept = Math.abs(pieceM2 + planarAreaM2(remainder) - whole) <= areaToleranceM2;
  const isExact = Math.abs(pieceM2 - task.areaM2) <= areaToleranceM2;
  if (!isKept || !isExact || frontageM < leastFrontageM) return [];
  const cut: CutCandidate = { kind, area: [piece], remainder, frontageM };
  return [{ cut, cost: costOfCut(cut, task.frontM) }];
};

const cutsOfPart = (task: Task, everyWay: boolean): Rated[] => {
  const { part, front, areaM2 } = task;
  const [from] = front;
  const to = front.at(-1);
  if (!from || !to) return [];
  if (Math.abs(planarAreaM2([part]) - areaM2) <= areaToleranceM2)
    return rated(task, 'whole', { piece: part, rest: [] });
  const chord = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (chord < leastFrontageM) return [];
  const u: PlanePosition = [(to[0] - from[0]) / chord, (to[1] - from[1]) / chord];
  const back: PlanePosition = [-u[0], -u[1]];
  const inwards: PlanePosition = [-u[1], u[0]];
  const tolerance = areaToleranceM2 / 2;

  const found = [u, back].flatMap((direction) => {
    const cut = sweep(part, areaM2, tolerance, front, from, direction);
    return cut ? rated(task, 'square', cut) : [];
  });
  if (!everyWay && found.some(({ cost }) => cost <= goodEnough)) return found;

  // A strip begins at an end of the frontage, so that what lies beyond that end stays with the remainder.
  for (const [direction, end] of [
    [u, from],
    [back, to],
  ] as const) {
    const opposite: PlanePosition = [-direction[0], -direction[1]];
    const first = splitByLine(part, { origin: end, direction: opposite, at: 0 });
    const start = first && frontPiece(first.faces, front);
    const cut = start && sweep(start.polygon, areaM2, tolerance, front, end, direction);
    if (!first || !start || !cut) continue;
    const meetsStart = cut.rest.some(({ outer }) =>
      outer.some((p) => offsetOf({ origin: end, direction, at: 0 }, p) < 1e-3),
    );
    if (meetsStart) continue;
    const beyond = first.faces.filter((face) => face !== start).map(({ polygon }) => polygon);
    found.push(...rated(task, 'strip', { piece: cut.piece, rest: [...beyond, ...cut.rest] }));
  }
  const along = sweep(part, areaM2, tolerance, front, from, inwards);
  if (along) found.push(...rated(task, 'parallel', along));
  return found;
};

const cutsOf = (free: PlaneArea, areaM2: number, along: Along, everyWay: boolean): readonly CutCandidate[] => {
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
      return cutsOfPart({ part, elsewhere, areaM2, front, frontM: lineLengthM(front) }, everyWay);
    })
    .sort((p, q) => p.cost - q.cost)
    .map(({ cut }) => cut);
};

/**
 * All honest straight cuts of `areaM2` from the free land along a frontage, best first: one piece, exact to 0.01 m²,
 * with at least 6 m of the frontage; piece and remainder make up the whole. Concave parts, holes, bent frontages and
 * several parts are fine. An empty list says there is no such cut; `cutToArea` says why.
 */
export const cutCandidates = (free: PlaneArea, areaM2: number, along: Along): readonly CutCandidate[] =>
  cutsOf(free, areaM2, along, true);

/**
 * Cuts a piece of exactly `areaM2` (to 0.01 m²) out of the free land so that it keeps frontage: with a straight line
 * square to the frontage where that makes a reasonable plot, else with two such lines or one along it. Refuses with the
 * reason where no honest cut exists; never throws.
 */
export const cutToArea = (
  free: PlaneArea,
  areaM2: number,
  along: Along,
):
  | { readonly ok: true; readonly area: PlaneArea; readonly remainder: PlaneArea }
  | { readonly ok: false; readonly reason: CutFailure } => {
  if (!(areaM2 > 0) || planarAreaM2(free) < areaM2 - areaToleranceM2) return { ok: false, reason: 'cut.moreThanFree' };
  if (!(Math.hypot(along.to[0] - along.from[0], along.to[1] - along.from[1]) >= leastFrontageM))
    return { ok: false, reason: 'cut.noFrontage' };
  const [best] = cutsOf(free, areaM2, along, false);
  if (best) return { ok: true, area: best.area, remainder: best.remainder };
  const largest = Math.max(...free.map((polygon) => planarAreaM2([polygon])));
  return { ok: false, reason: largest < areaM2 - areaToleranceM2 ? 'cut.noPartLargeEnough' : 'cut.noHonestCut' };
};
