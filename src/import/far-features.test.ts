import { describe, expect, it } from 'vitest';
import { buildPark } from '../../test/builders/park-builder.ts';
import type { Issue } from '../domain/issue.ts';
import type { LonLat } from '../geometry/shapes.ts';
import { assemblePark } from './assemble-park.ts';

const urumqi: LonLat = [87.6, 43.8];
/** What is said of a facility at `at` beside a park in Urumqi, whose longitudes could be latitudes. */
const saidAt = (at: LonLat): readonly string[] => {
  const issues: Issue[] = [];
  const park = buildPark({ parcels: [], buildings: [], roads: [], zones: [] });
  const [facility] = park.facilities;
  const moved = { ...facility!, shape: { type: 'Point', coordinates: at } as const };
  assemblePark({ ...park, centre: urumqi, plane: null, facilities: [moved] }, {}, issues);
  return issues.map(({ code }) => code).filter((code) => code.startsWith('geometry.far'));
};

describe('a thing far from its park', () => {
  it('whose swapped coordinates lie in it was written latitude first', () => {
    expect(saidAt([43.8, 87.6])).toEqual(['geometry.far.swapped']);
  });
  it('is far whichever way it is read', () => {
    expect(saidAt([80, 20])).toEqual(['geometry.far']);
    expect(saidAt([87.61, 43.81])).toEqual([]);
  });
});
