import type { PlanePosition, PlaneShape } from '../shapes.ts';
import type { Outline } from './outline-search.ts';

const chainsOf = (shape: PlaneShape): readonly (readonly PlanePosition[])[] => {
  switch (shape.kind) {
    case 'points':
      return shape.points.map((point) => [point]);
    case 'lines':
      return shape.lines.filter((line) => line.length > 0);
    case 'area':
      return shape.area.flatMap(({ outer, holes }) => [outer, ...holes]).filter((ring) => ring.length > 0);
  }
};

const known = new WeakMap<PlaneShape, Outline>();

/** A shape as an outline for the search: its rings, lines or points in one array. Kept per shape. */
export const outlineOf = (shape: PlaneShape): Outline => {
  const kept = known.get(shape);
  if (kept) return kept;
  const chains = chainsOf(shape);
  const chainStart = new Uint32Array(chains.length + 1);
  for (const [i, chain] of chains.entries()) chainStart[i + 1] = (chainStart[i] ?? 0) + chain.length;
  const coordinates = new Float64Array(2 * (chainStart[chains.length] ?? 0));
  let at = 0;
  for (const chain of chains)
    for (const [east, north] of chain) {
      coordinates[at] = east;
      coordinates[at + 1] = north;
      at += 2;
    }
  const outline = { coordinates, chainStart, firstChain: 0, lastChain: chains.length, closed: shape.kind === 'area' };
  known.set(shape, outline);
  return outline;
};
