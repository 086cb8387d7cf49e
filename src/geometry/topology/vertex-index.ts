/** Corners of many areas, each place once: positions nearer than the tolerance get the number of the first. */
export interface VertexIndex {
  /** The number of the place; a new one when nothing lies within the tolerance. */
  idAt(east: number, north: number): number;
  count(): number;
  east(id: number): number;
  north(id: number): number;
}

/**
 * Finds corners again by a hashed grid: 8 × 8 cells lie together in memory, so that neighbours in space are neighbours
 * there. `cellM` should be about the distance between corners; `reserve` how many positions will be asked.
 */
export const vertexIndex = (reserve: number, toleranceM: number, cellM: number): VertexIndex => {
  const limit = toleranceM * toleranceM;
  const cell = Math.max(cellM, 4 * toleranceM);
  const perMetre = 1 / cell;
  const edge = toleranceM * perMetre;
  let tiles = 1;
  while (tiles * 64 < reserve) tiles *= 2;
  const mask = tiles - 1;
  const heads = new Int32Array(tiles * 64).fill(-1);
  // Neighbours share corners: about half of the positions are new places.
  let next = new Int32Array(Math.max(16, reserve >> 1));
  let easts = new Float64Array(next.length);
  let norths = new Float64Array(next.length);
  let count = 0;

  const slotOf = (cellE: number, cellN: number): number =>
    (((Math.imul(cellE >> 3, 0x9e3779b1) ^ Math.imul(cellN >> 3, 0x85ebca6b)) & mask) << 6) |
    ((cellE & 7) << 3) |
    (cellN & 7);
  const search = (slot: number, east: number, north: number): number => {
    for (let id = heads[slot] as number; id >= 0; id = next[id] as number) {
      const e = (easts[id] as number) - east;
      const n = (norths[id] as number) - north;
      if (e * e + n * n <= limit) return id;
    }
    return -1;
  };
  const grow = (): void => {
    const [olderNext, olderEasts, olderNorths] = [next, easts, norths];
    next = new Int32Array(2 * olderNext.length);
    easts = new Float64Array(next.length);
    norths = new Float64Array(next.length);
    next.set(olderNext);
    easts.set(olderEasts);
    norths.set(olderNorths);
  };

  return {
    count: () => count,
    east: (id) => easts[id] as number,
    north: (id) => norths[id] as number,
    idAt(east, north) {
      const cellE = Math.floor(east * perMetre);
      const cellN = Math.floor(north * perMetre);
      const slot = slotOf(cellE, cellN);
      let found = search(slot, east, north);
      if (found >= 0) return found;
      // A place beside the wall of its cell may be that of a corner behind it.
      const inE = east * perMetre - cellE;
      const inN = north * perMetre - cellN;
      const stepE = inE < edge ? -1 : 1 - inE < edge ? 1 : 0;
      const stepN = inN < edge ? -1 : 1 - inN < edge ? 1 : 0;
      if (stepE !== 0) found = search(slotOf(cellE + stepE, cellN), east, north);
      if (found < 0 && stepN !== 0) found = search(slotOf(cellE, cellN + stepN), east, north);
      if (found < 0 && stepE !== 0 && stepN !== 0) found = search(slotOf(cellE + stepE, cellN + stepN), east, north);
      if (found >= 0) return found;
      if (count === next.length) grow();
      easts[count] = east;
      norths[count] = north;
      next[count] = heads[slot] as number;
      heads[slot] = count;
      count += 1;
      return count - 1;
    },
  };
};
