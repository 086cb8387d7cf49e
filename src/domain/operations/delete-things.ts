import type { Building } from '../building.ts';
import type { Parcel } from '../parcel.ts';
import type { Park } from '../park.ts';
import { type ParkLayer, parkLayers, type ThingRef, thingName } from '../park-layer.ts';
import type { Placement } from '../placement.ts';
import { type EditResult, refusal } from './edit.ts';
import { editedWithout, type OnPlacements } from './fitted-placements.ts';

export interface DeleteThings {
  readonly things: readonly ThingRef[];
  readonly onPlacements?: OnPlacements;
}

/**
 * Deletes things; the units of a building go with it. Placements on them (or of a deleted project) refuse it, or go with them by
 * choice. References to what is gone are taken away: a building's parcel stays beside under `extra`, as on opening a file.
 */
export function deleteThings(park: Park, { things, onPlacements = 'refuse' }: DeleteThings): EditResult {
  const [first] = things;
  if (!first) return refusal('nothingToChange');
  const unknown = things.find(({ layer, id }) => !park[layer].some((each: { readonly id: string }) => each.id === id));
  if (unknown) return refusal('thingUnknown', { thing: unknown.id });
  const gone = new Map<ParkLayer, Set<string>>(parkLayers.map((layer) => [layer, new Set()]));
  for (const { layer, id } of things) gone.get(layer)?.add(id);
  const isGone = (layer: ParkLayer, id: string): boolean => gone.get(layer)?.has(id) ?? false;
  for (const { id, buildingId } of park.units) if (isGone('buildings', buildingId)) gone.get('units')?.add(id);

  const loses = ({ projectId, site }: Placement): boolean =>
    isGone('projects', projectId) ||
    (site.kind === 'parcel' ? isGone('parcels', site.parcelId) : isGone('units', site.unitId));
  let removed = 0;
  for (const scenario of park.scenarios)
    for (const placement of scenario.placements) {
      if (!loses(placement)) continue;
      removed += 1;
      if (onPlacements === 'remove') continue;
      const project = thingName(park, { layer: 'projects', id: placement.projectId });
      return refusal('placementOnThing', { thing: thingName(park, first), project, scenario: scenario.name });
    }
  const left = Object.fromEntries(
    parkLayers.map((layer) => {
      const records: readonly { readonly id: string }[] = park[layer];
      return [layer, gone.get(layer)?.size ? records.filter(({ id }) => !isGone(layer, id)) : records];
    }),
  ) as unknown as Pick<Park, ParkLayer>;
  const next: Park = {
    ...park,
    ...left,
    buildings: gone.get('parcels')?.size ? left.buildings.map((each) => withoutParcel(each, isGone)) : left.buildings,
    parcels: gone.get('facilities')?.size ? left.parcels.map((each) => withoutFacilities(each, isGone)) : left.parcels,
    scenarios:
      removed === 0
        ? park.scenarios
        : park.scenarios.map((each) =>
            each.placements.some(loses) ? { ...each, placements: each.placements.filter((one) => !loses(one)) } : each,
          ),
  };
  const values = { thing: thingName(park, first), count: things.length };
  return editedWithout(next, things.length === 1 ? 'deleteThing' : 'deleteThings', values, removed);
}

type IsGone = (layer: ParkLayer, id: string) => boolean;

function withoutParcel(building: Building, isGone: IsGone): Building {
  const { parcelId, ...rest } = building;
  if (parcelId === undefined || !isGone('parcels', parcelId)) return building;
  return { ...rest, extra: { ...rest.extra, parcelId } };
}

function withoutFacilities(parcel: Parcel, isGone: IsGone): Parcel {
  const served = Object.entries(parcel.servedBy ?? {});
  if (!served.some(([, id]) => isGone('facilities', id))) return parcel;
  return { ...parcel, servedBy: Object.fromEntries(served.filter(([, id]) => !isGone('facilities', id))) };
}
