import { describe, expect, it } from 'vitest';
import { lineThrough, localOrigin, rectangleAt } from '../../../test/builders/local-frame.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { BackdropFeature } from '../../domain/backdrop.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Road } from '../../domain/road.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { facedOutline } from './edge-facing.ts';
import { surroundings } from './surroundings.ts';

const plane = surveyPlane(buildPark().plane);
const parcel = (id: string, shape: Parcel['shape']): Parcel => ({ id, name: id, status: 'leveled', shape });
const lot = parcel('lot', rectangleAt(0, 0, 100, 100));
const road = (id: string, roadClass: Road['class'], ...line: readonly (readonly [number, number])[]): Road => ({
  id,
  class: roadClass,
  state: 'planned',
  shape: lineThrough(...line),
});
const river: BackdropFeature = { id: 'river', kind: 'river', shape: rectangleAt(120, -200, 60, 500) };
/** Each stretch as side and what it faces: the middle of the stretch in metres of the test land. */
const seen = (parcels: readonly Parcel[], roads: readonly Road[], waters: readonly BackdropFeature[] = []) => {
  const { edges } = facedOutline(lot.shape, surroundings(parcels, roads, waters, plane), plane);
  const [ring, faced] = [...edges][0]!;
  return faced.map((edge, at) => {
    const a = ring[at]!;
    const b = ring[(at + 1) % ring.length]!;
    const middle = [(a[0] + b[0]) / 2 - localOrigin.east, (a[1] + b[1]) / 2 - localOrigin.north].map(Math.round);
    return `${middle.join(',')} ${edge.facing === 'road' ? edge.roadClass : edge.facing}`;
  });
};

describe('what the edges of a lot of 100 m face', () => {
  it('is nothing where nothing is drawn', () => {
    expect(seen([lot], [])).toEqual(['50,0 other', '100,50 other', '50,100 other', '0,50 other']);
  });
  it('is the road alongside by its class, a planned one too, and not the road across', () => {
    const roads = [road('south', 'arterial', [-200, -20], [400, -20]), road('across', 'street', [50, -20], [50, -300])];
    expect(seen([lot], roads)).toEqual(['50,0 arterial', '100,50 other', '50,100 other', '0,50 other']);
  });
  it('is the neighbour that touches, even with a road behind it', () => {
    const thin = parcel('thin', rectangleAt(0, 100, 100, 20));
    const roads = [road('north', 'collector', [-200, 130], [400, 130])];
    expect(seen([lot, thin], roads)[2]).toBe('50,100 parcel');
    expect(seen([lot], roads)[2]).toBe('50,100 collector');
  });
  it('is the nearer of road and river', () => {
    expect(seen([lot], [], [river])[1]).toBe('100,50 river');
    const between = [road('quay', 'street', [110, -200], [110, 300])];
    expect(seen([lot], between, [river])[1]).toBe('100,50 street');
  });
  it('changes along an edge where a neighbour ends', () => {
    const half = parcel('half', rectangleAt(0, -50, 40, 50));
    expect(seen([lot, half], [road('south', 'street', [-200, -20], [400, -20])])).toEqual([
      '20,0 parcel',
      '70,0 street',
      '100,50 other',
      '50,100 other',
      '0,50 other',
    ]);
  });
});
