import type { EditDeps, EditScene, EditSession, SceneOf } from './edit-deps.ts';
import type { EditOverlay } from './edit-overlay.ts';
import { targetParts } from './target-parts.ts';

/** Nothing is drawn: what is edited is shown, and a click chooses. */
export function createChooseSession(
  { map }: EditDeps,
  { overlay, scene }: { readonly overlay: EditOverlay; readonly scene: SceneOf },
): EditSession {
  const show = (now: EditScene) => overlay.show(targetParts(now));
  map.getCanvas().style.cursor = 'pointer';
  const now = scene();
  if (now) show(now);
  return {
    follow: show,
    end() {
      map.getCanvas().style.cursor = '';
      overlay.show([]);
    },
  };
}
