import { type CandidateGrid, type CellBox, candidateGrid, type FlatPlaces } from './candidate-grid.ts';
import type { FlatScale } from './flat-scale.ts';

/** Facilities as places, each of one kind. */
export interface FlatFacilities {
  readonly places: FlatPlaces;
  /** 0 … kinds − 1, one a facility. */
  readonly kindOf: ArrayLike<number>;
  readonly kinds: number;
}

/**
 * The nearest facility of every kind, kind after kind: the answer of kind k for site i stands at k × sites + i.
 * A kind without (a second) facility has −1 and ∞.
 */
export interface NearestByKind {
  readonly ok: true;
  readonly facility: Int32Array;
  /** Distance on the ellipsoid, metres. */
  readonly metres: Float64Array;
  /** The next best, asked for with `second`; else empty. */
  readonly secondFacility: Int32Array;
  readonly secondMetres: Float64Array;
}
export interface NotFinite {
  readonly ok: false;
  readonly reason: 'notFinite';
  readonly of: 'site' | 'facility';
  readonly index: number;
}

/** Cells for each facility of the largest kind: more make fewer candidates a cell and take longer to make. */
const cellsPerFacility = 64;
const deepest = 9;

/**
 * For many sites (places in metres of the plane, from the origin of `scale`) the nearest facility of each kind, and the
 * second nearest with `second: true`. Distances are corrected by the mean scale of the plane along the line, and so is
 * the choice: facilities are compared by what the geodesic would say (1 mm up to 30 km). Of equally near ones the first in
 * the list wins. Candidates come from a grid a kind (`candidateGrid`). Method key `distance.straight`.
 */
export const nearestOfKinds = (
  sites: FlatPlaces,
  facilities: FlatFacilities,
  scale: FlatScale,
  { second = false }: { readonly second?: boolean } = {},
): NearestByKind | NotFinite => {
  const bad = notFinite(sites, 'site') ?? notFinite(facilities.places, 'facility');
  if (bad) return bad;
  const count = sites.length >> 1;
  const { places, kinds } = facilities;
  const answer: NearestByKind = {
    ok: true,
    facility: new Int32Array(kinds * count),
    metres: new Float64Array(kinds * count),
    secondFacility: new Int32Array(second ? kinds * count : 0),
    secondMetres: new Float64Array(second ? kinds * count : 0),
  };
  if (count === 0) return answer;
  const lists = listsByKind(facilities);
  const box = boxAround(sites);
  const spread = scaleSpread(scale, sites, places);
  const largest = lists.reduce((most, list) => Math.max(most, list.length), 1);
  const wanted = Math.min(largest * cellsPerFacility, count);
  const depth = box.width > 0 || box.height > 0 ? Math.min(deepest, Math.ceil(Math.log2(wanted) / 2)) : 0;
  const cells = cellsOf(sites, box, 2 ** depth);
  for (const [kind, list] of lists.entries()) {
    const grid = candidateGrid(places, list, box, depth, second ? 2 : 1, spread);
    if (second) fillTwo(answer, kind * count, sites, places, cells, grid, scale);
    else fillOne(answer, kind * count, sites, places, cells, grid, scale);
  }
  return answer;
};

/** The nearest candidate of every site. The mean scale is `squaredShrink`, written out: as a call it costs a third. */
const fillOne = (
  { facility, metres }: NearestByKind,
  offset: number,
  sites: FlatPlaces,
  places: FlatPlaces,
  cells: Int32Array,
  { start, items }: CandidateGrid,
  { meridianEast, q0, q1, q2 }: FlatScale,
): void => {
  for (let site = 0; site < cells.length; site += 1) {
    const cell = cells[site] ?? 0;
    const east = sites[2 * site] ?? 0;
    const north = sites[2 * site + 1] ?? 0;
    const a = east - meridianEast;
    const to = start[cell + 1] ?? 0;
    let best = Number.POSITIVE_INFINITY;
    let found = -1;
    for (let i = start[cell] ?? 0; i < to; i += 1) {
      const f = items[i] ?? 0;
      const fE = places[2 * f] ?? 0;
      const fN = places[2 * f + 1] ?? 0;
      const b = fE - meridianEast;
      const middle = (north + fN) / 2;
      const u = ((a * a + a * b + b * b) * (q0 + middle * (q1 + middle * q2))) / 3;
      const dE = fE - east;
      const dN = fN - north;
      const squared = (dE * dE + dN * dN) * (1 - u * (1 - (2 / 3) * u));
      if (squared < best) {
        best = squared;
        found = f;
      }
    }
    facility[offset + site] = found;
    metres[offset + site] = Math.sqrt(best);
  }
};

/** The two nearest candidates of every site. */
const fillTwo = (
  { facility, metres, secondFacility, secondMetres }: NearestByKind,
  offset: number,
  sites: FlatPlaces,
  places: FlatPlaces,
  cells: Int32Array,
  { start, items }: CandidateGrid,
  { meridianEast, q0, q1, q2 }: FlatScale,
): void => {
  for (let site = 0; site < cells.length; site += 1) {
    const cell = cells[site] ?? 0;
    const east = sites[2 * site] ?? 0;
    const north = sites[2 * site + 1] ?? 0;
    const a = east - meridianEast;
    const to = start[cell + 1] ?? 0;
    let best = Number.POSITIVE_INFINITY;
    let next = Number.POSITIVE_INFINITY;
    let found = -1;
    let after = -1;
    for (let i = start[cell] ?? 0; i < to; i += 1) {
      const f = items[i] ?? 0;
      const fE = places[2 * f] ?? 0;
      const fN = places[2 * f + 1] ?? 0;
      const b = fE - meridianEast;
      const middle = (north + fN) / 2;
      const u = ((a * a + a * b + b * b) * (q0 + middle * (q1 + middle * q2))) / 3;
      const dE = fE - east;
      const dN = fN - north;
      const squared = (dE * dE + dN * dN) * (1 - u * (1 - (2 / 3) * u));
      if (squared < best) {
        next = best;
        after = found;
        best = squared;
        found = f;
      } else if (squared < next) {
        next = squared;
        after = f;
      }
    }
    facility[offset + site] = found;
    metres[offset + site] = Math.sqrt(best);
    secondFacility[offset + site] = after;
    secondMetres[offset + site] = Math.sqrt(next);
  }
};

const notFinite = (places: FlatPlaces, of: NotFinite['of']): NotFinite | null => {
  for (let i = 0; i < places.length; i += 1)
    if (!Number.isFinite(places[i])) return { ok: false, reason: 'notFinite', of, index: i >> 1 };
  return null;
};

const listsByKind = ({ places, kindOf, kinds }: FlatFacilities): readonly Int32Array[] => {
  const lists: number[][] = Array.from({ length: kinds }, () => []);
  for (let f = 0; 2 * f < places.length; f += 1) lists[kindOf[f] ?? -1]?.push(f);
  return lists.map((list) => Int32Array.from(list));
};

const boxAround = (places: FlatPlaces): CellBox => {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < places.length; i += 2) {
    const e = places[i] ?? 0;
    const n = places[i + 1] ?? 0;
    if (e < west) west = e;
    if (e > east) east = e;
    if (n < south) south = n;
    if (n > north) north = n;
  }
  return { west, south, width: east - west, height: north - south };
};

/** By how much the scales of two lines can differ, as a share; never 0, so that rounding drops no candidate. */
const scaleSpread = ({ meridianEast, q0 }: FlatScale, ...all: readonly FlatPlaces[]): number => {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const places of all)
    for (let i = 0; i < places.length; i += 2) {
      const x = Math.abs((places[i] ?? 0) - meridianEast);
      if (x < least) least = x;
      if (x > most) most = x;
    }
  // A tenth for the change of 1/R² from south to north.
  return Math.max(1e-9, (q0 * (most * most - least * least)) / 2 + 0.1 * q0 * most * most);
};

const cellsOf = (sites: FlatPlaces, box: CellBox, side: number): Int32Array => {
  const cells = new Int32Array(sites.length >> 1);
  const perEast = box.width > 0 ? side / box.width : 0;
  const perNorth = box.height > 0 ? side / box.height : 0;
  for (let site = 0; site < cells.length; site += 1) {
    const column = Math.min(side - 1, ((sites[2 * site] ?? 0) - box.west) * perEast) | 0;
    const row = Math.min(side - 1, ((sites[2 * site + 1] ?? 0) - box.south) * perNorth) | 0;
    cells[site] = row * side + column;
  }
  return cells;
};
