import type { Park } from '../../domain/park.ts';
import type { Shape } from '../../geometry/shapes.ts';
import type { Selection } from '../../store/selection.ts';

/** The building a unit is in; null when the park does not know it. */
export const buildingOfUnit = (park: Park, unitId: string): string | null =>
  park.units.find(({ id }) => id === unitId)?.buildingId ?? null;

/** Where a thing is on the map. A placed project is where it is placed; an unplaced one is nowhere. */
export function placeOf(park: Park, thing: Selection): Shape | null {
  const withId = <Thing extends { readonly id: string }>(things: readonly Thing[], id: string | null) =>
    things.find((candidate) => candidate.id === id);
  const placements = park.scenarios.find(({ id }) => id === park.activeScenarioId)?.placements ?? [];
  const ofPlacement = (placement: (typeof placements)[number] | undefined): Shape | null => {
    if (!placement) return null;
    if (placement.site.kind === 'parcel') return placement.site.footprint;
    return withId(park.buildings, buildingOfUnit(park, placement.site.unitId))?.shape ?? null;
  };
  switch (thing.kind) {
    case 'parcel':
      return withId(park.parcels, thing.id)?.shape ?? null;
    case 'unit':
      return withId(park.buildings, buildingOfUnit(park, thing.id))?.shape ?? null;
    case 'building':
      return withId(park.buildings, thing.id)?.shape ?? null;
    case 'facility':
      return withId(park.facilities, thing.id)?.shape ?? null;
    case 'zone':
      return withId(park.zones, thing.id)?.shape ?? null;
    case 'road':
      return withId(park.roads, thing.id)?.shape ?? null;
    case 'placement':
      return ofPlacement(withId(placements, thing.id));
    case 'project':
      return ofPlacement(placements.find(({ projectId }) => projectId === thing.id));
  }
}

/** The land the whole-park view is fitted to: parcels, or whatever else there is. */
export function parkShapes(park: Park): readonly Shape[] {
  for (const layer of [park.parcels, park.facilities, park.roads, park.backdrop]) {
    if (layer.length > 0) return layer.map(({ shape }) => shape);
  }
  return [{ type: 'Point', coordinates: park.centre }];
}
