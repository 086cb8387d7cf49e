import type { AppStore } from '../store/app-store.ts';
import { sameSelection } from '../store/selection.ts';

/**
 * While a project is matched, the site the keyboard stands on and the site that is selected are one: stepping selects,
 * and a parcel clicked on the map is where Enter would place.
 */
export function followFocus(store: AppStore): () => void {
  return store.subscribe((state, before) => {
    const focus = state.matching?.focus ?? null;
    if (focus && focus !== before.matching?.focus) {
      store.actions.select(focus);
      return;
    }
    const { selection } = state;
    if (!state.matching || sameSelection(selection, before.selection)) return;
    if ((selection?.kind === 'parcel' || selection?.kind === 'unit') && !sameSelection(selection, focus)) {
      store.actions.focusSite({ kind: selection.kind, id: selection.id });
    }
  });
}
