import type { Shape } from '../../geometry/shapes.ts';

export type PictureValue = string | number | boolean;

/**
 * What one source of the map holds: GeoJSON with nothing in its properties but what a layer draws with.
 * `id` is repeated in the properties because the tiles keep only numeric ids.
 */
export interface PictureFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Shape;
  readonly properties: Readonly<Record<string, PictureValue>>;
}

export function pictureFeature(
  id: string,
  geometry: Shape,
  properties: Readonly<Record<string, PictureValue | undefined | null>>,
): PictureFeature {
  const kept: Record<string, PictureValue> = { id };
  for (const [key, value] of Object.entries(properties)) if (value !== undefined && value !== null) kept[key] = value;
  return { type: 'Feature', id, geometry, properties: kept };
}

/** The sources of the map, each drawn by one or more layers. */
export const sourceIds = [
  'ground',
  'roads',
  'parcels',
  'zones',
  'buildings',
  'facilities',
  'placements',
  'marks',
  'names',
  'ghost',
  'sketch',
  'measure',
] as const;
export type SourceId = (typeof sourceIds)[number];

export type PictureSources = Readonly<Record<SourceId, readonly PictureFeature[]>>;
