import { describe, expect, it } from 'vitest';
import type { PlanePosition } from '../shapes.ts';
import { snap } from './snap.ts';
import type { PlaneEdge, SnapTargets } from './snap-targets.ts';

/** A square of 100 m with its corner in the origin, edges only. */
const square: readonly PlaneEdge[] = [
  [
    [0, 0],
    [100, 0],
  ],
  [
    [100, 0],
    [100, 100],
  ],
  [
    [100, 100],
    [0, 100],
  ],
  [
    [0, 100],
    [0, 0],
  ],
];
const targets = (edges: readonly PlaneEdge[]): SnapTargets => ({ edgesNear: () => edges });
const alone = (at: PlanePosition) => snap(targets(square), { at, reachM: 2, from: [] });

describe('snapping', () => {
  it('takes a corner before the edges that meet in it', () => {
    expect(alone([98.9, 0.5])).toMatchObject({ kind: 'vertex', at: [100, 0], along: [] });
  });

  it('takes the nearest place of an edge', () => {
    expect(alone([40, 1.5])).toMatchObject({ kind: 'edge', at: [40, 0] });
  });

  it('takes nothing beyond its reach', () => {
    expect(alone([50, 50])).toBeNull();
    expect(alone([-3, 50])).toBeNull();
  });

  it('goes on straight, and at a right angle to the edge before', () => {
    const free = targets([]);
    const from = [{ corner: [10, 0], before: [0, 0] }] as const;
    expect(snap(free, { at: [60, 1], reachM: 2, from })).toMatchObject({ kind: 'extension', at: [60, 0] });
    expect(snap(free, { at: [11, 44], reachM: 2, from })).toMatchObject({ kind: 'rightAngle', at: [10, 44] });
  });

  it('leaves an edge it started from at a right angle', () => {
    const found = snap(targets(square), { at: [31, 30], reachM: 2, from: [{ corner: [30, 0], before: null }] });
    expect(found).toMatchObject({ kind: 'rightAngle', at: [30, 30] });
  });

  it('runs parallel to an edge near by', () => {
    const slope: PlaneEdge = [
      [0, 0],
      [30, 40],
    ];
    const found = snap(targets([slope]), { at: [36, 41], reachM: 4, from: [{ corner: [6, -2], before: null }] });
    expect(found?.kind).toBe('parallel');
    const [east, north] = found?.at ?? [0, 0];
    expect((north + 2) / (east - 6)).toBeCloseTo(4 / 3, 9);
  });

  it('takes the place where a right angle meets an edge', () => {
    const found = snap(targets(square), { at: [31, 99], reachM: 2, from: [{ corner: [30, 40], before: [10, 40] }] });
    expect(found).toMatchObject({ kind: 'crossing' });
    expect(found?.at[0]).toBeCloseTo(30, 9);
    expect(found?.at[1]).toBeCloseTo(100, 9);
  });

  it('closes a rectangle where the right angles of both neighbours meet', () => {
    const from = [
      { corner: [50, 30], before: [50, 0] },
      { corner: [0, 0], before: [50, 0] },
    ] as const;
    const found = snap(targets([]), { at: [0.7, 29.4], reachM: 2, from });
    expect(found?.kind).toBe('crossing');
    expect(found?.at[0]).toBeCloseTo(0, 9);
    expect(found?.at[1]).toBeCloseTo(30, 9);
  });
});
