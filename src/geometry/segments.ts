import type { PlanePosition, PlaneShape } from './shapes.ts';

/** A shape as bare segments: east, north of one end and of the other, four numbers a segment. Metres. */
export type Segments = Float64Array;

const pushChain = (into: number[], chain: readonly PlanePosition[], closed: boolean): void => {
  let previous = closed ? chain.at(-1) : undefined;
  const [only] = chain;
  if (chain.length === 1 && only) {
    into.push(only[0], only[1], only[0], only[1]);
    return;
  }
  for (const position of chain) {
    if (previous) into.push(previous[0], previous[1], position[0], position[1]);
    previous = position;
  }
};

const known = new WeakMap<PlaneShape, Segments>();

/** Every border, line and point of a shape as segments (a point is a segment without length). Kept per shape. */
export const segmentsOf = (shape: PlaneShape): Segments => {
  const kept = known.get(shape);
  if (kept) return kept;
  const numbers: number[] = [];
  switch (shape.kind) {
    case 'points':
      for (const point of shape.points) pushChain(numbers, [point], false);
      break;
    case 'lines':
      for (const line of shape.lines) pushChain(numbers, line, false);
      break;
    case 'area':
      for (const { outer, holes } of shape.area) for (const ring of [outer, ...holes]) pushChain(numbers, ring, true);
      break;
  }
  const segments = Float64Array.from(numbers);
  known.set(shape, segments);
  return segments;
};
