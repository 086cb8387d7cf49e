import type { ShowStop } from '../../export/visitor/show-stop.ts';
import type { ShowOption, VisitorShow } from '../../export/visitor/visitor-show.ts';
import type { LonLat, Shape } from '../../geometry/shapes.ts';
import { positionsOf } from '../picture/bounds-of.ts';
import { parkShapes, placeOf } from '../picture/place-of.ts';
import { facingBearing } from './facing-bearing.ts';
import { fitPerspective, type Screen, type View } from './perspective.ts';

/** How near an option is looked at: its land from near by, or land and all the ways one drives from it. */
export type Nearness = 'land' | 'drives';

/** Tilted enough that what stands there has a height, little enough that the far end of the park can be read. */
const parkPitch = 42;
const landPitch = 52;
const drivesPitch = 46;
const comparisonPitch = 38;
/** Nearer than these a parcel has no neighbours and a park no surroundings. */
const landZoom = 17.5;
const drivesZoom = 15.6;
const parkZoom = 16;

/** The land of an option with room for its neighbours: its outline drawn this much larger about its middle. */
const neighbourhood = 1.7;
/** Names stand beside the ends of the drives: room for them, as share of the window. */
const nameRoom = { across: 0.09, down: 0.05 };

const withNameRoom = ({ width, height, padding }: Screen): Screen => ({
  width,
  height,
  padding: {
    top: padding.top + nameRoom.down * height,
    bottom: padding.bottom + nameRoom.down * height,
    left: padding.left + nameRoom.across * width,
    right: padding.right + nameRoom.across * width,
  },
});

/** Where an option is on the map of the show: its parcel, or the building a unit is in. */
export const optionShape = (show: Pick<VisitorShow, 'park'>, option: ShowOption): Shape | null =>
  placeOf(show.park, option.site) ?? option.footprint?.shape ?? null;

const grown = (positions: readonly LonLat[], factor: number): readonly LonLat[] => {
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const [lon, lat] = [middle(positions.map(([each]) => each)), middle(positions.map(([, each]) => each))];
  return positions.map(
    ([eachLon, eachLat]): LonLat => [lon + factor * (eachLon - lon), lat + factor * (eachLat - lat)],
  );
};

const landOf = (show: VisitorShow, option: ShowOption): readonly LonLat[] => {
  const shape = optionShape(show, option);
  return shape ? positionsOf(shape) : [];
};

const wholePark = (show: VisitorShow, screen: Screen): View | null =>
  fitPerspective(parkShapes(show.park).flatMap(positionsOf), screen, {
    bearing: 0,
    pitch: parkPitch,
    maxZoom: parkZoom,
  });

/**
 * Where the camera stands at a stop: a pure answer from the show and the room the panels leave. Null when there is
 * nothing to look at. An option is seen over its frontage, as one comes to it; the park and the comparison with north up.
 */
export function stopView(show: VisitorShow, stop: ShowStop, nearness: Nearness, screen: Screen): View | null {
  switch (stop.kind) {
    case 'opening':
    case 'closing':
      return wholePark(show, screen);
    case 'comparison': {
      const lands = show.options.flatMap((option) => grown(landOf(show, option), neighbourhood));
      const view = fitPerspective(lands, screen, { bearing: 0, pitch: comparisonPitch, maxZoom: drivesZoom });
      return view ?? wholePark(show, screen);
    }
    case 'option': {
      const option = show.options.find(({ letter }) => letter === stop.letter);
      const land = option ? landOf(show, option) : [];
      if (!option || land.length === 0) return wholePark(show, screen);
      const bearing = facingBearing(show.park, option.site, option.drives[0]?.line[0]);
      const ways = nearness === 'drives' ? option.drives.flatMap(({ line }) => line) : [];
      return ways.length > 0
        ? fitPerspective([...land, ...ways], withNameRoom(screen), { bearing, pitch: drivesPitch, maxZoom: drivesZoom })
        : fitPerspective(grown(land, neighbourhood), screen, { bearing, pitch: landPitch, maxZoom: landZoom });
    }
  }
}
