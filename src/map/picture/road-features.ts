import type { Road, RoadClass } from '../../domain/road.ts';
import { metresPerPixel } from '../../geometry/metres-per-pixel.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';

/** Carriageway with its verges where the file states no width, metres. */
const usualWidthM: Readonly<Record<RoadClass, number>> = {
  expressway: 30,
  link: 26,
  arterial: 28,
  collector: 20,
  street: 13,
  ramp: 9,
};

/** What stays readable when the whole park is on the screen, pixels. */
const smallestPx: Readonly<Record<RoadClass, number>> = {
  expressway: 2.6,
  link: 2,
  arterial: 1.7,
  collector: 1.1,
  street: 0.6,
  ramp: 1,
};

/** Wider roads are drawn over narrower ones, so that junctions read. */
const drawOrder: Readonly<Record<RoadClass, number>> = {
  street: 0,
  collector: 1,
  ramp: 2,
  arterial: 3,
  link: 4,
  expressway: 5,
};

/** The zoom at which a road is exactly as wide as on the ground; lines double in width with every zoom step. */
export const trueWidthZoom = 19;

export function roadFeatures(roads: readonly Road[], latitude: number): readonly PictureFeature[] {
  const perMetre = 1 / metresPerPixel(latitude, trueWidthZoom);
  return roads.map((road) =>
    pictureFeature(road.id, road.shape, {
      class: road.class,
      name: road.name,
      order: drawOrder[road.class] + (road.bridge ? 10 : 0),
      smallPx: smallestPx[road.class],
      truePx: (road.widthM ?? usualWidthM[road.class]) * perMetre,
      bridge: road.bridge ?? false,
      built: (road.state ?? 'built') === 'built',
    }),
  );
}
