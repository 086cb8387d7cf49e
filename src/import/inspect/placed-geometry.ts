/** Turns one pair of the file's coordinates into longitude and latitude. */
export type ToLonLat = (first: number, second: number) => readonly [number, number];

/** A hundredth of a millimetre: below every survey, and a conversion there and back keeps a tenth. */
const rounded = (degrees: number): number => Math.round(degrees * 1e10) / 1e10;

/** Deeper than the positions of a MultiPolygon nothing is looked at; what is there is for the check to refuse. */
const deepest = 5;

/**
 * A geometry as its file has it, positions turned into longitude and latitude. Whatever is no position stays as it is, for the
 * check that follows to name; a third coordinate stays too. What cannot be turned becomes NaN, never 0.
 */
export function placedGeometry(geometry: unknown, toLonLat: ToLonLat): unknown {
  if (typeof geometry !== 'object' || geometry === null || !('coordinates' in geometry)) return geometry;
  return { ...geometry, coordinates: turned((geometry as { coordinates: unknown }).coordinates, toLonLat, 0) };
}

function turned(value: unknown, toLonLat: ToLonLat, depth: number): unknown {
  if (!Array.isArray(value) || depth > deepest) return value;
  const [first, second, ...rest] = value as readonly unknown[];
  if (typeof first === 'number' && typeof second === 'number') {
    if (!Number.isFinite(first) || !Number.isFinite(second)) return value;
    const [lon, lat] = toLonLat(first, second);
    return [rounded(lon), rounded(lat), ...rest];
  }
  return value.map((each: unknown) => turned(each, toLonLat, depth + 1));
}
