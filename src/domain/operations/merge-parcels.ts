import { mergeAreas } from '../../geometry/edit/merge-areas.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { FormerParcel } from '../former-parcel.ts';
import type { Parcel } from '../parcel.ts';
import type { Park } from '../park.ts';
import { agreedFacts } from './agreed-facts.ts';
import { type EditResult, edited, refusal } from './edit.ts';
import { fittedPlacements } from './fitted-placements.ts';
import { freeId } from './free-id.ts';
import { asFormer } from './parcel-pieces.ts';

export interface MergeParcels {
  readonly parcelIds: readonly string[];
  /** ISO date or time: lineage says when. */
  readonly at: string;
  readonly name?: string;
  /** Gaps and overlaps up to this width are closed. Metres. */
  readonly toleranceM?: number;
  readonly allowApart?: boolean;
}

/**
 * Puts parcels together. Facts in which they agree stay; those that differ are kept in `extra.merged`, field by field with whose
 * they were, and none is made up; the status is that of the least ready. Placements and buildings come along. Refused where
 * one is occupied and another is not, or by others. Needs `loadOverlay()`.
 */
export function mergeParcels(park: Park, { parcelIds, at, name, toleranceM, allowApart }: MergeParcels): EditResult {
  const wanted = new Set(parcelIds);
  const parcels = park.parcels.filter(({ id }) => wanted.has(id));
  const unknown = parcelIds.find((id) => !parcels.some((parcel) => parcel.id === id));
  if (unknown !== undefined) return refusal('parcelUnknown', { parcel: unknown });
  const [first, ...others] = parcels;
  if (!first || others.length === 0) return refusal('merge.tooFew');
  const occupied = others.find(({ occupier }) => occupier !== first.occupier);
  if (occupied)
    return refusal('mergeOccupied', {
      parcel: first.name,
      other: occupied.name,
      occupier: first.occupier ?? occupied.occupier ?? '',
    });
  const merged = mergeAreas(
    parcels.map(({ shape }) => shape),
    surveyPlane(park.plane),
    { ...(toleranceM === undefined ? {} : { toleranceM }), ...(allowApart === undefined ? {} : { allowApart }) },
  );
  if (!merged.ok) return refusal(merged.reason, { thing: first.name });
  const id = freeId(park, 'parcels', first.id, others.length, new Set(), '+');
  const were = parcels.map((each) => asFormer(park, each));
  const parcel: Parcel = {
    ...agreedFacts(parcels),
    id,
    name: name?.trim() || parcels.map((each) => each.name).join('+'),
    shape: merged.shape,
    from: were.map((each) => each.id),
  };
  const former = were.map((each): FormerParcel => ({ parcel: each, by: 'merge', at, into: [id] }));
  const next: Park = {
    ...park,
    parcels: park.parcels.flatMap((each) => (each === first ? [parcel] : wanted.has(each.id) ? [] : [each])),
    formerParcels: [...(park.formerParcels ?? []), ...former],
    buildings: park.buildings.map((building) =>
      building.parcelId !== undefined && wanted.has(building.parcelId) ? { ...building, parcelId: id } : building,
    ),
  };
  const became = new Map(parcels.map((each) => [each.id, [id]] as const));
  const fitted = fittedPlacements(park, next, became);
  if (!fitted.ok) return fitted;
  const values = { parcel: parcel.name, count: parcels.length, closed: merged.closedM2, overlap: merged.overlapM2 };
  const code = merged.closedM2 > 0 || merged.overlapM2 > 0 ? 'mergeParcelsClosed' : 'mergeParcels';
  return edited({ ...next, scenarios: fitted.scenarios }, code, values);
}
