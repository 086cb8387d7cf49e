import type { AppState } from '../../store/app-state.ts';
import type { EditLayer } from '../../store/editing.ts';
import type { SelectionKind } from '../../store/selection.ts';

const layerOf: Partial<Record<SelectionKind, EditLayer>> = {
  parcel: 'parcels',
  road: 'roads',
  facility: 'facilities',
  zone: 'zones',
};

export interface EditTarget {
  readonly layer: EditLayer;
  readonly ids: readonly string[];
}

/** What an edit would be done to: what is being edited already, else what is selected; null when there is nothing. */
export function editTarget({ editing, selection }: Pick<AppState, 'editing' | 'selection'>): EditTarget | null {
  if (editing && editing.ids.length > 0) return editing;
  const layer = selection && layerOf[selection.kind];
  return selection && layer ? { layer, ids: [selection.id] } : null;
}
