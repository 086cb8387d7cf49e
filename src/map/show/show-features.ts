import type { ShowStop } from '../../export/visitor/show-stop.ts';
import type { ShowDrive, ShowOption, VisitorShow } from '../../export/visitor/visitor-show.ts';
import type { AreaShape, LonLat } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { formatLength, formatMinutes } from '../../quantities/format.ts';
import type { Language } from '../../quantities/language.ts';
import { anchorOf } from '../picture/anchor-of.ts';
import { drawnHeightOf } from '../picture/building-features.ts';
import { type PictureFeature, pictureFeature } from '../picture/picture-feature.ts';
import { buildingOfUnit } from '../picture/place-of.ts';
import { optionShape } from './stop-view.ts';

/** The sources a show adds to those of the map. */
export const showSourceIds = ['options', 'massing', 'drives', 'ends'] as const;
export type ShowSourceId = (typeof showSourceIds)[number];
export type ShowSources = Readonly<Record<ShowSourceId, readonly PictureFeature[]>>;

const point = (coordinates: LonLat) => ({ type: 'Point', coordinates }) as const;

/** Which options a stop is about: one, or all of them. */
const optionsAt = ({ options }: VisitorShow, stop: ShowStop): readonly ShowOption[] =>
  stop.kind === 'option' ? options.filter(({ letter }) => letter === stop.letter) : options;

/** The land of the options a stop is about, and their letters in the middle of what they take of it. */
function optionFeatures(show: VisitorShow, stop: ShowStop, lit: readonly string[], plane: SurveyPlane) {
  return optionsAt(show, stop).flatMap((option): PictureFeature[] => {
    const shape = optionShape(show, option);
    if (!shape) return [];
    const { letter } = option;
    const isLit = lit.length === 0 || lit.includes(letter);
    const at = option.footprint ? option.footprint.shape : shape;
    return [
      pictureFeature(`land:${letter}`, shape, { part: 'land', letter, lit: isLit }),
      pictureFeature(`letter:${letter}`, point(anchorOf(at, plane)), { part: 'letter', letter, lit: isLit }),
    ];
  });
}

/** The volume is drawn a little smaller than its land, so that the border stays in sight. */
const ofLand = 0.9;

const shrunk = (shape: AreaShape, [lon, lat]: LonLat): AreaShape => {
  const ring = (positions: readonly LonLat[]) =>
    positions.map(([eachLon, eachLat]): LonLat => [lon + ofLand * (eachLon - lon), lat + ofLand * (eachLat - lat)]);
  // Pieces of land keep their own places.
  return shape.type === 'Polygon' ? { type: 'Polygon', coordinates: shape.coordinates.map(ring) } : shape;
};

/** What would stand on the land, as one volume; of floor space the building it is in. */
function massingFeatures(show: VisitorShow, stop: ShowStop, plane: SurveyPlane): readonly PictureFeature[] {
  return optionsAt(show, stop).flatMap(({ letter, site, footprint }): PictureFeature[] => {
    if (footprint) {
      const shape = shrunk(footprint.shape, anchorOf(footprint.shape, plane));
      return [pictureFeature(`massing:${letter}`, shape, { kind: 'plan', heightM: footprint.heightM })];
    }
    const id = site.kind === 'unit' ? buildingOfUnit(show.park, site.id) : null;
    const building = show.park.buildings.find((each) => each.id === id);
    return building
      ? [pictureFeature(`massing:${letter}`, building.shape, { kind: 'building', heightM: drawnHeightOf(building) })]
      : [];
  });
}

/** `2.3 km · 4 min` */
export const driveText = ({ metres, minutes }: ShowDrive, language: Language): string =>
  [formatLength(metres, language), minutes === null ? '' : formatMinutes(Math.max(1, Math.round(minutes)), language)]
    .filter(Boolean)
    .join(' · ');

function driveFeatures({ drives, letter }: ShowOption): readonly PictureFeature[] {
  return drives
    .filter(({ line }) => line.length > 1)
    .map(({ kind, line }, index) =>
      pictureFeature(`drive:${letter}:${index}`, { type: 'LineString', coordinates: line }, { kind }),
    );
}

/** The sign of what is driven to, with how far it is. The shortest way is named first where two would collide. */
function endFeatures(show: VisitorShow, { drives, letter }: ShowOption): readonly PictureFeature[] {
  return drives.flatMap((drive, index): PictureFeature[] => {
    const at = drive.line.at(-1);
    if (!at) return [];
    const facility = show.park.facilities.find(({ kind, name }) => kind === drive.kind && name === drive.name);
    return [
      pictureFeature(`end:${letter}:${index}`, point(at), {
        kind: drive.kind,
        state: facility?.state ?? 'operating',
        name: drive.name,
        text: driveText(drive, show.language),
        order: index,
      }),
    ];
  });
}

/** All that a stop shows over the land: pure, a few features. */
export function showFeatures(
  show: VisitorShow,
  stop: ShowStop,
  lit: readonly string[],
  plane: SurveyPlane,
): ShowSources {
  const option = stop.kind === 'option' ? optionsAt(show, stop)[0] : undefined;
  return {
    options: optionFeatures(show, stop, lit, plane),
    massing: massingFeatures(show, stop, plane),
    drives: option ? driveFeatures(option) : [],
    ends: option ? endFeatures(show, option) : [],
  };
}
