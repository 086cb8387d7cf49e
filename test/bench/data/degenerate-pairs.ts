import { planarAreaM2 } from '../../../src/geometry/planar-area.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from '../../../src/geometry/shapes.ts';
import type { Land } from './land.ts';
import { planeAreaOf } from './one-area.ts';
import { seeded } from './seeded.ts';

/** Two areas that are hard to lay over one another, and what must come out. */
export interface DegeneratePair {
  readonly trouble: string;
  readonly a: PlaneArea;
  readonly b: PlaneArea;
  readonly commonM2: number;
  readonly aM2: number;
  readonly bM2: number;
}

const withRing = (area: PlaneArea, change: (ring: PlaneRing) => PlaneRing): PlaneArea =>
  area.map(({ outer, holes }) => ({ outer: change(outer), holes }));
const moved = (area: PlaneArea, metres: number): PlaneArea =>
  area.map(({ outer, holes }) => {
    const ring = (positions: PlaneRing): PlaneRing =>
      positions.map(([e, n]): PlanePosition => [e + metres, n + metres]);
    return { outer: ring(outer), holes: holes.map(ring) };
  });
const tripled = (ring: PlaneRing): PlaneRing => ring.flatMap((position) => [position, position, position]);
/** Out and back again at one corner, without width. */
const spiked = (ring: PlaneRing): PlaneRing => {
  const [first = [0, 0], ...rest] = ring;
  return [first, [first[0] - 37.31, first[1] - 51.77], first, ...rest];
};

/** Neighbours of a cadastre (and each parcel with itself), spoilt in seven ways; 378 pairs of each. */
export const degeneratePairs = (land: Land, each = 378): readonly DegeneratePair[] => {
  const random = seeded(17);
  const jitter = (ring: PlaneRing, metres: number): PlaneRing =>
    ring.map(([e, n]): PlanePosition => [e + (2 * random() - 1) * metres, n + (2 * random() - 1) * metres]);
  const side = Math.round(Math.sqrt(land.count));
  const pairs: DegeneratePair[] = [];
  for (let k = 0; k < each; k += 1) {
    const row = Math.floor(random() * (side - 1));
    const parcel = row * side + Math.floor(random() * (side - 1));
    const other = parcel + (k % 2 === 0 ? 1 : side);
    const [a, b] = [parcel, other].map((one) => planeAreaOf(land.metres, land.metres.coordinates, one)) as [
      PlaneArea,
      PlaneArea,
    ];
    const [aM2, bM2] = [planarAreaM2(a), planarAreaM2(b)];
    const beside = { aM2, bM2, commonM2: 0 };
    const itself = { aM2, bM2: aM2, commonM2: aM2 };
    const off = 10 ** -(4 + (k % 7));
    pairs.push(
      { trouble: 'a shared border', a, b, ...beside },
      { trouble: 'a border nearly shared', a, b: withRing(b, (ring) => jitter(ring, off)), ...beside },
      { trouble: 'the same parcel', a, b: a, ...itself },
      { trouble: 'nearly the same parcel', a, b: withRing(a, (ring) => jitter(ring, off)), ...itself },
      { trouble: 'corners written three times', a: withRing(a, tripled), b: withRing(b, tripled), ...beside },
      { trouble: 'a spike without width', a: withRing(a, spiked), b, ...beside },
      { trouble: 'a million metres off', a: moved(a, 1e6), b: moved(b, 1e6), ...beside },
    );
  }
  return pairs;
};
