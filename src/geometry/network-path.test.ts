import { describe, expect, it } from 'vitest';
import { at, road } from '../../test/builders/road-lines.ts';
import { buildNetwork } from './network.ts';
import { pathsTo } from './network-path.ts';
import type { PlaneLine, PlaneShape } from './shapes.ts';

const corner: PlaneLine = [
  [0, 0],
  [1000, 0],
  [1000, 500],
];

describe('the way of a pipe along the roads', () => {
  it('runs from the outline to the road, round the corner and off it to the facility', () => {
    const plot: PlaneShape = {
      kind: 'area',
      area: [
        {
          outer: [
            [100, 20],
            [150, 20],
            [150, 70],
            [100, 70],
          ],
          holes: [],
        },
      ],
    };
    const way = pathsTo(buildNetwork([road('l', corner)], 1), at(1030, 400))(plot)!;
    expect(way.metres).toBeCloseTo(20 + 875 + 400 + 30, 9);
    expect(way.line).toEqual([
      [125, 20],
      [125, 0],
      [1000, 0],
      [1000, 400],
      [1030, 400],
    ]);
  });

  it('does not obey one-way signs, in both directions', () => {
    const network = buildNetwork([road('l', corner, { oneWay: true })], 1);
    expect(pathsTo(network, at(1000, 500))(at(0, 0))!.metres).toBeCloseTo(1500, 9);
    expect(pathsTo(network, at(0, 0))(at(1000, 500))!.metres).toBeCloseTo(1500, 9);
  });

  it('stays on one stretch of road where both ends lie on it', () => {
    const way = pathsTo(buildNetwork([road('l', corner)], 1), at(600, 0))(at(200, 5))!;
    expect(way.metres).toBeCloseTo(405, 9);
    expect(way.line).toEqual([
      [200, 5],
      [200, 0],
      [600, 0],
    ]);
  });

  it('is none to another island', () => {
    const island = road('island', [
      [0, 3000],
      [100, 3000],
    ]);
    expect(pathsTo(buildNetwork([road('l', corner), island], 1), at(50, 3000))(at(0, 0))).toBeNull();
  });
});
