import type { BackdropFeature } from '../../domain/backdrop.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';

/** Every fifth contour is drawn heavier, as on any topographic sheet. */
const contourStepM = 50;

/** Scenery: water, green, relief, railway, villages, the boundary of the park. Names are in their own source. */
export function groundFeatures(backdrop: readonly BackdropFeature[]): readonly PictureFeature[] {
  return backdrop
    .filter((feature) => feature.kind !== 'label')
    .map((feature) =>
      pictureFeature(feature.id, feature.shape, {
        kind: feature.kind,
        name: feature.name,
        elevationM: feature.elevationM,
        index: feature.elevationM !== undefined && feature.elevationM % contourStepM === 0,
      }),
    );
}
