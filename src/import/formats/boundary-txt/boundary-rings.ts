import type { PlanePosition, PlaneRing } from '../../../geometry/shapes.ts';
import type { PointRow } from './point-row.ts';

/** The rows of one ring, and how it is closed. */
export interface BoundaryRing {
  /** 地块圈号 as written. */
  readonly number: number;
  /** All its rows, a closing one included. */
  readonly rows: readonly PointRow[];
  /** The last row repeats the first: with its label, or with one of its own. Open: it does not. */
  readonly closing: 'firstLabel' | 'ownLabel' | 'open';
  /** It began where the ring before it came back to its first point under the same number. */
  readonly split: boolean;
}

const isSamePlace = (a: PointRow, b: PointRow): boolean => a.first === b.first && a.second === b.second;

/**
 * Rings of a block: a new one where the number changes, and where one has come back to its first point while rows of the same
 * number follow. Numbers do not say what is a hole.
 */
export function ringsOfRows(rows: readonly PointRow[]): readonly BoundaryRing[] {
  const rings: BoundaryRing[] = [];
  let current: PointRow[] = [];
  let split = false;
  const end = (nextIsSplit: boolean): void => {
    if (current.length > 0) rings.push(ringOf(current, split));
    current = [];
    split = nextIsSplit;
  };
  for (const row of rows) {
    const [first] = current;
    const last = current.at(-1);
    if (first && row.ring !== first.ring) end(false);
    else if (first && last && current.length >= 4 && isSamePlace(first, last)) end(true);
    current.push(row);
  }
  end(false);
  return rings;
}

function ringOf(rows: readonly PointRow[], split: boolean): BoundaryRing {
  const first = rows[0];
  const last = rows.at(-1);
  const isClosed = rows.length > 1 && first !== undefined && last !== undefined && isSamePlace(first, last);
  const closing = isClosed ? (last.label === first.label ? 'firstLabel' : 'ownLabel') : 'open';
  return { number: first?.ring ?? 1, rows, closing, split };
}

/** Which of a row's two coordinates is the north; null where the numbers do not say. */
export function northFirstOf({ first, second }: PointRow, unitM: number | 'degree'): boolean | null {
  if (unitM === 'degree') return first === second ? null : first < second;
  const [a, b] = [first * unitM, second * unitM];
  // Eight digits are an easting with its zone; the north of China is below 6,000 km.
  if (a >= 1e7 !== b >= 1e7) return b >= 1e7;
  const isNorth = (metres: number): boolean => metres >= 1_000_000 && metres < 6_000_000;
  const isEast = (metres: number): boolean => metres >= 0 && metres < 1_000_000;
  if (isNorth(a) && isEast(b)) return true;
  return isEast(a) && isNorth(b) ? false : null;
}

export const positionOf = ({ first, second }: PointRow, northFirst: boolean): PlanePosition =>
  northFirst ? [second, first] : [first, second];

/** The ring's positions, easting first, the closing one and repeated neighbours left out. */
export function openRingOf({ rows }: Pick<BoundaryRing, 'rows'>, northFirst: boolean): PlaneRing {
  const ring: PlanePosition[] = [];
  for (const row of rows) {
    const position = positionOf(row, northFirst);
    const last = ring.at(-1);
    if (!last || last[0] !== position[0] || last[1] !== position[1]) ring.push(position);
  }
  const [first] = ring;
  const last = ring.at(-1);
  if (ring.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) ring.pop();
  return ring;
}

/** The zone number before an easting of eight digits; null where there is none. */
export function zoneOfEasting(east: number): number | null {
  const zone = Math.floor(east / 1_000_000);
  const isZone = (zone >= 13 && zone <= 23) || (zone >= 25 && zone <= 45);
  const metres = east - zone * 1_000_000;
  return isZone && metres > 0 && metres < 1_000_000 ? zone : null;
}
