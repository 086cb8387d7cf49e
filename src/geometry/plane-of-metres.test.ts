import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../test/shared-data.ts';
import { epsgOfPlane, planeOfEpsg } from './plane-code.ts';
import { planeOfMetres } from './plane-of-metres.ts';

describe('metres without a name', () => {
  it('tell their zone by the digits before the easting, and which axis stands first', () => {
    expect(planeOfMetres(38_383_243.971, 2_582_988.976)).toEqual({
      plane: { kind: 'cgcs2000-3deg', zone: 38 },
      isNorthFirst: false,
    });
    expect(planeOfMetres(2_582_988.976, 38_383_243.971)).toEqual({
      plane: { kind: 'cgcs2000-3deg', zone: 38 },
      isNorthFirst: true,
    });
    expect(planeOfMetres(19_687_364, 2_577_958)).toEqual({
      plane: { kind: 'cgcs2000-6deg', zone: 19 },
      isNorthFirst: false,
    });
  });

  it('tell nothing without those digits, of Web Mercator, of Taiwan, or far beside a meridian', () => {
    expect(planeOfMetres(383_243, 2_582_988)).toBeNull();
    expect(planeOfMetres(12_486_000, 2_630_000)).toBeNull();
    expect(planeOfMetres(248_000, 2_740_000)).toBeNull();
    expect(planeOfMetres(38_950_000, 2_582_988)).toBeNull();
    expect(planeOfMetres(Number.NaN, 2_582_988)).toBeNull();
  });
});

describeShared('metres of PROJ’s check points', () => {
  it('name the plane they were computed in, where they carry a zone number', () => {
    const file = sharedFile('data/real/geodesy/cgcs2000_gk_points.json')!;
    const points = JSON.parse(readFileSync(file, 'utf8')).points as {
      epsg: number;
      easting: number;
      northing: number;
    }[];
    for (const { epsg, easting, northing } of points) {
      const reading = planeOfMetres(northing, easting);
      if (planeOfEpsg(epsg)?.zoneDigits === false) expect(reading).toBeNull();
      else expect(reading && [epsgOfPlane(reading.plane), reading.isNorthFirst]).toEqual([epsg, true]);
    }
  });
});
