import type { Building, Unit } from '../domain/building.ts';
import type { Issue } from '../domain/issue.ts';
import type { Parcel } from '../domain/parcel.ts';
import type { Park } from '../domain/park.ts';
import type { ResourceKind } from '../domain/resource.ts';
import { type IssuePlace, issueOf } from './issue-codes.ts';

/** Which file each layer came from, for the issues. */
export type LayerFiles = Readonly<Record<string, string | undefined>>;

const placeOf = (files: LayerFiles, layer: string, feature: string, field: string): IssuePlace => {
  const file = files[layer];
  return { ...(file === undefined ? {} : { file }), layer, feature, field };
};

/**
 * Takes away what points nowhere, each with an issue that names it: a unit without its building goes, a building or
 * parcel only loses the reference.
 */
export function checkReferences(park: Park, files: LayerFiles, issues: Issue[]): Park {
  const parcelIds = new Set(park.parcels.map(({ id }) => id));
  const facilityIds = new Set(park.facilities.map(({ id }) => id));
  const buildingIds = new Set(park.buildings.map(({ id }) => id));

  const buildings = park.buildings.map((building): Building => {
    if (building.parcelId === undefined || parcelIds.has(building.parcelId)) return building;
    const { parcelId, ...rest } = building;
    issues.push(issueOf('reference.parcel', placeOf(files, 'buildings', building.id, 'parcelId'), { id: parcelId }));
    return { ...rest, extra: { ...rest.extra, parcelId } };
  });
  const units = park.units.filter((unit: Unit) => {
    if (buildingIds.has(unit.buildingId)) return true;
    issues.push(issueOf('reference.building', placeOf(files, 'units', unit.id, 'buildingId'), { id: unit.buildingId }));
    return false;
  });
  const parcels = park.parcels.map((parcel): Parcel => {
    const served = Object.entries(parcel.servedBy ?? {}) as [ResourceKind, string][];
    const lost = served.filter(([, id]) => !facilityIds.has(id));
    if (lost.length === 0) return parcel;
    for (const [resource, id] of lost) {
      issues.push(issueOf('reference.facility', placeOf(files, 'parcels', parcel.id, `servedBy.${resource}`), { id }));
    }
    const kept = served.filter(([, id]) => facilityIds.has(id));
    return { ...parcel, servedBy: Object.fromEntries(kept) };
  });
  return { ...park, buildings, units, parcels };
}
