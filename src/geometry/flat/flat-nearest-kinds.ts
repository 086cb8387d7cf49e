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
  const grid = together(lists.map((list) => candidateGrid(places, list, box, depth, second ? 2 : 1, spread)));
  if (second) fillTwo(answer, sites, cells, grid, metricOf(places, scale), scale);
  else fillOne(answer, sites, cells, grid, metricOf(places, scale), scale);
  return answer;
};

/** The grids of all kinds as one: the candidates of kind k in a cell begin at start[cell × kinds + k]. */
const together = (grids: readonly CandidateGrid[]): CandidateGrid & { readonly kinds: number } => {
  const kinds = grids.length;
  const side = grids[0]?.side ?? 1;
  const start = new Uint32Array(side * side * kinds + 1);
  const items = new Int32Array(grids.reduce((sum, grid) => sum + grid.items.length, 0));
  let used = 0;
  for (let cell = 0; cell < side * side; cell += 1)
    for (let kind = 0; kind < kinds; kind += 1) {
      const grid = grids[kind];
      if (grid)
        for (let i = grid.start[cell] ?? 0; i < (grid.start[cell + 1] ?? 0); i += 1) {
          items[used] = grid.items[i] ?? 0;
          used += 1;
        }
      start[cell * kinds + kind + 1] = used;
    }
  return { side, start, items, kinds };
};

/** Four numbers a facility: east, north, metres from the meridian, and its half of 1/(3·R²) along a line from it. */
const metricOf = (places: FlatPlaces, scale: FlatScale): Float64Array => {
  const metric = new Float64Array(2 * places.length);
  for (let f = 0; 2 * f < places.length; f += 1) {
    const east = places[2 * f] ?? 0;
    const north = places[2 * f + 1] ?? 0;
    metric[4 * f] = east;
    metric[4 * f + 1] = north;
    metric[4 * f + 2] = east - scale.meridianEast;
    metric[4 * f + 3] = halfCurvature(scale, north);
  }
  return metric;
};

/** Of a line's two ends the halves add up to 1/(3·R²) at its middle, to 10⁻⁷ of it over 30 km. */
const halfCurvature = ({ q0, q1, q2 }: FlatScale, north: number): number => (q0 + north * (q1 + north * q2)) / 6;

/** The nearest candidate of every site, all kinds in turn. `squaredShrink`, split between the ends of the line. */
const fillOne = (
  { facility, metres }: NearestByKind,
  sites: FlatPlaces,
  cells: Int32Array,
  { start, items, kinds }: ReturnType<typeof together>,
  metric: Float64Array,
  scale: FlatScale,
): void => {
  const count = cells.length;
  for (let site = 0; site < count; site += 1) {
    const east = sites[2 * site] ?? 0;
    const north = sites[2 * site + 1] ?? 0;
    const a = east - scale.meridianEast;
    const half = halfCurvature(scale, north);
    const first = (cells[site] ?? 0) * kinds;
    let i = start[first] ?? 0;
    for (let kind = 0; kind < kinds; kind += 1) {
      const to = start[first + kind + 1] ?? 0;
      let best = Number.POSITIVE_INFINITY;
      let found = -1;
      for (; i < to; i += 1) {
        const f = items[i] ?? 0;
        const dE = (metric[4 * f] ?? 0) - east;
        const dN = (metric[4 * f + 1] ?? 0) - north;
        const b = metric[4 * f + 2] ?? 0;
        const u = (a * a + b * (a + b)) * (half + (metric[4 * f + 3] ?? 0));
        const squared = (dE * dE + dN * dN) * (1 - u * (1 - (2 / 3) * u));
        if (squared < best) {
          best = squared;
          found = f;
        }
      }
      facility[kind * count + site] = found;
      metres[kind * count + site] = Math.sqrt(best);
    }
  }
};

/** The two nearest candidates of every site. */
const fillTwo = (
  { facility, metres, secondFacility, secondMetres }: NearestByKind,
  sites: FlatPlaces,
  cells: Int32Array,
  { start, items, kinds }: ReturnType<typeof together>,
  metric: Float64Array,
  scale: FlatScale,
): void => {
  const count = cells.length;
  for (let site = 0; site < count; site += 1) {
    const east = sites[2 * site] ?? 0;
    const north = sites[2 * site + 1] ?? 0;
    const a = east - scale.meridianEast;
    const half = halfCurvature(scale, north);
    const first = (cells[site] ?? 0) * kinds;
    let i = start[first] ?? 0;
    for (let kind = 0; kind < kinds; kind += 1) {
      const to = start[first + kind + 1] ?? 0;
      let best = Number.POSITIVE_INFINITY;
      let next = Number.POSITIVE_INFINITY;
      let found = -1;
      let after = -1;
      for (; i < to; i += 1) {
        const f = items[i] ?? 0;
        const dE = (metric[4 * f] ?? 0) - east;
        const dN = (metric[4 * f + 1] ?? 0) - north;
        const b = metric[4 * f + 2] ?? 0;
        const u = (a * a + b * (a + b)) * (half + (metric[4 * f + 3] ?? 0));
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
      const at = kind * count + site;
      facility[at] = found;
      metres[at] = Math.sqrt(best);
      secondFacility[at] = after;
      secondMetres[at] = Math.sqrt(next);
    }
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
