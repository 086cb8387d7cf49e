import type { Building } from '../../domain/building.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';

/** Used only to raise a block on the screen when the file says neither height nor storeys, metres. */
const drawnHeightM = 10;
const storeyHeightM = 5.5;

/** How high a building is drawn, metres. */
export const drawnHeightOf = ({ heightM, storeys }: Building): number =>
  heightM ?? (storeys ? storeys * storeyHeightM : drawnHeightM);

export function buildingFeatures(buildings: readonly Building[]): readonly PictureFeature[] {
  return buildings.map((building) =>
    pictureFeature(building.id, building.shape, {
      kind: building.kind,
      name: building.name,
      environmental: building.environmental ?? false,
      drawnHeightM: drawnHeightOf(building),
    }),
  );
}
