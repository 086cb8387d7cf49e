import { describe, expect, it } from 'vitest';
import { positionAt } from '../../../test/builders/local-frame.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { drawnShape, rectanglePositions } from './drawn-shape.ts';

const plane = surveyPlane(buildPark().plane);
const asIs = (position: LonLat): LonLat => position;
const clockwise = [positionAt(0, 0), positionAt(0, 100), positionAt(200, 100), positionAt(200, 0)];

describe('what was drawn', () => {
  it('is an anticlockwise closed ring, whichever way it was drawn and however often a corner was clicked', () => {
    const last = clockwise[3] ?? positionAt(0, 0);
    const shape = drawnShape([...clockwise, last, last], 'polygon', plane, asIs);
    expect(shape?.coordinates).toEqual([[...[...clockwise].reverse(), last]]);
  });

  it('is nothing with too few corners', () => {
    expect(drawnShape(clockwise.slice(0, 2), 'polygon', plane, asIs)).toBeNull();
    expect(drawnShape(clockwise.slice(0, 1), 'line', plane, asIs)).toBeNull();
  });

  it('takes the very numbers of a corner that stands', () => {
    const standing: LonLat = [112.123_456_789_12, 23];
    const shape = drawnShape(clockwise, 'line', plane, (position) => (position === clockwise[0] ? standing : position));
    expect(shape?.coordinates[0]).toBe(standing);
  });

  it('is a rectangle of the side and the depth: 200 m by 50 m on a slope', () => {
    const set = [positionAt(0, 0), positionAt(160, 120), positionAt(-30, 40)];
    const shape = drawnShape(set, 'rectangle', plane, asIs);
    expect(rectanglePositions(set, plane)).toHaveLength(4);
    expect(shape?.type === 'Polygon' && planarAreaM2(plane.areaToPlane(shape))).toBeCloseTo(10_000, 1);
  });
});
