import { describe, expect, it } from 'vitest';
import type { Chain } from '../../geometry/edit/chains.ts';
import { edgeGrips, gripAt, mouseGrips, placeOnEdge } from './edge-grips.ts';

/** A screen on which a degree is 1000 pixels. */
const screen = { project: ([lon, lat]: [number, number]) => ({ x: lon * 1000, y: -lat * 1000 }) } as never;
/** 200 pixels by 40. */
const plot: Chain = {
  kind: 'ring',
  positions: [
    [0, 0],
    [0.2, 0],
    [0.2, 0.04],
    [0, 0.04],
  ],
};

describe('the grips of edges', () => {
  const grips = edgeGrips(screen, [plot], mouseGrips);

  it('are on the edges that are long enough on the screen', () => {
    expect(grips.map(({ ends }) => ends)).toEqual([
      [
        [0, 0],
        [0.2, 0],
      ],
      [
        [0.2, 0.04],
        [0, 0.04],
      ],
    ]);
  });

  it('a line has none where it would close', () => {
    expect(edgeGrips(screen, [{ kind: 'line', positions: plot.positions }], mouseGrips)).toHaveLength(2);
    expect(
      edgeGrips(
        screen,
        [
          {
            kind: 'line',
            positions: [
              [0, 0],
              [0.2, 0],
            ],
          },
        ],
        mouseGrips,
      ),
    ).toHaveLength(1);
  });

  it('mean the edge in the middle and a new corner at the plus', () => {
    expect(gripAt(screen, grips, { x: 103, y: 4 }, 10)).toMatchObject({ kind: 'edge', grip: { middle: [0.1, 0] } });
    expect(gripAt(screen, grips, { x: 128, y: -2 }, 10)).toMatchObject({ kind: 'plus' });
    expect(gripAt(screen, grips, { x: 60, y: 0 }, 10)).toBeNull();
  });

  it('leave a short edge to a double click, which takes the place on it', () => {
    expect(placeOnEdge(screen, [plot], { x: 203, y: -10 }, 6)).toEqual([0.2, 0.01]);
    expect(placeOnEdge(screen, [plot], { x: 100, y: -20 }, 6)).toBeNull();
  });
});
