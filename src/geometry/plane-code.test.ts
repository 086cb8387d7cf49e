import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../test/shared-data.ts';
import { epsgOfPlane, planeName, planeOfEpsg } from './plane-code.ts';
import { centralMeridian, falseEastM } from './plane-spec.ts';

describe('the EPSG code of a plane', () => {
  it('is known of all four series', () => {
    expect(epsgOfPlane({ kind: 'cgcs2000-3deg', zone: 37 })).toBe(4525);
    expect(epsgOfPlane({ kind: 'cgcs2000-3deg', zone: 37, zoneDigits: false })).toBe(4546);
    expect(epsgOfPlane({ kind: 'cgcs2000-6deg', zone: 19 })).toBe(4497);
    expect(epsgOfPlane({ kind: 'cgcs2000-6deg', zone: 19, zoneDigits: false })).toBe(4508);
  });

  it('leads back to the same plane, for every one of the 64, and to nothing beside them', () => {
    for (let code = 4491; code <= 4554; code += 1) {
      const plane = planeOfEpsg(code);
      expect(plane && epsgOfPlane(plane)).toBe(code);
    }
    for (const code of [4326, 4490, 4555, 3857, 4513.5, Number.NaN]) expect(planeOfEpsg(code)).toBeNull();
  });

  it('is none for a plane of the park’s own and for a zone nobody defined', () => {
    expect(epsgOfPlane({ kind: 'local-tm', lon0: -76.6, lat0: 39.28 })).toBeNull();
    expect(epsgOfPlane({ kind: 'cgcs2000-3deg', zone: 19 })).toBeNull();
    expect(epsgOfPlane({ kind: 'cgcs2000-6deg', zone: 37 })).toBeNull();
    expect(planeName({ kind: 'local-tm', lon0: -76.6, lat0: 39.28 })).toEqual({
      zone: null,
      meridian: -76.6,
      epsg: null,
    });
  });
});

describeShared('the planes as EPSG’s registry has them', () => {
  it('agree in meridian and false easting, all 64', () => {
    const file = sharedFile('data/real/geodesy/cgcs2000_epsg_registry.json')!;
    const registry = JSON.parse(readFileSync(file, 'utf8')).crs as RegistryEntry[];
    const planes = registry.filter(({ epsg }) => epsg >= 4491 && epsg <= 4554);
    expect(planes).toHaveLength(64);
    for (const { epsg, name, central_meridian, false_easting, scale } of planes) {
      const plane = planeOfEpsg(epsg)!;
      expect(centralMeridian(plane), name).toBe(central_meridian);
      expect(falseEastM(plane), name).toBe(false_easting);
      expect(scale).toBe(1);
      const zone = /zone (\d+)$/.exec(name)?.[1];
      if (zone) expect(plane.zone).toBe(Number(zone));
    }
  });
});

interface RegistryEntry {
  epsg: number;
  name: string;
  central_meridian: number;
  false_easting: number;
  scale: number;
}
