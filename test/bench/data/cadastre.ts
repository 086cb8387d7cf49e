import type { FlatAreas } from '../../../src/geometry/flat/flat-areas.ts';
import { latAt, lonAt } from './place.ts';
import { seeded } from './seeded.ts';

export const sizes = { '1k': 32, '10k': 100, '100k': 316 } as const;
export type Size = keyof typeof sizes;

/** Width of a parcel's place in the lattice; areas come out between 12 and 160 mu. */
export const cellM = 212;
export const extentOf = (size: Size): number => sizes[size] * cellM;

type Bend = readonly number[];

/**
 * An invented cadastre in degrees: irregular, mostly concave parcels of some 20 corners that share their borders exactly,
 * one in 33 with a hole. The same seed gives the same land on every machine.
 */
export const cadastre = (size: Size, seed = 20_261_123): FlatAreas => {
  const side = sizes[size];
  const random = seeded(seed);
  const half = (side * cellM) / 2;
  const stray = (most: number): number => (2 * random() - 1) * most;
  const across = side + 1;
  const cornerE = new Float64Array(across * across);
  const cornerN = new Float64Array(across * across);
  for (let row = 0; row < across; row += 1)
    for (let column = 0; column < across; column += 1) {
      cornerE[row * across + column] = column * cellM - half + stray(0.27 * cellM);
      cornerN[row * across + column] = row * cellM - half + stray(0.27 * cellM);
    }

  /** Bends of the border between two corners, in lon/lat; least beside the corners, so that borders never cross. */
  const bendsBetween = (a: number, b: number): Bend => {
    const [eA, nA, eB, nB] = [cornerE[a] ?? 0, cornerN[a] ?? 0, cornerE[b] ?? 0, cornerN[b] ?? 0];
    const count = 3 + Math.floor(random() * 3);
    const bends: number[] = [];
    for (let k = 1; k <= count; k += 1) {
      const t = (k + stray(0.3)) / (count + 1);
      const aside = stray(0.11) * Math.sin(Math.PI * t);
      bends.push(lonAt(eA + t * (eB - eA) - aside * (nB - nA)), latAt(nA + t * (nB - nA) + aside * (eB - eA)));
    }
    return bends;
  };
  // The border east of each corner and the one north of it, each made once and used by both neighbours.
  const eastward: Bend[] = [];
  const northward: Bend[] = [];
  for (let row = 0; row < across; row += 1)
    for (let column = 0; column < across; column += 1) {
      const corner = row * across + column;
      eastward.push(column < side ? bendsBetween(corner, corner + 1) : []);
      northward.push(row < side ? bendsBetween(corner, corner + across) : []);
    }

  const coordinates: number[] = [];
  const ringStart = [0];
  const polygonStart = [0];
  const corner = (at: number): void => {
    coordinates.push(lonAt(cornerE[at] ?? 0), latAt(cornerN[at] ?? 0));
  };
  const along = (bends: Bend = []): void => {
    coordinates.push(...bends);
  };
  const against = (bends: Bend = []): void => {
    for (let k = bends.length - 2; k >= 0; k -= 2) coordinates.push(bends[k] ?? 0, bends[k + 1] ?? 0);
  };
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      const southWest = row * across + column;
      const northWest = southWest + across;
      corner(southWest);
      along(eastward[southWest]);
      corner(southWest + 1);
      along(northward[southWest + 1]);
      corner(northWest + 1);
      against(eastward[northWest]);
      corner(northWest);
      against(northward[southWest]);
      ringStart.push(coordinates.length / 2);
      if (random() < 0.03) {
        const corners = [southWest, southWest + 1, northWest, northWest + 1];
        const east = corners.reduce((sum, at) => sum + (cornerE[at] ?? 0) / 4, 0);
        const north = corners.reduce((sum, at) => sum + (cornerN[at] ?? 0) / 4, 0);
        for (let k = 0; k < 6; k += 1) {
          const reach = cellM * (0.05 + 0.05 * random());
          // Clockwise, as RFC 7946 has holes.
          coordinates.push(
            lonAt(east + reach * Math.cos((-k * Math.PI) / 3)),
            latAt(north + reach * Math.sin((-k * Math.PI) / 3)),
          );
        }
        ringStart.push(coordinates.length / 2);
      }
      polygonStart.push(ringStart.length - 1);
    }
  return {
    coordinates: Float64Array.from(coordinates),
    ringStart: Uint32Array.from(ringStart),
    polygonStart: Uint32Array.from(polygonStart),
    areaStart: Uint32Array.from({ length: side * side + 1 }, (_, i) => i),
  };
};
