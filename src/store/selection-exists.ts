import { activeScenario } from '../domain/operations/active-scenario.ts';
import type { Park } from '../domain/park.ts';
import type { Selection, SelectionKind } from './selection.ts';

function things(park: Park, kind: SelectionKind): readonly { readonly id: string }[] {
  switch (kind) {
    case 'project':
      return park.projects;
    case 'parcel':
      return park.parcels;
    case 'unit':
      return park.units;
    case 'building':
      return park.buildings;
    case 'placement':
      return activeScenario(park).placements;
    case 'facility':
      return park.facilities;
    case 'zone':
      return park.zones;
    case 'road':
      return park.roads;
  }
}

/** Whether the park (for a placement: its active scenario) still has what is selected. */
export const selectionExists = (park: Park, selection: Selection | null): boolean =>
  selection !== null && things(park, selection.kind).some(({ id }) => id === selection.id);
