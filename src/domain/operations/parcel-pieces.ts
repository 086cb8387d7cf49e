import { intersectionAreaM2 } from '../../geometry/intersection-area.ts';
import type { AreaShape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import type { Building } from '../building.ts';
import type { FactSources } from '../fact.ts';
import type { Parcel } from '../parcel.ts';
import type { Park } from '../park.ts';
import { freeId } from './free-id.ts';

/**
 * A parcel as it was, for the park's history: under its id, or `A-01~1` where the id goes on living (`lives`) or an
 * earlier parcel of the history bears it. `taken`: ids that this edit has given already.
 */
export function asFormer(park: Park, parcel: Parcel, lives = false, taken: ReadonlySet<string> = new Set()): Parcel {
  const isTaken = (park.formerParcels ?? []).some((former) => former.parcel.id === parcel.id);
  return lives || isTaken ? { ...parcel, id: freeId(park, 'parcels', parcel.id, 1, taken, '~') } : parcel;
}

/** Pieces of a parcel, numbered in the order of the shapes, with its facts but for what was stated of the whole area. */
export function piecesOfParcel(
  park: Park,
  parcel: Parcel,
  shapes: readonly AreaShape[],
  formerId: string,
  taken: ReadonlySet<string> = new Set(),
): readonly Parcel[] {
  const used = new Set(taken);
  return shapes.map((shape, i): Parcel => {
    const id = freeId(park, 'parcels', parcel.id, i + 1, used);
    used.add(id);
    return { ...withoutStatedArea(parcel), id, name: `${parcel.name}-${i + 1}`, shape, from: [formerId] };
  });
}

/** The parcel without what was stated of its whole area, and without the text that states its outline. */
export function withoutStatedArea(parcel: Parcel): Parcel {
  const { statedMu: _, written: __, sources, ...facts } = parcel as Parcel & { readonly written?: unknown };
  if (!sources) return facts;
  const { statedMu: ___, ...others } = sources;
  const left: FactSources = others;
  return Object.keys(left).length > 0 ? { ...facts, sources: left } : facts;
}

/** Buildings that stood on a divided parcel stand on the piece that holds most of them. */
export function buildingsOnPieces(
  buildings: readonly Building[],
  pieces: ReadonlyMap<string, readonly Parcel[]>,
  plane: SurveyPlane,
): readonly Building[] {
  return buildings.map((building) => {
    const among = building.parcelId === undefined ? undefined : pieces.get(building.parcelId);
    if (!among) return building;
    const outline = plane.areaToPlane(building.shape);
    const shares = among.map(({ id, shape }) => ({ id, m2: intersectionAreaM2(outline, plane.areaToPlane(shape)) }));
    const most = shares.reduce((best, each) => (each.m2 > best.m2 ? each : best), { id: '', m2: 0 });
    if (most.m2 > 0) return most.id === building.parcelId ? building : { ...building, parcelId: most.id };
    // It stands on none of them: what was said stays beside, as on opening a file.
    const { parcelId, ...rest } = building;
    return { ...rest, extra: { ...rest.extra, parcelId } };
  });
}
