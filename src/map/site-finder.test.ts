import { describe, expect, it } from 'vitest';
import type { Park } from '../domain/park.ts';
import type { AreaShape } from '../geometry/shapes.ts';
import { createSiteFinder } from './site-finder.ts';

const square = (lon: number, lat: number, side: number): AreaShape => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon, lat],
      [lon + side, lat],
      [lon + side, lat + side],
      [lon, lat + side],
      [lon, lat],
    ],
  ],
});

const park = {
  plane: { kind: 'cgcs2000-3deg', zone: 37 },
  parcels: [{ id: 'plot', shape: square(112.17, 22.98, 0.004) }],
  buildings: [{ id: 'block', shape: square(112.171, 22.981, 0.001) }],
  units: [
    { id: 'ground', buildingId: 'block' },
    { id: 'upper', buildingId: 'block' },
  ],
} as unknown as Park;
const onBlock = [112.1715, 22.9815] as const;
const besideBlock = [112.1735, 22.9835] as const;
const ranking = {
  projectId: 'p',
  scenarioId: 's',
  sites: [{ site: { kind: 'unit', id: 'upper' }, rank: 1, verdict: 'pass', score: 90, findings: [] }],
} as const;

describe('the site under the pointer', () => {
  const finder = createSiteFinder(park);

  it('is the parcel for a project that wants land, even over a building', () => {
    expect(finder.siteAt(onBlock, { demand: { carrier: 'land' }, ranking: null })).toEqual({
      kind: 'parcel',
      id: 'plot',
    });
  });

  it('is the best unit of the building for a project that takes floor space', () => {
    expect(finder.siteAt(onBlock, { demand: { carrier: 'either' }, ranking })).toEqual({ kind: 'unit', id: 'upper' });
    expect(finder.siteAt(onBlock, { demand: { carrier: 'unit' }, ranking: null })).toEqual({
      kind: 'unit',
      id: 'ground',
    });
    expect(finder.siteAt(besideBlock, { demand: { carrier: 'either' }, ranking })).toEqual({
      kind: 'parcel',
      id: 'plot',
    });
  });

  it('is nothing beside all parcels, or on a parcel that is switched off', () => {
    expect(finder.siteAt([112.2, 22.98], { demand: null, ranking: null })).toBeNull();
    expect(createSiteFinder(park, () => false).parcelAt(besideBlock)).toBeNull();
  });
});
