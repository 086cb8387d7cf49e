import { withSentences } from '../../locale/with-sentences.ts';
import type { AppState } from '../../store/app-state.ts';
import type { EditDeps, EditMap } from './edit-deps.ts';

/** Loads what the map needs for editing when somebody edits, and lets it follow from then on. */
export function followEditing(deps: EditDeps, onCrash: (error: unknown) => void): EditMap {
  let isAsked = false;
  let editor: EditMap | null = null;
  let isGone = false;
  const load = async () => {
    const { createEditMap } = await withSentences(import('./edit-map.ts'));
    if (isGone) return;
    editor = createEditMap(deps);
    editor.follow(deps.store.getState());
  };
  return {
    follow(state: AppState) {
      if (editor) editor.follow(state);
      else if (state.editing && !isAsked) {
        isAsked = true;
        load().catch(onCrash);
      }
    },
    remove() {
      isGone = true;
      editor?.remove();
    },
  };
}
