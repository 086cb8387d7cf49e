import type { ParcelLedger } from '../../domain/assessment.ts';
import type { BackdropFeature } from '../../domain/backdrop.ts';
import type { Building } from '../../domain/building.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { formatLand } from '../../quantities/format.ts';
import type { Language } from '../../quantities/language.ts';
import { anchorOf, manyNames } from './anchor-of.ts';
import { nameZoom } from './name-zoom.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';
import { waterAnchor } from './water-anchor.ts';

const point = (coordinates: LonLat) => ({ type: 'Point', coordinates }) as const;

/** Sizes the layers set these names in, pixels. */
export const namePx = { parcel: 11, building: 10 } as const;

/** On the map a parcel need not say that it is one. */
const shortName = (name: string): string => name.replace(/\s*(地块|parcel)$/iu, '') || name;

/** The name of a parcel, with its measured area and its occupier under it where there is room. */
export function parcelNames(
  parcels: readonly Parcel[],
  ledgers: ReadonlyMap<string, ParcelLedger>,
  plane: SurveyPlane,
  language: Language,
): readonly PictureFeature[] {
  const isMany = parcels.length > manyNames;
  return parcels.map((parcel) => {
    const ledger = ledgers.get(parcel.id);
    const name = shortName(parcel.name);
    const second = ledger ? formatLand(ledger.areaM2, language) : undefined;
    return pictureFeature(`name:${parcel.id}`, point(anchorOf(parcel.shape, plane, isMany)), {
      kind: 'parcel',
      text: name,
      second,
      third: parcel.occupier,
      size: ledger ? Math.round(ledger.areaM2) : 0,
      fromZoom: nameZoom(parcel.shape, name, namePx.parcel),
      secondZoom: nameZoom(parcel.shape, [name, second ?? ''].join('\n'), namePx.parcel),
      thirdZoom: nameZoom(parcel.shape, [name, second ?? '', parcel.occupier ?? ''].join('\n'), namePx.parcel),
    });
  });
}

/** One quiet name over all the parcels of a district, for the view of the whole park. */
export function districtNames(parcels: readonly Parcel[], plane: SurveyPlane): readonly PictureFeature[] {
  const anchors = new Map<string, LonLat[]>();
  for (const parcel of parcels) {
    if (!parcel.district) continue;
    const list = anchors.get(parcel.district) ?? [];
    list.push(anchorOf(parcel.shape, plane, parcels.length > manyNames));
    anchors.set(parcel.district, list);
  }
  return [...anchors].map(([district, list]) =>
    pictureFeature(`name:district:${district}`, point(median(list)), {
      kind: 'district',
      text: district,
      size: list.length,
    }),
  );
}

/** The middle of the middle ones: stays among the parcels even when a few lie far off. */
function median(positions: readonly LonLat[]): LonLat {
  const middle = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return [middle(positions.map(([lon]) => lon)), middle(positions.map(([, lat]) => lat))];
}

export function buildingNames(buildings: readonly Building[], plane: SurveyPlane): readonly PictureFeature[] {
  return buildings
    .filter((building) => building.kind !== 'other')
    .map((building) =>
      pictureFeature(`name:${building.id}`, point(anchorOf(building.shape, plane)), {
        kind: 'building',
        text: building.name,
        fromZoom: nameZoom(building.shape, building.name, namePx.building),
      }),
    );
}

/**
 * Names of water, hills, green and villages. A `label` feature speaks for itself; lines carry their name along them; a
 * name that many features share says what they are, not which one, and is left to the legend. A label that repeats the
 * name of an area or of a district is left out.
 */
export function sceneryNames(
  backdrop: readonly BackdropFeature[],
  parcels: readonly Parcel[],
  plane: SurveyPlane,
): readonly PictureFeature[] {
  const times = new Map<string, number>();
  for (const { name, kind } of backdrop) if (name && kind !== 'label') times.set(name, (times.get(name) ?? 0) + 1);
  const districts = new Set(parcels.map(({ district }) => district));
  const features: PictureFeature[] = [];
  for (const feature of backdrop) {
    const { name, shape, kind } = feature;
    if (!name || (times.get(name) ?? 0) > sharedBy) continue;
    if (kind === 'label' && (times.has(name) || districts.has(name))) continue;
    if (shape.type === 'LineString' || shape.type === 'MultiLineString' || kind === 'boundary' || kind === 'contour')
      continue;
    const drawn = sceneryKind(kind);
    const along = drawn === 'water' && shape.type === 'Polygon' ? waterAnchor(shape) : null;
    features.push(
      pictureFeature(`name:${feature.id}`, point(along?.at ?? anchorOf(shape, plane)), {
        kind: drawn,
        text: name,
        turnDeg: along?.turnDeg ?? 0,
        order: kind === 'river' || kind === 'lake' ? 0 : 1,
        second: kind === 'hill' && feature.elevationM !== undefined ? `${feature.elevationM}` : undefined,
      }),
    );
  }
  return features;
}

/** More features than this with one name are of a kind. */
const sharedBy = 2;

function sceneryKind(kind: BackdropFeature['kind']): string {
  switch (kind) {
    case 'river':
    case 'stream':
    case 'lake':
      return 'water';
    case 'hill':
    case 'contour':
      return 'hill';
    case 'green':
      return 'green';
    case 'village':
      return 'village';
    case 'railway':
    case 'label':
    case 'boundary':
      return 'place';
  }
}
