import type { FlatAreas } from '../flat/flat-areas.ts';

/** The edges of one area in arrays that are used again for the next: from a to b, with the box and the ring of each. */
export interface AreaEdges {
  count: number;
  aE: Float64Array;
  aN: Float64Array;
  bE: Float64Array;
  bN: Float64Array;
  west: Float64Array;
  east: Float64Array;
  south: Float64Array;
  north: Float64Array;
  /** Number of the ring in the flat arrays. */
  ring: Uint32Array;
  /** First edge of the same ring: the last edge of a ring is followed by it. */
  first: Uint32Array;
}

export const areaEdges = (): AreaEdges => ({ count: 0, ...arrays(256) });

const arrays = (length: number): Omit<AreaEdges, 'count'> => ({
  aE: new Float64Array(length),
  aN: new Float64Array(length),
  bE: new Float64Array(length),
  bN: new Float64Array(length),
  west: new Float64Array(length),
  east: new Float64Array(length),
  south: new Float64Array(length),
  north: new Float64Array(length),
  ring: new Uint32Array(length),
  first: new Uint32Array(length),
});

/** Loads the edges of an area, those without length left out. */
export const loadEdges = (into: AreaEdges, flat: FlatAreas, area: number): void => {
  const { coordinates, ringStart, polygonStart, areaStart } = flat;
  const firstRing = polygonStart[areaStart[area] as number] as number;
  const endRing = polygonStart[areaStart[area + 1] as number] as number;
  const need = (ringStart[endRing] as number) - (ringStart[firstRing] as number);
  if (need > into.aE.length) Object.assign(into, arrays(2 * need));
  const { aE, aN, bE, bN, west, east, south, north } = into;
  let count = 0;
  for (let ring = firstRing; ring < endRing; ring += 1) {
    const from = ringStart[ring] as number;
    const to = ringStart[ring + 1] as number;
    if (to === from) continue;
    const first = count;
    let e = coordinates[2 * to - 2] as number;
    let n = coordinates[2 * to - 1] as number;
    for (let at = from; at < to; at += 1) {
      const nextE = coordinates[2 * at] as number;
      const nextN = coordinates[2 * at + 1] as number;
      if (nextE === e && nextN === n) continue;
      aE[count] = e;
      aN[count] = n;
      bE[count] = nextE;
      bN[count] = nextN;
      west[count] = Math.min(e, nextE);
      east[count] = Math.max(e, nextE);
      south[count] = Math.min(n, nextN);
      north[count] = Math.max(n, nextN);
      into.ring[count] = ring;
      into.first[count] = first;
      count += 1;
      e = nextE;
      n = nextN;
    }
  }
  into.count = count;
};
