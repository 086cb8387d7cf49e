import type { Map as MapLibreMap } from 'maplibre-gl';
import type { SiteRef } from '../../domain/placement.ts';
import type { Selection } from '../../store/selection.ts';
import type { SourceId } from '../picture/picture-feature.ts';

/** A feature that wears a state: what is hovered, selected, or stood on by the keyboard. */
export interface Worn {
  readonly source: SourceId;
  readonly id: string;
}

const sourceOf = {
  parcel: 'parcels',
  building: 'buildings',
  placement: 'placements',
  zone: 'zones',
  road: 'roads',
  facility: 'facilities',
} as const;

/** Where a selection is drawn; a unit is drawn as its building. Null for what has no place, as a project. */
export function wornBy(
  selection: Selection | SiteRef | null,
  buildingOfUnit: (unitId: string) => string | null,
): Worn | null {
  if (!selection || selection.kind === 'project') return null;
  if (selection.kind === 'unit') {
    const building = buildingOfUnit(selection.id);
    return building === null ? null : { source: 'buildings', id: building };
  }
  return { source: sourceOf[selection.kind], id: selection.id };
}

type State = 'hovered' | 'selected' | 'focused';

export interface FeatureStates {
  wear(state: State, worn: Worn | null): void;
}

/** Each state is worn by at most one feature at a time. */
export function createFeatureStates(map: MapLibreMap): FeatureStates {
  const current = new Map<State, Worn>();
  return {
    wear(state, worn) {
      const before = current.get(state);
      if (before?.id === worn?.id && before?.source === worn?.source) return;
      if (before) map.setFeatureState({ source: before.source, id: before.id }, { [state]: false });
      if (worn) {
        map.setFeatureState({ source: worn.source, id: worn.id }, { [state]: true });
        current.set(state, worn);
      } else current.delete(state);
    },
  };
}
