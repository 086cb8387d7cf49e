import type { TerraDraw } from 'terra-draw';
import { describe, expect, it } from 'vitest';
import type { Chain } from '../../geometry/edit/chains.ts';
import { type ChainHandles, carriedCorner, handlesOf, withInserted } from './chain-handles.ts';

const square: Chain = {
  kind: 'ring',
  positions: [
    [112.1, 23.1],
    [112.2, 23.1],
    [112.2, 23.200_000_000_4],
    [112.1, 23.2],
  ],
};
const handlesOfSquare = (): ChainHandles => {
  const [handles] = handlesOf([square]);
  if (!handles) throw new Error('no handles');
  return handles;
};
/** What Terra Draw would hold after somebody dragged: only what is asked of it here. */
const holding = (ring: readonly (readonly [number, number])[]) =>
  ({
    getSnapshotFeature: () => ({ geometry: { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] } }),
  }) as unknown as TerraDraw;
const shown = handlesOfSquare().corners.map(({ shown: position }) => position);

describe('handles', () => {
  it('are rounded for Terra Draw and keep the numbers of the park', () => {
    const { feature, corners } = handlesOfSquare();
    expect(feature.geometry).toMatchObject({ type: 'Polygon', coordinates: [{ length: 5 }] });
    expect(corners[2]).toEqual({ stored: [112.2, 23.200_000_000_4], shown: [112.2, 23.2] });
  });

  it('tell the corner that was dragged by where the park has it, with its neighbours', () => {
    const now = shown.map((position, i) => (i === 2 ? ([112.25, 23.25] as const) : position));
    const { moved } = withInserted(handlesOfSquare(), holding(now));
    expect(moved).toEqual({
      what: { kind: 'vertex', from: [112.2, 23.200_000_000_4], to: [112.25, 23.25] },
      beside: [
        [112.2, 23.1],
        [112.1, 23.2],
      ],
    });
  });

  it('remember a corner that was put in, and tell it as new when it is dragged', () => {
    const middle = [112.15, 23.1] as const;
    const first = shown.slice(0, 1);
    const put = withInserted(handlesOfSquare(), holding([...first, middle, ...shown.slice(1)]));
    expect(put.moved).toBeNull();
    expect(put.chain.corners).toHaveLength(5);
    const dragged = withInserted(put.chain, holding([...first, [112.15, 23.05], ...shown.slice(1)]));
    expect(dragged.moved?.what).toEqual({ kind: 'insert', at: middle, to: [112.15, 23.05] });
  });

  it('say nothing while nothing has moved', () => {
    expect(withInserted(handlesOfSquare(), holding(shown)).moved).toBeNull();
  });

  it('know the corners beside a corner round the end of the ring', () => {
    const { neighbours, standing } = carriedCorner(handlesOfSquare(), holding(shown), 0);
    expect(standing).toEqual([112.1, 23.1]);
    expect(neighbours).toEqual([
      { corner: [112.1, 23.2], before: [112.2, 23.2] },
      { corner: [112.2, 23.1], before: [112.2, 23.2] },
    ]);
  });
});
