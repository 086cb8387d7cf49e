/** Places in metres from an origin: east, north, interleaved. */
export type FlatPlaces = Float64Array;

/** Square cells over a box; each lists the few places of which one is nearest, wherever in the cell one stands. */
export interface CandidateGrid {
  /** Cells a side: a power of two. */
  readonly side: number;
  /** The first candidate of each cell (by row from the south), and after the last cell their number. */
  readonly start: Uint32Array;
  /** Candidates, ascending within a cell: indices of the places given. */
  readonly items: Int32Array;
}

export interface CellBox {
  readonly west: number;
  readonly south: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Candidates for "which of these is nearest" over a box, refined from one cell to 4^`depth` cells. A place is dropped
 * from a cell when `ranks` others are nearer all over it: |p−f|² − |p−g|² is linear in p, so its least value over the
 * cell is at a corner. `spread` is by how much two distances may be stretched differently (the plane's scale varies),
 * as a share: what could come first after that is kept too. A Voronoi diagram laid on a grid, after Aurenhammer (1991).
 */
export const candidateGrid = (
  places: FlatPlaces,
  chosen: Int32Array,
  box: CellBox,
  depth: number,
  ranks: 1 | 2,
  spread: number,
): CandidateGrid => {
  let start = Uint32Array.of(0, chosen.length);
  let items = chosen;
  let side = 1;
  for (let level = 1; level <= depth; level += 1) {
    const finer = side * 2;
    const nextStart = new Uint32Array(finer * finer + 1);
    let room = new Int32Array(Math.max(64, items.length * 2));
    let used = 0;
    const halfWidth = box.width / finer / 2;
    const halfHeight = box.height / finer / 2;
    const halfDiagonal = Math.hypot(halfWidth, halfHeight);
    for (let row = 0; row < finer; row += 1) {
      const north = box.south + (2 * row + 1) * halfHeight;
      for (let column = 0; column < finer; column += 1) {
        const east = box.west + (2 * column + 1) * halfWidth;
        const parent = (row >> 1) * side + (column >> 1);
        const from = start[parent] ?? 0;
        const to = start[parent + 1] ?? 0;
        if (used + to - from > room.length) {
          const larger = new Int32Array(2 * room.length + to - from);
          larger.set(room);
          room = larger;
        }
        // The nearest to the middle, or the second nearest where two are wanted: it rules out what it is nearer than.
        let firstSquared = Number.POSITIVE_INFINITY;
        let secondSquared = Number.POSITIVE_INFINITY;
        let first = -1;
        let second = -1;
        for (let i = from; i < to; i += 1) {
          const f = items[i] ?? 0;
          const dE = (places[2 * f] ?? 0) - east;
          const dN = (places[2 * f + 1] ?? 0) - north;
          const squared = dE * dE + dN * dN;
          if (squared < firstSquared) {
            secondSquared = firstSquared;
            second = first;
            firstSquared = squared;
            first = f;
          } else if (squared < secondSquared) {
            secondSquared = squared;
            second = f;
          }
        }
        for (let i = from; i < to; i += 1) {
          const f = items[i] ?? 0;
          const dE = (places[2 * f] ?? 0) - east;
          const dN = (places[2 * f + 1] ?? 0) - north;
          const squared = dE * dE + dN * dN;
          const slack = 2 * spread * (Math.sqrt(squared) + halfDiagonal) ** 2;
          let nearer = 0;
          for (let rank = 0; rank < ranks; rank += 1) {
            const g = rank === 0 ? first : second;
            if (g < 0 || g === f) continue;
            const gE = (places[2 * g] ?? 0) - east;
            const gN = (places[2 * g + 1] ?? 0) - north;
            const least =
              squared - (gE * gE + gN * gN) - 2 * (Math.abs(gE - dE) * halfWidth + Math.abs(gN - dN) * halfHeight);
            if (least > slack) nearer += 1;
          }
          if (nearer < ranks) {
            room[used] = f;
            used += 1;
          }
        }
        nextStart[row * finer + column + 1] = used;
      }
    }
    start = nextStart;
    items = room.slice(0, used);
    side = finer;
  }
  return { side, start, items };
};
