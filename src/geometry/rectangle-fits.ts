import { type BareOutline, bareOutline } from './bare-outline.ts';
import { boxClearance } from './box-clearance.ts';
import { largestRectangle } from './largest-rectangle.ts';
import { maxHeap } from './max-heap.ts';
import { type Placements, provesNoRoom } from './no-room.ts';
import { planarAreaM2 } from './planar-area.ts';
import { type Rectangle, rectangleAt } from './rectangle.ts';
import type { PlaneArea } from './shapes.ts';

export type RectangleFit =
  | { readonly fits: true; readonly rectangle: Rectangle }
  | {
      readonly fits: false;
      /** The largest of the same proportion that is known to fit; null where there is none. */
      readonly largest: Rectangle | null;
      /** False only where the land is so intricate that the search was broken off: then nothing is proven. */
      readonly decided: boolean;
    };

/** The decision holds to this, metres of either side. */
export const fitToleranceM = 0.1;
/** Beyond so many placements the search is broken off. */
const mostCells = 60_000;

const isInside = ({ east, north, next }: BareOutline, e: number, n: number): boolean => {
  let inside = false;
  for (let i = 0; i < next.length; i += 1) {
    const k = next[i] ?? 0;
    const nA = north[i] ?? 0;
    const nB = north[k] ?? 0;
    if (nA > n === nB > n) continue;
    const eA = east[i] ?? 0;
    if (e < eA + ((n - nA) / (nB - nA)) * ((east[k] ?? 0) - eA)) inside = !inside;
  }
  return inside;
};

/**
 * Whether a rectangle of a × b metres fits into the area, freely turned, touching no hole and not reaching from part to
 * part. Exact to 0.1 m: where (a + 0.1) × (b + 0.1) fits the answer is yes, with a rectangle of a × b that lies inside;
 * where (a − 0.1) × (b − 0.1) does not fit it is no. Metres of one plane.
 *
 * Branch and bound over middle and turn. At each placement the clearance is how much both sides may grow to each side;
 * moving the middle by d and turning by δ can raise it by no more than d + (half the longer side) · δ. So a cell is left
 * only when nothing in it can fit, and no placement is skipped by sampling.
 */
export const rectangleFits = (area: PlaneArea, aM: number, bM: number): RectangleFit => {
  if (!(aM > 0) || !(bM > 0) || !Number.isFinite(aM * bM)) return { fits: false, largest: null, decided: true };
  const found = placementOf(area, aM, bM);
  if (found !== 'none' && found !== 'undecided') return { fits: true, rectangle: found };
  const aspect = Math.max(aM, bM) / Math.min(aM, bM);
  const largest = largestRectangle(area, { aspectMin: aspect, aspectMax: aspect });
  // Within the tolerance either answer is true; then a rectangle in hand is the better one.
  if (largest && largest.lengthM >= Math.max(aM, bM) && largest.widthM >= Math.min(aM, bM))
    return { fits: true, rectangle: largest };
  return { fits: false, largest, decided: found === 'none' };
};

const placementOf = (area: PlaneArea, aM: number, bM: number): Rectangle | 'none' | 'undecided' => {
  if (!area.some((part) => planarAreaM2([part]) >= aM * bM)) return 'none';
  const outline = bareOutline(area);
  const { east, north, next } = outline;
  const halfA = aM / 2;
  const halfB = bM / 2;
  const shorter = Math.min(halfA, halfB);
  const longer = Math.max(halfA, halfB);
  const enough = fitToleranceM / 2;

  const cells = maxHeap<Placements>();
  const clear = new Float64Array(next.length);
  const scratch = new Int32Array(next.length);
  let found: Placements | null = null;
  const look = (cell: Placements): void => {
    const { east: e, north: n, turn, halfEast, halfNorth, halfTurn, edges } = cell;
    const cos = Math.cos(turn);
    const sin = Math.sin(turn);
    const move = Math.hypot(halfEast, halfNorth);
    const slackAt = (clearance: number): number => move + Math.max(0, longer + clearance) * halfTurn;
    let clearance = longer * 4;
    for (let j = 0; j < edges.length; j += 1) {
      const i = edges[j] ?? 0;
      const k = next[i] ?? 0;
      const dE = (east[i] ?? 0) - e;
      const dN = (north[i] ?? 0) - n;
      const fE = (east[k] ?? 0) - e;
      const fN = (north[k] ?? 0) - n;
      // An edge farther than twice the slack beyond the nearest can be the nearest nowhere in the cell.
      const cap = clearance + 2 * slackAt(clearance);
      const each = boxClearance(
        dE * cos + dN * sin,
        dN * cos - dE * sin,
        fE * cos + fN * sin,
        fN * cos - fE * sin,
        halfA,
        halfB,
        cap,
      );
      clear[j] = each;
      if (each < clearance) clearance = each;
    }
    const slack = slackAt(clearance);
    // The inside is asked of the whole outline: a cell's own edges do not go round.
    if (!isInside(outline, e, n)) {
      // The middle must first cross an edge; there nothing fits, and beyond it only what the rest of the way gives.
      if (move - (clearance + shorter) - shorter < enough) return;
      cells.push(move - clearance - 2 * shorter, cell);
      return;
    }
    if (clearance >= 0) {
      found = cell;
      return;
    }
    if (clearance + slack < enough) return;
    let count = 0;
    for (let j = 0; j < edges.length; j += 1)
      if ((clear[j] ?? 0) < clearance + 2 * slack) {
        scratch[count] = edges[j] ?? 0;
        count += 1;
      }
    const kept = count < edges.length ? { ...cell, edges: scratch.slice(0, count) } : cell;
    if (slack > longer) {
      cells.push(clearance + slack, kept);
      return;
    }
    const room = provesNoRoom(outline, kept, halfA + enough, halfB + enough);
    if (room === true) return;
    cells.push(clearance + slack, kept);
    if (room) look({ ...room, halfEast: 0, halfNorth: 0, halfTurn: 0, edges: kept.edges });
  };

  let halfEast = 0;
  let halfNorth = 0;
  for (const e of east) halfEast = Math.max(halfEast, Math.abs(e));
  for (const n of north) halfNorth = Math.max(halfNorth, Math.abs(n));
  // A square is itself again after a quarter, any other rectangle after half a turn.
  const halfTurn = aM === bM ? Math.PI / 4 : Math.PI / 2;
  const edges = Int32Array.from(next.keys());
  look({ east: 0, north: 0, turn: halfTurn, halfEast, halfNorth, halfTurn, edges });
  for (let round = 0; round < mostCells && !found; round += 1) {
    const cell = cells.pop();
    if (!cell) return 'none';
    const byTurn = longer * cell.halfTurn;
    if (byTurn >= cell.halfEast && byTurn >= cell.halfNorth) {
      const half = cell.halfTurn / 2;
      look({ ...cell, turn: cell.turn - half, halfTurn: half });
      if (!found) look({ ...cell, turn: cell.turn + half, halfTurn: half });
    } else if (cell.halfEast >= cell.halfNorth) {
      const half = cell.halfEast / 2;
      look({ ...cell, east: cell.east - half, halfEast: half });
      if (!found) look({ ...cell, east: cell.east + half, halfEast: half });
    } else {
      const half = cell.halfNorth / 2;
      look({ ...cell, north: cell.north - half, halfNorth: half });
      if (!found) look({ ...cell, north: cell.north + half, halfNorth: half });
    }
  }
  const placed: Placements | null = found;
  if (!placed) return 'undecided';
  const { east: e, north: n, turn } = placed as Placements;
  const [originEast, originNorth] = outline.origin;
  return rectangleAt([originEast + e, originNorth + n], turn, aM, bM);
};
