import { areaFromRings } from '../area-from-rings.ts';
import { planarAreaM2 } from '../planar-area.ts';
import { squaredToSegment } from '../segment-distance.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from '../shapes.ts';
import type { EdgeTable } from './edge-table.ts';
import type { MovedPieces } from './moved-pieces.ts';

/** Chords at most this far from the true arc: a quarter of the overlay's, so that the drawn area is within 0.05 m² too. */
const arcToleranceM = 0.0005;
/** No corner of an outline may lie nearer to an edge than its distance less this. */
const placeToleranceM = 0.005;
/** What is thinner than this on average is where two moved edges meet, and no land. */
const thinnestM = 1e-4;

/**
 * Follows the joined pieces round into rings and draws the arcs. Null when a corner comes out nearer to an edge than
 * that edge's distance, or the area differs from the exact one by more than the chords of the arcs explain.
 */
export function piecesOutline(
  table: EdgeTable,
  pieces: MovedPieces,
  after: Int32Array,
  exactM2: number,
): PlaneArea | null {
  const isDone = new Uint8Array(pieces.count);
  const rings: PlaneRing[] = [];
  let arcsM = 0;
  for (let first = 0; first < pieces.count; first += 1) {
    if (isDone[first] === 1) continue;
    const ring: PlanePosition[] = [];
    for (let at = first; isDone[at] === 0; at = after[at] as number) {
      isDone[at] = 1;
      ring.push([pieces.fromEast[at] as number, pieces.fromNorth[at] as number]);
      if (pieces.corner[at] !== -1) arcsM += drawArc(table, pieces, at, ring);
    }
    if (ring.length >= 3) rings.push(ring);
  }
  for (const ring of rings) for (const corner of ring) if (isTooNear(table, corner)) return null;
  const area = areaFromRings(
    rings.map((ring) => ring.map(([e, n]): PlanePosition => [e + table.originEast, n + table.originNorth])),
    thinnestM,
  );
  return Math.abs(planarAreaM2(area) - exactM2) <= arcToleranceM * arcsM + 0.01 ? area : null;
}

/** Adds the corners between the ends of an arc; returns its length. */
function drawArc(table: EdgeTable, pieces: MovedPieces, at: number, ring: PlanePosition[]): number {
  const corner = table.next[pieces.corner[at] as number] as number;
  const [ce, cn] = [table.east[corner] as number, table.north[corner] as number];
  const [fe, fn] = [(pieces.fromEast[at] as number) - ce, (pieces.fromNorth[at] as number) - cn];
  const radius = Math.hypot(fe, fn);
  const sweep = pieces.sweep[at] as number;
  const steps = Math.ceil(sweep / (2 * Math.acos(1 - Math.min(1, arcToleranceM / radius))));
  for (let step = 1; step < steps; step += 1) {
    const angle = (sweep * step) / steps;
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    ring.push([ce + fe * cosine + fn * sine, cn + fn * cosine - fe * sine]);
  }
  return radius * sweep;
}

/** Whether the begin or the middle of any piece lies nearer to an edge than that edge's distance. */
export function isAnyTooNear(table: EdgeTable, pieces: MovedPieces): boolean {
  for (let i = 0; i < pieces.count; i += 1) {
    const e = pieces.fromEast[i] as number;
    const n = pieces.fromNorth[i] as number;
    if (isTooNear(table, [e, n])) return true;
    if (pieces.corner[i] === -1) {
      if (isTooNear(table, [(e + (pieces.toEast[i] as number)) / 2, (n + (pieces.toNorth[i] as number)) / 2]))
        return true;
      continue;
    }
    const corner = table.next[pieces.corner[i] as number] as number;
    const ce = table.east[corner] as number;
    const cn = table.north[corner] as number;
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const cosine = Math.cos(share * (pieces.sweep[i] as number));
      const sine = Math.sin(share * (pieces.sweep[i] as number));
      if (isTooNear(table, [ce + (e - ce) * cosine + (n - cn) * sine, cn + (n - cn) * cosine - (e - ce) * sine]))
        return true;
    }
  }
  return false;
}

function isTooNear(table: EdgeTable, [e, n]: PlanePosition): boolean {
  for (let i = 0; i < table.count; i += 1) {
    const j = table.next[i] as number;
    const least = (table.metres[i] as number) - placeToleranceM;
    if (
      least <= 0 ||
      e < (table.west[i] as number) ||
      e > (table.eastmost[i] as number) ||
      n < (table.south[i] as number) ||
      n > (table.northmost[i] as number)
    )
      continue;
    const squared = squaredToSegment(
      e,
      n,
      table.east[i] as number,
      table.north[i] as number,
      table.east[j] as number,
      table.north[j] as number,
    );
    if (squared < least * least) return true;
  }
  return false;
}
