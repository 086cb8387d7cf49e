import { changeEdit, letGo } from '../../commands/edit/edit-commands.ts';
import { storedFromPlane } from '../../geometry/edit/stored-position.ts';
import type { EditDeps, SceneOf } from './edit-deps.ts';

const ways: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
};

/** Metres of one press of an arrow: a decimetre with Alt, ten metres with Shift. */
export const nudgeM = ({ altKey, shiftKey }: Pick<KeyboardEvent, 'altKey' | 'shiftKey'>): number =>
  altKey ? 0.1 : shiftKey ? 10 : 1;

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null;

/**
 * Arrows push the corner that has the focus, or what is being moved, by metres of the plane. They are no commands of their
 * own: one key would stand for two of them, and the map would pan besides, so they are taken before either hears of it.
 */
export function watchArrows({ run, store }: EditDeps, scene: SceneOf): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ways[event.key];
    const now = scene();
    if (!way || !now || isField(event.target)) return;
    const { editing, plane } = now;
    const metres = nudgeM(event);
    const [east, north] = [way[0] * metres, way[1] * metres];
    const { corner, tool } = editing;
    if (tool === 'move' && editing.ids.length > 0) {
      const [doneEast, doneNorth] = editing.shift ?? [0, 0];
      const shift = [doneEast + east, doneNorth + north] as const;
      // At once: the next press counts from here, even where the answer to this one is still on its way.
      store.actions.setEditing({ ...editing, shift });
      run(changeEdit, { shift });
    } else if (corner && (tool === 'reshape' || tool === 'type')) {
      const [fromEast, fromNorth] = plane.toPlane(corner);
      const to = storedFromPlane(plane, [fromEast + east, fromNorth + north]);
      run(letGo, { moved: { kind: 'vertex', from: corner, to }, corner: to });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', onKeyDown, true);
  return () => window.removeEventListener('keydown', onKeyDown, true);
}
