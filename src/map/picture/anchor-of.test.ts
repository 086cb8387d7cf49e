import { expect, it } from 'vitest';
import { rectangleAt } from '../../../test/builders/local-frame.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { containsPosition } from '../../geometry/contains.ts';
import type { PolygonShape } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { anchorOf } from './anchor-of.ts';

const plane = surveyPlane(buildPark().plane);

it('puts one name of many in the middle of its box', () => {
  const square = rectangleAt(0, 0, 100, 100) as PolygonShape;
  const [first = [0, 0], , third = [0, 0]] = square.coordinates[0] ?? [];
  const [lon, lat] = anchorOf(square, plane, true);
  expect(lon).toBeCloseTo((first[0] + third[0]) / 2, 6);
  expect(lat).toBeCloseTo((first[1] + third[1]) / 2, 6);
});

it('never puts a name beside its land: the middle of a horseshoe is not in it', () => {
  const at = (east: number, north: number) => plane.toLonLat([37_612_000 + east, 2_540_000 + north]);
  const corners = [
    [0, 0],
    [100, 0],
    [100, 100],
    [80, 100],
    [80, 20],
    [20, 20],
    [20, 100],
    [0, 100],
    [0, 0],
  ] as const;
  const horseshoe: PolygonShape = { type: 'Polygon', coordinates: [corners.map(([e, n]) => at(e, n))] };
  const anchor = anchorOf(horseshoe, plane, true);
  expect(containsPosition(plane.areaToPlane(horseshoe), plane.toPlane(anchor))).toBe(true);
});
