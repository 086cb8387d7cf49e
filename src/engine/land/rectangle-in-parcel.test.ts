import { beforeAll, describe, expect, it } from 'vitest';
import { buildPark, buildParkWith, pumpOnEast60 } from '../../../test/builders/park-builder.ts';
import { prepareEngine } from '../prepare-engine.ts';
import { rectangleInParcel } from './rectangle-in-parcel.ts';

beforeAll(prepareEngine);

describe('the largest rectangle in a parcel', () => {
  it('is nearly all of a rectangular one, and none of one that is taken', () => {
    const { largest, freeM2 } = rectangleInParcel(buildPark(), 'east-60');
    expect(freeM2).toBeCloseTo(40_000, 0);
    expect(largest!.areaM2 / freeM2).toBeGreaterThan(0.999);
    expect(rectangleInParcel(buildParkWith(pumpOnEast60), 'east-60')).toMatchObject({ largest: null, unknown: null });
    expect(rectangleInParcel(buildPark(), 'taken')).toMatchObject({ largest: null, freeM2: 0 });
  });

  it('shows where a plant stands, if it does', () => {
    const plant = { lengthM: 150, widthM: 100 };
    expect(rectangleInParcel(buildPark(), 'large-240', plant).plant).toMatchObject({ lengthM: 150, widthM: 100 });
    expect(rectangleInParcel(buildPark(), 'large-240', { lengthM: 900, widthM: 20 }).plant).toBeNull();
    expect(rectangleInParcel(buildPark(), 'nowhere', plant)).toMatchObject({ unknown: { code: 'place.noSite' } });
  });
});
