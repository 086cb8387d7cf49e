import { beforeAll, describe, expect, it } from 'vitest';
import { lineThrough, pointAt, rectangleAt } from '../../../test/builders/local-frame.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Zone } from '../../domain/zone.ts';
import { loadOverlay } from '../../geometry/overlay.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { zoneLands } from './zone-land.ts';

const plane = surveyPlane(buildPark().plane);
const plot: Parcel = { id: 'plot', name: '厂区', status: 'developed', shape: rectangleAt(0, 0, 100, 100) };
const zone = (shape: Zone['shape'], more: Partial<Zone>): Zone => ({
  id: 'z',
  name: '某区',
  kind: 'protective',
  effect: 'forbid',
  shape,
  ...more,
});
const made = (each: Zone, parcels: readonly Parcel[] = [plot]) => {
  const land = zoneLands([each], parcels, plane)[0]!;
  return land.unknown ? land.unknown.code : planarAreaM2(land.area);
};
const unit = rectangleAt(40, 40, 20, 20);
const line = lineThrough([0, 0], [1000, 0]);

beforeAll(() => loadOverlay());

describe('what a zone covers', () => {
  it('is the drawn area and its buffer from the unit', () => {
    expect(made(zone(unit, {}))).toBeCloseTo(400, 3);
    expect(made(zone(unit, { bufferFrom: 'unit', bufferM: 10 }))).toBeCloseTo(400 + 800 + Math.PI * 100, 0);
  });
  it('is counted from the plot the unit stands on: around it, and the unit itself', () => {
    const around = 4 * 100 * 50 + Math.PI * 2500;
    expect(Math.abs((made(zone(unit, { bufferFrom: 'plot', bufferM: 50 })) as number) - around - 400)).toBeLessThan(1);
    expect(made(zone(pointAt(50, 50), { bufferFrom: 'plot', bufferM: 50 }))).toBeCloseTo(around, 0);
  });
  it('is unknown where the unit stands on no parcel, and never counted from its edge instead', () => {
    expect(made(zone(rectangleAt(500, 0, 20, 20), { bufferFrom: 'plot', bufferM: 50 }))).toBe('zones.noPlot');
  });
  it('counts a power line from its outermost conductor', () => {
    const conductor = zone(line, { bufferFrom: 'conductor', referenceOffsetM: 5, bufferM: 15 });
    expect(Math.abs((made(conductor) as number) - (40 * 1000 + Math.PI * 400))).toBeLessThan(2);
    expect(made(zone(line, { bufferFrom: 'conductor', bufferM: 15 }))).toBe('zones.noOffset');
    expect(made(zone(unit, { bufferFrom: 'conductor', referenceOffsetM: 5, bufferM: 15 }))).toBe('zones.needsLine');
  });
  it('counts a corridor from its centre line, and knows nothing of a line without a width', () => {
    const half = Math.abs((made(zone(line, { bufferFrom: 'centreLine', bufferM: 20 })) as number) - 40_000);
    expect(half).toBeLessThan(Math.PI * 400 + 2);
    expect(made(zone(line, { bufferFrom: 'centreLine' }))).toBe('zones.noWidth');
    expect(made(zone(line, {}))).toBe('zones.noWidth');
  });
});
