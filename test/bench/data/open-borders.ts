import type { FlatAreas } from '../../../src/geometry/flat/flat-areas.ts';
import { seeded } from './seeded.ts';

/** A layer with faults between neighbours that are known to the square metre. */
export interface OpenBorders<T extends FlatAreas> {
  readonly flat: T;
  /** Land of nobody where a corner shared by two parcels was drawn back on one side, m² each, by area of the parcel. */
  readonly gapM2: ReadonlyMap<number, number>;
  /** Parcels that got a corner in the middle of a border that the neighbour draws straight. */
  readonly tJunctions: readonly number[];
}

const backM = 0.5;

/** Plants gaps and T-junctions away from the rim and from one another, at most so many of each. */
export const withOpenBorders = <T extends FlatAreas>(flat: T, side: number, each = 60, seed = 23): OpenBorders<T> => {
  const random = seeded(seed);
  const { ringStart, polygonStart } = flat;
  const outerOf = (parcel: number): readonly [from: number, to: number] => {
    const ring = polygonStart[parcel] ?? 0;
    return [ringStart[ring] ?? 0, ringStart[ring + 1] ?? 0];
  };
  const at = (position: number): readonly [number, number] => [
    flat.coordinates[2 * position] ?? 0,
    flat.coordinates[2 * position + 1] ?? 0,
  ];
  const neighbours = (parcel: number): number[] =>
    [-side - 1, -side, -side + 1, -1, 1, side - 1, side, side + 1].map((step) => parcel + step);
  /** How many of the parcels round about have this corner, too. */
  const sharers = (parcel: number, position: number): number => {
    const [east, north] = at(position);
    return neighbours(parcel).filter((other) => {
      const [from, to] = outerOf(other);
      for (let p = from; p < to; p += 1) if (at(p)[0] === east && at(p)[1] === north) return true;
      return false;
    }).length;
  };

  const moved = new Map<number, readonly [number, number]>();
  const added = new Map<number, readonly [number, number]>();
  const gapM2 = new Map<number, number>();
  const tJunctions: number[] = [];
  const taken = new Set<number>();
  for (let tries = 0; tries < 40 * each && tJunctions.length < each; tries += 1) {
    const row = 1 + Math.floor(random() * (side - 2));
    const parcel = row * side + 1 + Math.floor(random() * (side - 2));
    if (taken.has(parcel) || neighbours(parcel).some((other) => taken.has(other))) continue;
    const [from, to] = outerOf(parcel);
    const position = from + 2 + Math.floor(random() * (to - from - 4));
    if (sharers(parcel, position) !== 1) continue;
    const [a, b, c] = [at(position - 1), at(position), at(position + 1)];
    const length = Math.hypot(c[0] - a[0], c[1] - a[1]);
    if (length < 10) continue;
    taken.add(parcel);
    if (gapM2.size < each) {
      // To the left of the way round, which is inwards.
      const back = [(-(c[1] - a[1]) * backM) / length, ((c[0] - a[0]) * backM) / length] as const;
      moved.set(position, [b[0] + back[0], b[1] + back[1]]);
      gapM2.set(parcel, (length * backM) / 2);
    } else {
      added.set(position, [(b[0] + c[0]) / 2, (b[1] + c[1]) / 2]);
      tJunctions.push(parcel);
    }
  }

  const coordinates = new Float64Array(flat.coordinates.length + 2 * added.size);
  const starts = new Uint32Array(ringStart.length);
  let filled = 0;
  for (let ring = 0; ring + 1 < ringStart.length; ring += 1) {
    for (let p = ringStart[ring] ?? 0; p < (ringStart[ring + 1] ?? 0); p += 1) {
      for (const position of [moved.get(p) ?? at(p), added.get(p)]) {
        if (!position) continue;
        coordinates.set(position, 2 * filled);
        filled += 1;
      }
    }
    starts[ring + 1] = filled;
  }
  return { flat: { ...flat, coordinates, ringStart: starts }, gapM2, tJunctions };
};
