import type { FlatPlaces } from '../../geometry/flat/candidate-grid.ts';

/** So many sites of the list in a row share a box: neighbours on a list are mostly neighbours on the land. */
export const runLength = 32;

export interface SiteRuns {
  /** West, south, east, north of each run, metres. */
  readonly boxes: Float64Array;
  /** The largest of the values of its sites. */
  readonly most: Float64Array;
}

/** Boxes of the sites, a run each, and the largest of their values (squared metres). */
export const siteRuns = (sites: FlatPlaces, values: Float64Array): SiteRuns => {
  const count = Math.ceil(values.length / runLength);
  const boxes = new Float64Array(4 * count);
  const most = new Float64Array(count);
  for (let run = 0; run < count; run += 1) {
    let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const last = Math.min(values.length, (run + 1) * runLength);
    for (let i = run * runLength; i < last; i += 1) {
      const e = sites[2 * i] ?? 0;
      const n = sites[2 * i + 1] ?? 0;
      west = Math.min(west, e);
      east = Math.max(east, e);
      south = Math.min(south, n);
      north = Math.max(north, n);
      most[run] = Math.max(most[run] ?? 0, values[i] ?? 0);
    }
    boxes.set([west, south, east, north], 4 * run);
  }
  return { boxes, most };
};

/** Square of the metres from a place to the box of a run, 0 inside: no site of the run is nearer. */
export const squaredToRun = ({ boxes }: SiteRuns, run: number, east: number, north: number): number => {
  const beside = Math.max((boxes[4 * run] ?? 0) - east, 0, east - (boxes[4 * run + 2] ?? 0));
  const above = Math.max((boxes[4 * run + 1] ?? 0) - north, 0, north - (boxes[4 * run + 3] ?? 0));
  return beside * beside + above * above;
};
