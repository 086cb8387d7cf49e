/**
 * A tree of boxes over straight segments (roads, pipes, borders; a point is a segment without length). Nodes lie in the
 * order in which one walks down: the left child of node i is i + 1.
 */
export interface SegmentTree {
  /** East, north of both ends, metres, four numbers a segment, in the order of the leaves. */
  readonly segments: Float64Array;
  /** Which of the segments given each of those is. */
  readonly index: Int32Array;
  /** West, south, east, north of every node. */
  readonly boxes: Float64Array;
  /** The right child of an inner node; −1 for a leaf. */
  readonly right: Int32Array;
  /** First and past-the-last segment of every node. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export interface SegmentNotFinite {
  readonly ok: false;
  readonly reason: 'notFinite';
  readonly segment: number;
}

const leafSize = 4;
const bins = 16;

/**
 * Builds the tree over `segments` (four numbers each, metres of one plane). Split where the sum of half perimeters
 * times number is least (surface area heuristic: MacDonald & Booth 1990), places sorted into 16 bins along the longer side.
 */
export const segmentTree = (
  segments: Float64Array,
): { readonly ok: true; readonly tree: SegmentTree } | SegmentNotFinite => {
  const count = segments.length >> 2;
  for (let i = 0; i < 4 * count; i += 1)
    if (!Number.isFinite(segments[i])) return { ok: false, reason: 'notFinite', segment: i >> 2 };
  const index = Int32Array.from({ length: count }, (_, i) => i);
  const nodes = Math.max(1, 2 * count);
  const boxes = new Float64Array(4 * nodes);
  const right = new Int32Array(nodes).fill(-1);
  const from = new Int32Array(nodes);
  const to = new Int32Array(nodes);
  let used = 0;

  /** Makes the node over the segments index[first … last) and what is below it. */
  const make = (first: number, last: number): number => {
    const node = used;
    used += 1;
    from[node] = first;
    to[node] = last;
    const middles = putBox(segments, index, first, last, boxes, 4 * node);
    if (last - first <= leafSize) return node;
    const alongEast = middles.east - middles.west >= middles.north - middles.south;
    const low = alongEast ? middles.west : middles.south;
    const size = alongEast ? middles.east - middles.west : middles.north - middles.south;
    // All in one place: nothing would be gained by splitting.
    if (!(size > 0)) return node;
    const middle = split(segments, index, first, last, alongEast ? 0 : 1, low, size);
    make(first, middle);
    right[node] = make(middle, last);
    return node;
  };
  if (count > 0) make(0, count);

  const sorted = new Float64Array(4 * count);
  for (let i = 0; i < count; i += 1) {
    const s = 4 * (index[i] ?? 0);
    for (let k = 0; k < 4; k += 1) sorted[4 * i + k] = segments[s + k] ?? 0;
  }
  return {
    ok: true,
    tree: {
      segments: sorted,
      index,
      boxes: boxes.slice(0, 4 * used),
      right: right.slice(0, used),
      from: from.slice(0, used),
      to: to.slice(0, used),
    },
  };
};

/** Writes the box around the segments and answers with the box around their middles (twice as far out: sums of ends). */
const putBox = (
  segments: Float64Array,
  index: Int32Array,
  first: number,
  last: number,
  boxes: Float64Array,
  at: number,
) => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const middles = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (let i = first; i < last; i += 1) {
    const s = 4 * (index[i] ?? 0);
    const aE = segments[s] ?? 0;
    const aN = segments[s + 1] ?? 0;
    const bE = segments[s + 2] ?? 0;
    const bN = segments[s + 3] ?? 0;
    west = Math.min(west, aE, bE);
    east = Math.max(east, aE, bE);
    south = Math.min(south, aN, bN);
    north = Math.max(north, aN, bN);
    middles.west = Math.min(middles.west, aE + bE);
    middles.east = Math.max(middles.east, aE + bE);
    middles.south = Math.min(middles.south, aN + bN);
    middles.north = Math.max(middles.north, aN + bN);
  }
  boxes[at] = west;
  boxes[at + 1] = south;
  boxes[at + 2] = east;
  boxes[at + 3] = north;
  return middles;
};

const binCount = new Int32Array(bins);
const binBoxes = new Float64Array(4 * bins);
const costRight = new Float64Array(bins);

/** Orders index[first … last) so that a lower and an upper part come about; the place between them, neither part empty. */
const split = (
  segments: Float64Array,
  index: Int32Array,
  first: number,
  last: number,
  axis: 0 | 1,
  low: number,
  size: number,
): number => {
  const binOf = (i: number): number => {
    const s = 4 * i + axis;
    return Math.min(bins - 1, Math.floor((((segments[s] ?? 0) + (segments[s + 2] ?? 0) - low) / size) * bins));
  };
  binCount.fill(0);
  for (let bin = 0; bin < bins; bin += 1) binBoxes.set([Infinity, Infinity, -Infinity, -Infinity], 4 * bin);
  for (let i = first; i < last; i += 1) {
    const segment = index[i] ?? 0;
    const bin = binOf(segment);
    binCount[bin] = (binCount[bin] ?? 0) + 1;
    for (let end = 0; end < 4; end += 2)
      grow(4 * bin, segments[4 * segment + end] ?? 0, segments[4 * segment + end + 1] ?? 0);
  }
  // Costs of the parts above each border, from above; then of those below, from below.
  const bestBin = cheapestBorder();
  let lower = first;
  let upper = last - 1;
  while (lower <= upper) {
    const segment = index[lower] ?? 0;
    if (binOf(segment) < bestBin) lower += 1;
    else {
      index[lower] = index[upper] ?? 0;
      index[upper] = segment;
      upper -= 1;
    }
  }
  return lower;
};

const grow = (at: number, east: number, north: number): void => {
  binBoxes[at] = Math.min(binBoxes[at] ?? 0, east);
  binBoxes[at + 1] = Math.min(binBoxes[at + 1] ?? 0, north);
  binBoxes[at + 2] = Math.max(binBoxes[at + 2] ?? 0, east);
  binBoxes[at + 3] = Math.max(binBoxes[at + 3] ?? 0, north);
};

/** The bin at which the upper part begins. The first and the last bin are never empty: they hold the outermost middles. */
const cheapestBorder = (): number => {
  const sum = (from: number, until: number, step: number, into: (bin: number, cost: number) => void): void => {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    let count = 0;
    for (let bin = from; bin !== until; bin += step) {
      west = Math.min(west, binBoxes[4 * bin] ?? 0);
      south = Math.min(south, binBoxes[4 * bin + 1] ?? 0);
      east = Math.max(east, binBoxes[4 * bin + 2] ?? 0);
      north = Math.max(north, binBoxes[4 * bin + 3] ?? 0);
      count += binCount[bin] ?? 0;
      into(bin, count * (east - west + (north - south)));
    }
  };
  sum(bins - 1, 0, -1, (bin, cost) => {
    costRight[bin] = cost;
  });
  let best = Number.POSITIVE_INFINITY;
  let at = 1;
  sum(0, bins - 1, 1, (bin, cost) => {
    const both = cost + (costRight[bin + 1] ?? 0);
    if (both < best) {
      best = both;
      at = bin + 1;
    }
  });
  return at;
};
