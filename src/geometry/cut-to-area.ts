import type { Along, CutCandidate, CutFailure, CutKind } from './cut-candidate.ts';
import { costOfCut, goodEnough, rateCuts } from './cut-rating.ts';
import { distanceM } from './distance.ts';
import { frontages } from './frontage.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlaneArea, PlanePolygon, PlanePosition } from './shapes.ts';
import { type CutLine, offsetOf, type SplitFace, splitByLine } from './split-by-line.ts';

/** The most a piece may differ from the wished area, m². */
const areaToleranceM2 = 0.01;
/** A piece with less of the frontage than this has no gate for a lorry. */
const leastFrontageM = 6;
/** Setbacks and rounding: parts that lie within this of the nearest part count as facing the same frontage. */
const sameDepthM = 2;

export type { Along, CutCandidate, CutFailure, CutKind } from './cut-candidate.ts';

interface Task {
  readonly part: PlanePolygon;
  readonly elsewhere: PlaneArea;
  readonly areaM2: number;
  readonly along: Along;
  readonly reachM: number;
}

const lineShape = ({ from, to }: Along) => ({ kind: 'lines', lines: [[from, to]] }) as const;
const areaShape = (polygon: PlanePolygon) => ({ kind: 'area', area: [polygon] }) as const;

/** Of the pieces behind the line the one nearest to the frontage; the larger of equally near ones. */
const frontPiece = (faces: readonly SplitFace[], along: Along): SplitFace | null => {
  const behind = faces.filter((face) => face.behind);
  if (behind.length <= 1) return behind[0] ?? null;
  let best: { face: SplitFace; far: number; m2: number } | null = null;
  for (const face of behind) {
    const far = distanceM(areaShape(face.polygon), lineShape(along));
    const m2 = planarAreaM2([face.polygon]);
    if (!best || far < best.far - 0.5 || (far <= best.far + 0.5 && m2 > best.m2)) best = { face, far, m2 };
  }
  return best?.face ?? null;
};

interface Bracket {
  readonly low: number;
  readonly lowM2: number;
  readonly high: number;
  readonly highM2: number;
}

/**
 * Where between two places the area is reached. Between corners it is quadratic in the place, so false position
 * (Illinois) is there in a few rounds; over a jump it falls back to halving and ends at the jump.
 */
const placeOf = (areaM2: number, bracket: Bracket, areaAt: (place: number) => number): number => {
  let { low, high } = bracket;
  let offLow = bracket.lowM2 - areaM2;
  let offHigh = bracket.highM2 - areaM2;
  let last = 0;
  for (let round = 0; round < 80 && high - low > 1e-12; round += 1) {
    const straight = low + ((high - low) * -offLow) / (offHigh - offLow);
    const place = round < 12 && straight > low && straight < high ? straight : (low + high) / 2;
    if (place <= low || place >= high) break;
    const off = areaAt(place) - areaM2;
    if (Math.abs(off) < 1e-7) return place;
    if (off < 0) {
      low = place;
      offLow = off;
      if (last < 0) offHigh /= 2;
      last = -1;
    } else {
      high = place;
      offHigh = off;
      if (last > 0) offLow /= 2;
      last = 1;
    }
  }
  return high;
};

/** Moves a line over the part until the front piece behind it has the area; null where only a jump passes it. */
const sweep = (
  part: PlanePolygon,
  areaM2: number,
  along: Along,
  origin: PlanePosition,
  direction: CutLine['direction'],
) => {
  const lineAt = (at: number): CutLine => ({ origin, direction, at });
  const pieceAt = (at: number) => {
    const split = splitByLine(part, lineAt(at));
    const face = split && frontPiece(split.faces, along);
    return split && face ? { split, face, m2: planarAreaM2([face.polygon]) } : null;
  };
  const stops = [...new Set(part.outer.concat(...part.holes).map((p) => offsetOf(lineAt(0), p)))].sort((p, q) => p - q);
  let low = stops[0] ?? 0;
  let lowM2 = 0;
  for (const stop of stops.slice(1)) {
    const m2 = pieceAt(stop)?.m2 ?? 0;
    if (lowM2 < areaM2 && m2 >= areaM2) {
      const at = placeOf(areaM2, { low, lowM2, high: stop, highM2: m2 }, (place) => pieceAt(place)?.m2 ?? 0);
      const piece = pieceAt(at);
      if (piece && Math.abs(piece.m2 - areaM2) <= areaToleranceM2 / 2) return { ...piece, at };
    }
    low = stop;
    lowM2 = m2;
  }
  return null;
};

const restOf = (found: NonNullable<ReturnType<typeof sweep>>): PlaneArea => {
  const faces = found.split.alone(found.face);
  // The piece itself comes out again, of the same area and on the same side.
  const index = faces.findIndex(
    ({ behind, polygon }) => behind && Math.abs(planarAreaM2([polygon]) - found.m2) < 1e-6 + 1e-9 * found.m2,
  );
  return faces.filter((_, i) => i !== index).map(({ polygon }) => polygon);
};

const candidate = (task: Task, kind: CutKind, piece: PlanePolygon, rest: PlaneArea): CutCandidate | null => {
  const { from, to } = task.along;
  const frontageM = frontages([piece], [{ id: '', line: [from, to] }], task.reachM).reduce(
    (sum, f) => sum + f.lengthM,
    0,
  );
  const area: PlaneArea = [piece];
  const remainder = [...rest, ...task.elsewhere];
  const whole = planarAreaM2([task.part]) + planarAreaM2(task.elsewhere);
  const kept = Math.abs(planarAreaM2(area) + planarAreaM2(remainder) - whole) <= areaToleranceM2;
  const exact = Math.abs(planarAreaM2(area) - task.areaM2) <= areaToleranceM2;
  return kept && exact && frontageM >= leastFrontageM ? { kind, area, remainder, frontageM } : null;
};

const cutsOfPart = (task: Task, everyWay: boolean): CutCandidate[] => {
  const { part, along, areaM2 } = task;
  const length = Math.hypot(along.to[0] - along.from[0], along.to[1] - along.from[1]);
  const u: PlanePosition = [(along.to[0] - along.from[0]) / length, (along.to[1] - along.from[1]) / length];
  const back: PlanePosition = [-u[0], -u[1]];
  const found: (CutCandidate | null)[] = [];
  if (Math.abs(planarAreaM2([part]) - areaM2) <= areaToleranceM2)
    return [candidate(task, 'whole', part, [])].filter((c) => c !== null);

  for (const direction of [u, back]) {
    const cut = sweep(part, areaM2, along, along.from, direction);
    if (cut) found.push(candidate(task, 'square', cut.face.polygon, restOf(cut)));
  }
  const good = found.some((cut) => cut && costOfCut(cut, along) <= goodEnough);
  if (good && !everyWay) return found.filter((cut) => cut !== null);
  // A strip begins at an end of the frontage, so that what lies beyond that end stays with the remainder.
  for (const [direction, end] of [
    [u, along.from],
    [back, along.to],
  ] as const) {
    const opposite: PlanePosition = [-direction[0], -direction[1]];
    const first = splitByLine(part, { origin: end, direction: opposite, at: 0 });
    const start = first && frontPiece(first.faces, along);
    const cut = start && sweep(start.polygon, areaM2, along, end, direction);
    if (!first || !start || !cut) continue;
    const rest = restOf(cut);
    const meetsStart = rest.some(({ outer }) =>
      outer.some((p) => offsetOf({ origin: end, direction, at: 0 }, p) < 1e-3),
    );
    if (meetsStart) continue;
    const beyond = first.faces.filter((face) => face !== start).map(({ polygon }) => polygon);
    found.push(candidate(task, 'strip', cut.face.polygon, [...beyond, ...rest]));
  }
  // Land lies to the left of a frontage; when it was handed over the other way round the second direction serves.
  for (const direction of [
    [-u[1], u[0]],
    [u[1], -u[0]],
  ] as const) {
    const cut = sweep(part, areaM2, along, along.from, direction);
    if (cut) found.push(candidate(task, 'parallel', cut.face.polygon, restOf(cut)));
  }
  return found.filter((cut) => cut !== null);
};

/**
 * All honest straight cuts of `areaM2` from the free land along a frontage, best first: one piece, exact to 0.01 m²,
 * with at least 6 m of the frontage; piece and remainder make up the whole. Concave parts, holes and several parts are
 * fine. An empty list says there is no such cut; `cutToArea` says why.
 */
export const cutCandidates = (free: PlaneArea, areaM2: number, along: Along): readonly CutCandidate[] =>
  cutsOf(free, areaM2, along, true);

const cutsOf = (free: PlaneArea, areaM2: number, along: Along, everyWay: boolean): readonly CutCandidate[] => {
  const length = Math.hypot(along.to[0] - along.from[0], along.to[1] - along.from[1]);
  if (!(length >= leastFrontageM) || !(areaM2 > 0) || !Number.isFinite(areaM2)) return [];
  const distances = free.map((polygon) => distanceM(areaShape(polygon), lineShape(along)));
  const nearest = Math.min(...distances);
  const found = free.flatMap((part, i) => {
    if ((distances[i] ?? Number.POSITIVE_INFINITY) > nearest + sameDepthM) return [];
    if (planarAreaM2([part]) < areaM2 - areaToleranceM2) return [];
    const elsewhere = free.filter((_, k) => k !== i);
    return cutsOfPart({ part, elsewhere, areaM2, along, reachM: nearest + sameDepthM }, everyWay);
  });
  return rateCuts(found, along);
};

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
