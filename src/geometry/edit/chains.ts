import type { LonLat, Shape } from '../shapes.ts';

/** Positions of a shape that follow one another: a ring (open here: the first is not repeated), a line or a single point. */
export interface Chain {
  readonly kind: 'ring' | 'line' | 'point';
  readonly positions: readonly LonLat[];
}

const same = (a: LonLat | undefined, b: LonLat | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];
const ring = (closed: readonly LonLat[]): Chain => ({
  kind: 'ring',
  positions: closed.length > 1 && same(closed[0], closed.at(-1)) ? closed.slice(0, -1) : closed,
});
const line = (positions: readonly LonLat[]): Chain => ({ kind: 'line', positions });

/** The chains of a shape in the order they are written: the rings of a polygon, its parts one after the other. */
export function chainsOf(shape: Shape): readonly Chain[] {
  switch (shape.type) {
    case 'Point':
      return [{ kind: 'point', positions: [shape.coordinates] }];
    case 'LineString':
      return [line(shape.coordinates)];
    case 'MultiLineString':
      return shape.coordinates.map(line);
    case 'Polygon':
      return shape.coordinates.map(ring);
    case 'MultiPolygon':
      return shape.coordinates.flatMap((rings) => rings.map(ring));
  }
}

/** The shape with other positions in its chains, given in the order of `chainsOf`; rings are closed again. */
export function withChains<S extends Shape>(shape: S, chains: readonly (readonly LonLat[])[]): S {
  let at = 0;
  const next = (): readonly LonLat[] => chains[at++] ?? [];
  const closed = (): readonly LonLat[] => {
    const positions = next();
    const [first] = positions;
    return first ? [...positions, first] : positions;
  };
  const made = (): Shape => {
    switch (shape.type) {
      case 'Point':
        return { type: 'Point', coordinates: next()[0] ?? shape.coordinates };
      case 'LineString':
        return { type: 'LineString', coordinates: next() };
      case 'MultiLineString':
        return { type: 'MultiLineString', coordinates: shape.coordinates.map(next) };
      case 'Polygon':
        return { type: 'Polygon', coordinates: shape.coordinates.map(closed) };
      case 'MultiPolygon':
        return { type: 'MultiPolygon', coordinates: shape.coordinates.map((rings) => rings.map(closed)) };
    }
  };
  // The switch gives back the kind it was given; the compiler cannot follow that through a type parameter.
  return made() as S;
}

/** How many positions a chain needs to be one. */
export const fewestPositions: Readonly<Record<Chain['kind'], number>> = { ring: 3, line: 2, point: 1 };
