import type { Zone } from '../../domain/zone.ts';
import { metresPerPixel } from '../../geometry/metres-per-pixel.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';
import { trueWidthZoom } from './road-features.ts';

/** Zones as drawn; a line or a point is as wide on the ground as what it covers. */
export function zoneFeatures(zones: readonly Zone[], latitude: number): readonly PictureFeature[] {
  const perMetre = 1 / metresPerPixel(latitude, trueWidthZoom);
  return zones.map((zone) =>
    pictureFeature(zone.id, zone.shape, {
      kind: zone.kind,
      name: zone.name,
      forbid: zone.effect === 'forbid',
      truePx: zone.shape.type.endsWith('Polygon') ? null : 2 * (zoneHalfWidthM(zone) ?? 0) * perMetre,
    }),
  );
}

/** How far to each side a zone drawn as a line or a point reaches, metres; null where that is not stated. */
function zoneHalfWidthM({ bufferFrom, bufferM, referenceOffsetM }: Zone): number | null {
  if (bufferFrom === 'plot') return null;
  return bufferFrom === 'conductor' ? (referenceOffsetM ?? 0) + (bufferM ?? 0) : (bufferM ?? null);
}
