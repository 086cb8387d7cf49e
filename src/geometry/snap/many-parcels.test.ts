import { describe, expect, it } from 'vitest';
import { gridAt, gridPlane, parcelGrid } from '../../../test/builders/parcel-grid.ts';
import { moveEdge } from '../edit/move-edge.ts';
import { moveVertex } from '../edit/move-vertex.ts';
import type { PlanePosition } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { snap } from './snap.ts';
import { snapTargets } from './snap-targets.ts';

/** A plane that counts what it is asked: work, not time. */
const counting = () => {
  const asked = { shapes: 0, positions: 0 };
  const plane: SurveyPlane = {
    ...gridPlane,
    shapeToPlane(shape) {
      asked.shapes += 1;
      return gridPlane.shapeToPlane(shape);
    },
    toPlane(position) {
      asked.positions += 1;
      return gridPlane.toPlane(position);
    },
  };
  return { asked, plane };
};

describe('10,000 parcels', () => {
  const grid = parcelGrid(100, 100);

  it('are not looked at where the pointer is not', () => {
    const { asked, plane } = counting();
    const targets = snapTargets(
      grid.map(({ shape }) => shape),
      plane,
    );
    expect(asked.shapes).toBe(0);
    const at: PlanePosition = gridPlane.toPlane(gridAt(5001, 5002));
    expect(snap(targets, { at, reachM: 5, from: [] })).toMatchObject({ kind: 'vertex' });
    // The four that meet there.
    expect(asked.shapes).toBe(4);
    // Once more at the same place, and beside it: nothing new to take into the plane.
    snap(targets, { at, reachM: 5, from: [] });
    snap(targets, { at: [at[0] + 30, at[1] + 30], reachM: 5, from: [] });
    expect(asked.shapes).toBe(4);
    // Far away there is nothing.
    expect(snap(targets, { at: [at[0] + 9000, at[1]], reachM: 5, from: [] })).toBeNull();
    expect(asked.shapes).toBe(4);
  });

  it('cost a corner and an edge that move no more than nine would', () => {
    const work = (shapes: typeof grid, east: number, north: number) => {
      const { asked, plane } = counting();
      const corner = moveVertex(shapes, { from: gridAt(east, north), to: gridAt(east + 5, north + 4) }, plane);
      const ends = [gridAt(east, north), gridAt(east + 100, north)] as const;
      const edge = moveEdge(shapes, { ends, by: [3, 4] }, plane);
      expect(corner.ok && corner.changes.length).toBe(4);
      expect(edge.ok && edge.changes.length).toBe(6);
      return asked.positions;
    };
    expect(work(grid, 5000, 5000)).toBeLessThanOrEqual(work(parcelGrid(4, 4), 200, 200) + 8);
  });
});
