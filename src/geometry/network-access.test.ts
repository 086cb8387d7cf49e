import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plot, road } from '../../test/builders/road-lines.ts';
import { distanceM } from './distance.ts';
import { buildNetwork } from './network.ts';
import { accessesOf, accessPosition } from './network-access.ts';
import { nearestByRoad, roadDistance } from './network-distance.ts';
import type { PlaneLine, PlaneShape } from './shapes.ts';

const eastWest: PlaneLine = [
  [0, 0],
  [1000, 0],
];

describe('where a site meets the network', () => {
  it('is the middle of the stretch of frontage beside the nearest road', () => {
    const network = buildNetwork([road('ew', eastWest)], 1);
    const [access, ...others] = accessesOf(network, plot(100, 20, 50), true, 50);
    expect(others).toEqual([]);
    expect(access).toMatchObject({ offsetM: 20 });
    expect(accessPosition(network, access!)).toEqual([125, 0]);
  });

  it('is every place at which a road runs through the outline, and the way is from the best of them', () => {
    const network = buildNetwork([road('ew', eastWest)], 1);
    const crossed = plot(400, -50, 100);
    const places = accessesOf(network, crossed, true, 50).map((each) => accessPosition(network, each)[0]);
    expect(places.sort()).toEqual([400, 500]);
    const at = (east: number): PlaneShape => ({ kind: 'points', points: [[east, 0]] });
    expect(roadDistance(network, at(0))(crossed)!.metres).toBeCloseTo(400, 9);
    expect(roadDistance(network, at(1000))(crossed)!.metres).toBeCloseTo(500, 9);
  });

  it('reaches a railway that crosses several roads at the nearest crossing', () => {
    const network = buildNetwork([road('ew', eastWest)], 1);
    const rail: PlaneShape = {
      kind: 'lines',
      lines: [
        [
          [900, -50],
          [900, 50],
          [300, 50],
          [300, -50],
        ],
      ],
    };
    const nearest = nearestByRoad(network, [{ id: 'rail', shape: rail }]);
    expect(nearest(plot(0, 0, 1))!.metres).toBeCloseTo(299.5, 9);
    expect(nearest({ kind: 'points', points: [[1000, 0]] })!.metres).toBeCloseTo(100, 9);
  });

  it('is none on an empty network and of a shape without positions', () => {
    expect(accessesOf(buildNetwork([], 1), plot(0, 0, 5), true, 50)).toEqual([]);
    const nowhere: PlaneShape = { kind: 'points', points: [[Number.NaN, 0]] };
    expect(accessesOf(buildNetwork([road('ew', eastWest)], 1), nowhere, true, 50)).toEqual([]);
  });

  it('has the true length off the road and along it where the plane stretches', () => {
    const network = buildNetwork([road('ew', eastWest)], 1, () => 1.25);
    expect(accessesOf(network, plot(100, 20, 50), true, 50)[0]!.offsetM).toBe(16);
    const target: PlaneShape = { kind: 'points', points: [[900, 0]] };
    expect(roadDistance(network, target)(plot(100, 20, 50))!.metres).toBeCloseTo((775 + 20) / 1.25, 9);
  });

  it('is as near as any road is, wherever the roads and the site lie', () => {
    const number = fc.integer({ min: -3000, max: 3000 });
    const line = fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), number, number, (drawn, west, south) => {
        const lines = drawn.filter((each) => each.some(([e, n]) => e !== each[0]![0] || n !== each[0]![1]));
        fc.pre(lines.length > 0);
        // Ends as near as this are one crossing, and one of them moves: whole metres stay where they are.
        const network = buildNetwork(
          lines.map((each, i) => road(`${i}`, each)),
          0.5,
        );
        const site = plot(west, south, 40);
        const [access] = accessesOf(network, site, true, 0);
        const edge: PlaneShape = {
          kind: 'lines',
          lines: site.kind === 'area' ? site.area.map(({ outer }) => [...outer, outer[0]!]) : [],
        };
        expect(access!.offsetM).toBeCloseTo(distanceM(edge, { kind: 'lines', lines }), 6);
      }),
    );
  });
});
