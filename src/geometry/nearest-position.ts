import { containsPosition } from './contains.ts';
import { segmentsOf } from './segments.ts';
import type { PlanePosition, PlaneShape } from './shapes.ts';

/** The position of a shape that is nearest to another position: that itself where it lies in an area. Null = no shape. */
export const nearestPosition = (shape: PlaneShape, [east, north]: PlanePosition): PlanePosition | null => {
  if (shape.kind === 'area' && containsPosition(shape.area, [east, north])) return [east, north];
  const segments = segmentsOf(shape);
  let nearest: PlanePosition | null = null;
  let squared = Number.POSITIVE_INFINITY;
  for (let i = 0; i < segments.length; i += 4) {
    const [aE, aN] = [segments[i] ?? 0, segments[i + 1] ?? 0];
    const [dE, dN] = [(segments[i + 2] ?? 0) - aE, (segments[i + 3] ?? 0) - aN];
    const length = dE * dE + dN * dN;
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((east - aE) * dE + (north - aN) * dN) / length));
    const position: PlanePosition = [aE + share * dE, aN + share * dN];
    const off = (position[0] - east) ** 2 + (position[1] - north) ** 2;
    if (off < squared) {
      squared = off;
      nearest = position;
    }
  }
  return nearest;
};
