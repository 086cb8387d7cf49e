import type { Zone } from '../../domain/zone.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';

export function zoneFeatures(zones: readonly Zone[]): readonly PictureFeature[] {
  return zones.map((zone) =>
    pictureFeature(zone.id, zone.shape, { kind: zone.kind, name: zone.name, forbid: zone.effect === 'forbid' }),
  );
}
