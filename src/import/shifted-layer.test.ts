import { describe, expect, it } from 'vitest';
import { readDemoPark } from '../../test/golden/read-folder.ts';
import { gcj02OfTrue } from '../geometry/gcj02.ts';
import type { AreaShape, LonLat, PolygonShape } from '../geometry/shapes.ts';
import { shiftedLayerIssues } from './shifted-layer.ts';

const park = readDemoPark();
const rings = (polygon: PolygonShape['coordinates']): LonLat[][] => polygon.map((ring) => ring.map(gcj02OfTrue));
const shifted = <T extends AreaShape>(shape: T): AreaShape =>
  shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rings(shape.coordinates) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map(rings) };

describe('a layer taken from a web map', () => {
  it('is told by its buildings, which stand beside the parcels and on them once the shift is taken off', () => {
    const buildings = park.buildings.map((each) => ({ ...each, shape: shifted(each.shape as AreaShape) }));
    const [issue, ...more] = shiftedLayerIssues({ ...park, buildings } as typeof park, { buildings: 'b.geojson' });
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'layer.gcj02', severity: 'warning', layer: 'buildings', file: 'b.geojson' });
    expect(issue?.values?.metres).toBeGreaterThan(600);
    expect(issue?.values?.metres).toBeLessThan(640);
  });

  it('may be that of the parcels', () => {
    const parcels = park.parcels.map((each) => ({ ...each, shape: shifted(each.shape) }));
    expect(shiftedLayerIssues({ ...park, parcels }, {})).toMatchObject([{ code: 'layer.gcj02', layer: 'parcels' }]);
  });

  it('is not seen where all fits, where all is shifted alike, or where buildings are few', () => {
    const buildings = park.buildings.map((each) => ({ ...each, shape: shifted(each.shape as AreaShape) }));
    const parcels = park.parcels.map((each) => ({ ...each, shape: shifted(each.shape) }));
    expect(shiftedLayerIssues(park, {})).toEqual([]);
    expect(shiftedLayerIssues({ ...park, parcels, buildings } as typeof park, {})).toEqual([]);
    expect(shiftedLayerIssues({ ...park, buildings: buildings.slice(0, 4) } as typeof park, {})).toEqual([]);
  });
});
