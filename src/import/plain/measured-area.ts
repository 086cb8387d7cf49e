import { ellipsoidalAreaM2 } from '../../geometry/ellipsoidal-area.ts';
import type { Shape } from '../../geometry/shapes.ts';

/** Area of a shape on the ellipsoid, m²; null when it has none. */
export const measuredAreaM2 = (shape: Shape): number | null =>
  shape.type === 'Polygon' || shape.type === 'MultiPolygon' ? ellipsoidalAreaM2(shape) : null;
