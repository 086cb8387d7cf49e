import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../test/shared-data.ts';
import type { LonLat } from '../shapes.ts';
import type { Crs } from './crs.ts';
import { codeOfCrs, crsOfCode } from './crs-code.ts';
import { crsOfEpsg } from './crs-of-epsg.ts';
import { crsOfWkt } from './crs-of-wkt.ts';
import { crsTransform } from './crs-transform.ts';

const opened = (crs: Crs) => {
  const transform = crsTransform(crs);
  if (!transform.ok) throw new Error(`cannot open ${codeOfCrs(crs)}`);
  return transform;
};
const named = (code: string): Crs => {
  const reading = crsOfCode(code);
  if (!reading.ok) throw new Error(`refused ${code}`);
  return reading.crs;
};
/** Roughly, for tolerances only. */
const metresApart = (one: LonLat, other: LonLat): number =>
  Math.hypot((one[0] - other[0]) * 111_320 * Math.cos((one[1] * Math.PI) / 180), (one[1] - other[1]) * 110_950);

describe('a system named by a code', () => {
  it.each([
    ['EPSG:4526', { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 38 } }],
    ['4547', { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 38, zoneDigits: false } }],
    ['urn:ogc:def:crs:EPSG::4497', { kind: 'plane', plane: { kind: 'cgcs2000-6deg', zone: 19 } }],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', { kind: 'lonLat', datum: 'wgs84' }],
    ['http://www.opengis.net/def/crs/EPSG/0/4490', { kind: 'lonLat', datum: 'cgcs2000' }],
    ['EPSG:900913', { kind: 'webMercator' }],
    ['gcj02', { kind: 'gcj02' }],
    ['BD-09', { kind: 'bd09' }],
  ])('%s is known', (code, crs) => {
    expect(crsOfCode(code)).toEqual({ ok: true, crs });
  });

  it.each([
    ['EPSG:2361', 'xian80'],
    ['EPSG:4610', 'xian80'],
    ['EPSG:2414', 'beijing54'],
    ['EPSG:21419', 'beijing54'],
  ])('%s needs parameters that nobody has given', (code, datum) => {
    expect(crsOfCode(code)).toEqual({ ok: false, refusal: { kind: 'needsParameters', datum, name: code } });
  });

  it('is refused by name where no definition is held', () => {
    expect(crsOfCode('EPSG:31467')).toEqual({ ok: false, refusal: { kind: 'unknown', name: 'EPSG:31467' } });
    expect(crsOfCode('somewhere')).toEqual({ ok: false, refusal: { kind: 'unknown', name: 'somewhere' } });
  });

  it('has UTM zones by their series', () => {
    const utm = opened(named('EPSG:32650'));
    // On the meridian of zone 50, at the equator: false easting 500 km.
    expect(utm.fromLonLat([117, 0])[0]).toBeCloseTo(500_000, 4);
    expect(crsOfEpsg(32661).ok).toBe(false);
  });
});

describe('a system named by a WKT text', () => {
  const gk = (datum: string, axis: number, flattening: number, meridian: number, east: number): string =>
    `PROJCS["X",GEOGCS["GCS_${datum}",DATUM["D_${datum}",SPHEROID["S",${axis}.0,${flattening}]],PRIMEM["Greenwich",0.0],` +
    `UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",${east}.0],` +
    `PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}.0],PARAMETER["Scale_Factor",1.0],` +
    `PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;

  it('is a CGCS2000 plane by its numbers', () => {
    const china = ['China_2000', 6_378_137, 298.257_222_101] as const;
    expect(crsOfWkt(gk(...china, 111, 37_500_000))).toEqual({
      ok: true,
      crs: { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 37 } },
    });
    expect(crsOfWkt(gk(...china, 111, 500_000))).toEqual({
      ok: true,
      crs: { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 37, zoneDigits: false } },
    });
    expect(crsOfWkt(gk(...china, 111, 19_500_000))).toEqual({
      ok: true,
      crs: { kind: 'plane', plane: { kind: 'cgcs2000-6deg', zone: 19 } },
    });
  });

  it('is refused where the datum needs parameters', () => {
    expect(crsOfWkt(gk('Beijing_1954', 6_378_245, 298.3, 111, 500_000))).toMatchObject({
      ok: false,
      refusal: { kind: 'needsParameters', datum: 'beijing54' },
    });
    expect(crsOfWkt(gk('Xian_1980', 6_378_140, 298.257, 111, 37_500_000))).toMatchObject({
      ok: false,
      refusal: { kind: 'needsParameters', datum: 'xian80' },
    });
  });

  it('is refused where the shift of its datum is not known', () => {
    const wkt = gk('Pulkovo_1942_adj', 6_378_245, 298.3, 21, 7_500_000);
    expect(crsOfWkt(wkt)).toMatchObject({ ok: false, refusal: { kind: 'unknown' } });
  });

  it.each(['', 'PROJCS[', '<html>', `${'A['.repeat(5000)}`, 'LOCAL_CS["arbitrary",UNIT["Meter",1.0]]'])(
    'is refused where the text is none: %#',
    (text) => {
      expect(crsOfWkt(text).ok).toBe(false);
    },
  );
});

describe('a definition the user gives', () => {
  it('is opened by proj4 or refused, never thrown', () => {
    expect(crsTransform({ kind: 'proj', definition: '+proj=tmerc +lon_0=112.5 +ellps=GRS80', name: 'own' }).ok).toBe(
      true,
    );
    expect(crsTransform({ kind: 'proj', definition: '+proj=nonsense', name: 'own' }).ok).toBe(false);
    expect(crsTransform({ kind: 'proj', definition: '+proj=tmerc +lon_0=21 +ellps=krass', name: 'own' })).toEqual({
      ok: false,
      reason: 'datum',
    });
  });
});

describeShared('known points', () => {
  const json = (path: string): unknown =>
    JSON.parse(readFileSync(sharedFile(`data/real/geodesy/${path}`) ?? '', 'utf8'));

  it('of PROJ lie where every CGCS2000 code puts them, to 0.1 mm both ways', () => {
    const { points } = json('cgcs2000_gk_points.json') as {
      points: { lonlat: [number, number]; epsg: number; easting: number; northing: number }[];
    };
    expect(points.length).toBeGreaterThan(20);
    for (const { lonlat, epsg, easting, northing } of points) {
      const transform = opened(named(`EPSG:${epsg}`));
      const [east, north] = transform.fromLonLat(lonlat);
      expect(Math.hypot(east - easting, north - northing)).toBeLessThan(1e-4);
      expect(metresApart(transform.toLonLat(easting, northing), lonlat)).toBeLessThan(2e-4);
    }
  });

  it('of 332 cities are turned back from web maps to a metre', () => {
    const cities = json('gcoord_china_cities.json') as { coords: Record<string, [number, number]> }[];
    expect(cities.length).toBeGreaterThan(300);
    for (const { coords } of cities) {
      const { WGS84, GCJ02, BD09, EPSG3857 } = coords as Record<
        'WGS84' | 'GCJ02' | 'BD09' | 'EPSG3857',
        [number, number]
      >;
      // The table agrees with itself to 4 decimals of a degree.
      expect(metresApart(opened({ kind: 'gcj02' }).toLonLat(...GCJ02), WGS84)).toBeLessThan(15);
      expect(metresApart(opened({ kind: 'bd09' }).toLonLat(...BD09), WGS84)).toBeLessThan(15);
      expect(metresApart(opened({ kind: 'webMercator' }).toLonLat(...EPSG3857), WGS84)).toBeLessThan(0.5);
      const [lon, lat] = opened({ kind: 'bd09' }).fromLonLat(WGS84);
      expect(metresApart(opened({ kind: 'bd09' }).toLonLat(lon, lat), WGS84)).toBeLessThan(1e-4);
    }
  });

  it('of Hsinchu in Taiwan’s plane and in degrees are the same', () => {
    const read = (name: string) =>
      (
        JSON.parse(
          readFileSync(sharedFile(`data/real/parcels/tw_hsinchu_science_park_J0302_${name}.geojson`) ?? '', 'utf8'),
        ) as {
          features: { geometry: { type: string; coordinates: unknown } }[];
        }
      ).features.flatMap(({ geometry: { coordinates } }) => (coordinates as unknown[]).flat(9) as number[]);
    const [metres, degrees] = [read('epsg3826'), read('wgs84')];
    const transform = opened(named('EPSG:3826'));
    expect(metres.length).toBeGreaterThan(1000);
    // Both files hold the same features in the same order, but not the same number of decimals; compare the first corner of each.
    expect(
      metresApart(transform.toLonLat(metres[0] ?? 0, metres[1] ?? 0), [degrees[0] ?? 0, degrees[1] ?? 0]),
    ).toBeLessThan(0.02);
  });

  it('of definitions that come with Shapefiles are known', () => {
    const prj = (path: string) => crsOfWkt(readFileSync(sharedFile(`data/real/shapefile/${path}`) ?? '', 'utf8'));
    expect(prj('gdal/prjwithutf8bom.prj')).toEqual({ ok: true, crs: { kind: 'lonLat', datum: 'wgs84' } });
    expect(prj('rgeo/ring_self_intersection/test.prj')).toEqual({ ok: true, crs: { kind: 'lonLat', datum: 'wgs84' } });
    const british = prj('gdal/poly.prj');
    expect(british.ok && british.crs.kind).toBe('proj');
    // Ordnance Survey's worked place: 52.6577° N, 1.7179° E is TG 51409 13177 (with the seven-parameter shift, to 5 m).
    if (!british.ok) return;
    const [east, north] = opened(british.crs).fromLonLat([1.716_051_9, 52.657_976_6]);
    expect(Math.hypot(east - 651_409, north - 313_177)).toBeLessThan(6);
  });
});
