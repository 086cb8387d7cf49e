/** Deeper collections than this are no drawing of anybody's. */
const deepest = 8;

/**
 * The parts of a geometry that a park cannot hold as one: a collection, or several points. Null where it is one already. A park
 * has points, lines and areas; a collection's parts are taken each by itself, so that nothing of it is lost.
 */
export function geometryParts(geometry: unknown): readonly unknown[] | null {
  const parts = partsOf(geometry, 0);
  return parts.length === 1 && parts[0] === geometry ? null : parts;
}

function partsOf(geometry: unknown, depth: number): readonly unknown[] {
  if (typeof geometry !== 'object' || geometry === null || depth > deepest) return [geometry];
  const { type, geometries, coordinates } = geometry as Record<string, unknown>;
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    return geometries.flatMap((each: unknown) => partsOf(each, depth + 1));
  }
  if (type === 'MultiPoint' && Array.isArray(coordinates) && coordinates.length > 1) {
    return coordinates.map((each: unknown) => ({ type: 'Point', coordinates: each }));
  }
  return [geometry];
}
