import type { PlaneArea, PlanePosition, PlaneShape } from '../../geometry/shapes.ts';

/** The east-north rectangle around an area, metres. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const boxOf = (area: PlaneArea): Box => boxOfChains(area.map(({ outer }) => outer));

export function boxOfShape(shape: PlaneShape): Box {
  switch (shape.kind) {
    case 'points':
      return boxOfChains([shape.points]);
    case 'lines':
      return boxOfChains(shape.lines);
    case 'area':
      return boxOf(shape.area);
  }
}

function boxOfChains(chains: readonly (readonly PlanePosition[])[]): Box {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const chain of chains) {
    for (const [e, n] of chain) {
      west = Math.min(west, e);
      east = Math.max(east, e);
      south = Math.min(south, n);
      north = Math.max(north, n);
    }
  }
  return { west, south, east, north };
}

export function grownBox(box: Box, metres: number): Box {
  return {
    west: box.west - metres,
    south: box.south - metres,
    east: box.east + metres,
    north: box.north + metres,
  };
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}
