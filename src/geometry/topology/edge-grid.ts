/** Segments found again by the cells of a hashed grid that they pass. */
export interface EdgeGrid {
  /** Puts every segment whose cells lie within the reach of this one into `found`, each once; gives how many. Metres. */
  near(aE: number, aN: number, bE: number, bN: number, reachM: number): number;
  /** What the last question found. */
  readonly found: Int32Array;
}

/** Ends of segments, four numbers each: east and north of one end, then of the other. */
export const edgeGrid = (ends: Float64Array, cellM: number): EdgeGrid => {
  const count = ends.length / 4;
  const perMetre = 1 / cellM;
  let scratch = new Int32Array(1024);

  /** The slots of the cells a segment passes, row by row; gives how many. */
  const slotsOf = (aE: number, aN: number, bE: number, bN: number, reach: number, mask: number): number => {
    const south = Math.floor((Math.min(aN, bN) - reach) * perMetre);
    const north = Math.floor((Math.max(aN, bN) + reach) * perMetre);
    const low = Math.min(aE, bE);
    const high = Math.max(aE, bE);
    const slope = bN === aN ? 0 : (bE - aE) / (bN - aN);
    let n = 0;
    for (let row = south; row <= north; row += 1) {
      let west = low;
      let east = high;
      if (south !== north && bN !== aN) {
        const at0 = aE + slope * (row * cellM - reach - aN);
        const at1 = aE + slope * ((row + 1) * cellM + reach - aN);
        west = Math.max(low, Math.min(at0, at1));
        east = Math.min(high, Math.max(at0, at1));
      }
      const first = Math.floor((west - reach) * perMetre);
      const last = Math.floor((east + reach) * perMetre);
      if (n + last - first + 1 > scratch.length) {
        const longer = new Int32Array(2 * (n + last - first + 1));
        longer.set(scratch);
        scratch = longer;
      }
      for (let column = first; column <= last; column += 1) {
        scratch[n] = (Math.imul(row, 0x85ebca6b) ^ Math.imul(column, 0x9e3779b1)) & mask;
        n += 1;
      }
    }
    return n;
  };

  let slots = 64;
  while (slots < 2 * count) slots *= 2;
  const start = new Uint32Array(slots + 1);
  for (let i = 0; i < 4 * count; i += 4) {
    const n = slotsOf(
      ends[i] as number,
      ends[i + 1] as number,
      ends[i + 2] as number,
      ends[i + 3] as number,
      0,
      slots - 1,
    );
    for (let k = 0; k < n; k += 1) start[scratch[k] as number] = (start[scratch[k] as number] as number) + 1;
  }
  for (let slot = 0; slot < slots; slot += 1) start[slot + 1] = (start[slot + 1] as number) + (start[slot] as number);
  // Filled from the end of each slot backwards, `start` becomes the beginning.
  const entries = new Uint32Array(start[slots] as number);
  for (let segment = count - 1; segment >= 0; segment -= 1) {
    const i = 4 * segment;
    const n = slotsOf(
      ends[i] as number,
      ends[i + 1] as number,
      ends[i + 2] as number,
      ends[i + 3] as number,
      0,
      slots - 1,
    );
    for (let k = 0; k < n; k += 1) {
      const slot = scratch[k] as number;
      const at = (start[slot] as number) - 1;
      start[slot] = at;
      entries[at] = segment;
    }
  }

  const seen = new Uint32Array(count);
  const found = new Int32Array(count);
  let asked = 0;
  return {
    found,
    near(aE, aN, bE, bN, reachM) {
      asked += 1;
      let many = 0;
      const n = slotsOf(aE, aN, bE, bN, reachM, slots - 1);
      for (let k = 0; k < n; k += 1) {
        const slot = scratch[k] as number;
        for (let at = start[slot] as number; at < (start[slot + 1] as number); at += 1) {
          const segment = entries[at] as number;
          if (seen[segment] === asked) continue;
          seen[segment] = asked;
          found[many] = segment;
          many += 1;
        }
      }
      return many;
    },
  };
};
