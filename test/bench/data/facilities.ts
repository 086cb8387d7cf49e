import { extentOf, type Size } from './cadastre.ts';
import { latAt, lonAt } from './place.ts';
import { seeded } from './seeded.ts';

export const kindCount = 10;
const perKind = 20;

/** 200 facilities of ten kinds over the land: degrees in turn, and the kind of each. */
export interface Facilities {
  readonly lonLat: Float64Array;
  readonly kind: Uint8Array;
}

export const facilities = (size: Size, seed = 7): Facilities => {
  const random = seeded(seed);
  const extent = extentOf(size);
  const lonLat = new Float64Array(2 * kindCount * perKind);
  const kind = new Uint8Array(kindCount * perKind);
  for (let i = 0; i < kind.length; i += 1) {
    lonLat[2 * i] = lonAt((random() - 0.5) * extent);
    lonLat[2 * i + 1] = latAt((random() - 0.5) * extent);
    kind[i] = i % kindCount;
  }
  return { lonLat, kind };
};
