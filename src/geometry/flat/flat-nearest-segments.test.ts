import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceM } from '../distance.ts';
import type { PlaneArea, PlanePosition, PlaneShape } from '../shapes.ts';
import { surveyPlane } from '../survey-plane.ts';
import { trueDistanceM } from '../true-distance.ts';
import { nearestSegments } from './flat-nearest-segments.ts';
import type { FlatPlaneAreas } from './flat-projection.ts';
import { flatScale } from './flat-scale.ts';
import { segmentTree } from './segment-tree.ts';

const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
const onMeridian = { meridianEast: 0, q0: 0, q1: 0, q2: 0 };

const flatOf = (areas: readonly PlaneArea[]): FlatPlaneAreas => {
  const coordinates: number[] = [];
  const [ringStart, polygonStart, areaStart] = [[0], [0], [0]];
  for (const area of areas) {
    for (const { outer, holes } of area) {
      for (const ring of [outer, ...holes]) {
        coordinates.push(...ring.flat());
        ringStart.push(coordinates.length / 2);
      }
      polygonStart.push(ringStart.length - 1);
    }
    areaStart.push(polygonStart.length - 1);
  }
  return {
    coordinates: Float64Array.from(coordinates),
    ringStart: Uint32Array.from(ringStart),
    polygonStart: Uint32Array.from(polygonStart),
    areaStart: Uint32Array.from(areaStart),
    origin: [0, 0],
  };
};
const treeOf = (segments: readonly number[]) => {
  const made = segmentTree(Float64Array.from(segments));
  if (!made.ok) throw new Error(`segment ${made.segment} is not finite`);
  return made.tree;
};
const nearest = (areas: readonly PlaneArea[], segments: readonly number[], scale = onMeridian) => {
  const answer = nearestSegments(flatOf(areas), treeOf(segments), scale);
  if (!answer.ok) throw new Error(`area ${answer.area} is not finite`);
  return answer;
};
const square = (west: number, south: number, size: number): PlanePosition[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
];
const yard: PlaneArea = [{ outer: square(0, 0, 100), holes: [square(20, 20, 60)] }];

describe('the road nearest to an outline', () => {
  it('is 0 away when it crosses the land, ends on it or lies within it', () => {
    expect([...nearest([yard], [-50, 10, 150, 12]).metres]).toEqual([0]);
    expect([...nearest([yard], [100, 50, 200, 50]).metres]).toEqual([0]);
    expect([...nearest([yard], [5, 5, 12, 12]).metres]).toEqual([0]);
  });

  it('is measured to the edge of the hole it lies in', () => {
    expect([...nearest([yard], [45, 50, 55, 50]).metres]).toEqual([25]);
    expect([...nearest([yard], [30, 50, 30, 50]).metres]).toEqual([10]);
  });

  it('is the nearest of many, the first of equally near ones, as measuring all of them gives', () => {
    const number = fc.integer({ min: -300, max: 300 });
    const size = fc.integer({ min: 3, max: 120 });
    const area = fc.oneof(
      fc.tuple(number, number, size).map(([e, n, s]): PlaneArea => [{ outer: square(e, n, s), holes: [] }]),
      fc
        .tuple(number, number, size)
        .map(([e, n, s]): PlaneArea => [{ outer: square(e, n, 3 * s), holes: [square(e + s, n + s, s)] }]),
      fc.tuple(number, number, size, number).map(
        ([e, n, s, off]): PlaneArea => [
          { outer: [[e, n] as const, [e + 2 * s, n + s] as const, [e + s / 2, n + 2 * s] as const], holes: [] },
          { outer: square(e + 400, n + off, s), holes: [] },
        ],
      ),
    );
    const segment = fc.oneof(
      fc.tuple(number, number, number, number),
      fc.tuple(number, number).map(([e, n]): [number, number, number, number] => [e, n, e, n]),
    );
    fc.assert(
      fc.property(fc.array(area, { maxLength: 5 }), fc.array(segment, { maxLength: 60 }), (areas, segments) => {
        const answer = nearest(areas, segments.flat());
        for (const [i, land] of areas.entries()) {
          const metres = segments.map(([aE, aN, bE, bN]) => {
            const line: PlaneShape = { kind: 'lines', lines: [[[aE, aN] as const, [bE, bN] as const]] };
            return distanceM({ kind: 'area', area: land }, line);
          });
          const least = Math.min(...metres);
          expect(answer.metres[i]).toBe(least);
          expect(answer.segment[i]).toBe(segments.length === 0 ? -1 : metres.indexOf(least));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is as far as on the ellipsoid', () => {
    const land: PlaneArea = [{ outer: square(2000, 1000, 300), holes: [] }];
    const origin: PlanePosition = [37_640_000, 2_540_000];
    const [metres] = nearest([land], [12_300, 1100, 12_300, 1200], flatScale(plane, origin)).metres;
    const truth = trueDistanceM(plane, [37_642_300, 2_541_150], [37_652_300, 2_541_150]);
    expect(Math.abs(metres! - truth)).toBeLessThan(0.001);
    expect(Math.abs(metres! - 10_000)).toBeGreaterThan(1);
  });

  it('is none where there are no roads, no areas or no land in an area', () => {
    expect([...nearest([yard], []).segment]).toEqual([-1]);
    expect([...nearest([yard], []).metres]).toEqual([Number.POSITIVE_INFINITY]);
    expect([...nearest([[], yard], [5, 5, 6, 6]).segment]).toEqual([-1, 0]);
    expect(nearest([], [5, 5, 6, 6]).segment).toHaveLength(0);
  });

  it('has every one of many segments that lie in one place', () => {
    const heap = Array.from({ length: 50 }, () => [500, 50, 500, 60]).flat();
    const answer = nearest([yard], heap);
    expect([...answer.segment]).toEqual([0]);
    expect([...answer.metres]).toEqual([400]);
  });

  it('names the segment or the area that is not finite', () => {
    expect(segmentTree(Float64Array.of(0, 0, 1, 1, 0, Number.NaN, 1, 1))).toEqual({
      ok: false,
      reason: 'notFinite',
      segment: 1,
    });
    for (const at of [0, 2]) {
      const ring = square(0, 0, 10);
      ring[at] = [Number.NaN, 0];
      const answer = nearestSegments(
        flatOf([yard, [{ outer: ring, holes: [] }]]),
        treeOf([200, 0, 200, 9]),
        onMeridian,
      );
      expect(answer).toEqual({ ok: false, reason: 'notFinite', area: 1 });
    }
  });
});
