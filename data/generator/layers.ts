import type { Place } from './facilities.ts';
import type { Ring } from './position.ts';
import { signedArea } from './ring.ts';
import { illustrative } from './sources.ts';
import { asFiled, toLonLat } from './survey.ts';

type LonLat = readonly [number, number];
export interface PolygonGeometry {
  readonly type: 'Polygon';
  readonly coordinates: readonly (readonly LonLat[])[];
}
type Geometry =
  | { readonly type: 'Point'; readonly coordinates: LonLat }
  | { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] }
  | PolygonGeometry
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly LonLat[])[])[] };

/** A closed ring, counter-clockwise as RFC 7946 wants outer rings; positions that fall together are written once. */
function closedRing(ring: Ring): readonly LonLat[] {
  const turned = signedArea(ring.map(asFiled)) > 0 ? ring : [...ring].reverse();
  const positions = turned.map(toLonLat);
  const distinct = positions.filter((p, i) => {
    const before = positions[(i + positions.length - 1) % positions.length];
    return !before || before[0] !== p[0] || before[1] !== p[1];
  });
  return [...distinct, ...distinct.slice(0, 1)];
}

export const polygonOf = (ring: Ring): PolygonGeometry => ({ type: 'Polygon', coordinates: [closedRing(ring)] });

/** One ring is a Polygon, several apart are a MultiPolygon. */
export function areaOfRings(rings: readonly Ring[]): Geometry {
  const [first] = rings;
  return rings.length === 1 && first
    ? polygonOf(first)
    : { type: 'MultiPolygon', coordinates: rings.map((ring) => [closedRing(ring)]) };
}

export function geometryOf(place: Place): Geometry {
  switch (place.kind) {
    case 'point':
      return { type: 'Point', coordinates: toLonLat(place.at) };
    case 'line':
      return { type: 'LineString', coordinates: place.line.map(toLonLat) };
    case 'area':
      return polygonOf(place.ring);
  }
}

export interface FeatureDraft {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry;
}

/** A layer file: one feature a line, so that a change shows as a change of lines. */
export function layerText(name: string, features: readonly FeatureDraft[]): string {
  const lines = features.map((feature) => JSON.stringify({ type: 'Feature', ...feature }));
  const head = `"type":"FeatureCollection","name":${JSON.stringify(name)},"illustrative":${JSON.stringify(illustrative)}`;
  return `{${head},"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** A record as a feature: the id stands outside, everything else in the properties. */
export function featureOf<T extends { readonly id: string }>(record: T, geometry: Geometry): FeatureDraft {
  const { id, ...properties } = record;
  return { id, properties, geometry };
}
