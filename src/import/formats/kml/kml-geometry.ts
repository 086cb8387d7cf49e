interface Simple {
  readonly type: string;
  readonly coordinates?: unknown;
  readonly geometries?: readonly Simple[];
}

const joined: Readonly<Record<string, string>> = {
  Point: 'MultiPoint',
  LineString: 'MultiLineString',
  Polygon: 'MultiPolygon',
};

/**
 * A MultiGeometry of one kind as the shape it is (three areas of a parcel are one parcel), of several kinds as the collection it
 * is; the placing takes a collection apart and says so.
 */
export function kmlGeometry(geometry: unknown): unknown {
  const { geometries } = (geometry ?? {}) as Simple;
  const [first] = geometries ?? [];
  const type = joined[first?.type ?? ''];
  if (!geometries || !type || geometries.some((one) => one.type !== first?.type)) return geometry;
  return { type, coordinates: geometries.map(({ coordinates }) => coordinates) };
}
