import type { SnapToCustom, TerraDraw } from 'terra-draw';
import { changeEdit } from '../../commands/edit/edit-commands.ts';
import { chainsOf } from '../../geometry/edit/chains.ts';
import type { LonLat, Shape } from '../../geometry/shapes.ts';
import { wordsIn } from '../picture/words.ts';
import { type ChainHandles, carriedCorner, handlesOf, shownNow } from './chain-handles.ts';
import { drawnShape } from './drawn-shape.ts';
import type { EditDeps, EditScene, EditSession, SceneOf } from './edit-deps.ts';
import type { EditOverlay } from './edit-overlay.ts';
import { drawingText } from './edit-texts.ts';
import { lengthParts } from './length-parts.ts';
import { snapParts } from './snap-parts.ts';
import type { Snapper } from './snapper.ts';
import { standingIn } from './standing-in.ts';
import { targetParts } from './target-parts.ts';
import { restMode, takeMidpoints } from './terra.ts';

interface AdjustTools {
  readonly terra: TerraDraw;
  readonly overlay: EditOverlay;
  readonly snapper: Snapper;
  readonly scene: SceneOf;
}

/** What was drawn and waits can still be dragged by its corners, and by the small points between them for new ones. */
export function createAdjustSession(
  { map, bubble, run }: EditDeps,
  { terra, overlay, snapper, scene }: AdjustTools,
): EditSession & { readonly snapTo: SnapToCustom } {
  let held: ChainHandles | null = null;
  let shown: Shape | null = null;
  let isDragging = false;
  let pointer = { x: 0, y: 0 };

  const show = () => {
    const now = scene();
    if (!now) return;
    const { plane, state } = now;
    const positions = held ? shownNow(held, terra) : [];
    const isRing = held?.isRing ?? false;
    const words = wordsIn(state.view.language);
    const target = now.editing.tool === 'draw' ? [] : targetParts({ ...now, editing: { ...now.editing, drawn: null } });
    overlay.show([
      ...target,
      ...lengthParts(positions, isRing, plane, words),
      ...(isDragging ? snapParts(snapper.found, plane) : []),
    ]);
    if (isDragging)
      bubble.show(drawingText(positions, isRing ? 'area' : 'line', snapper.found, plane, words), pointer.x, pointer.y);
    else bubble.hide();
  };
  const load = ({ editing: { drawn } }: EditScene) => {
    if (drawn === shown) return;
    shown = drawn;
    isDragging = false;
    terra.clear();
    [held = null] = drawn ? handlesOf(chainsOf(drawn).slice(0, 1)) : [];
    if (!held || held.feature.id === undefined) return;
    terra.addFeatures([held.feature]);
    terra.setMode('select');
    terra.selectFeature(held.feature.id);
  };
  const snapTo: SnapToCustom = (event, { currentCoordinate }) => {
    if (!held || currentCoordinate === undefined) return undefined;
    const { neighbours } = carriedCorner(held, terra, currentCoordinate);
    const found = snapper.snap({ at: [event.lng, event.lat], from: neighbours });
    return found ? [found[0], found[1]] : undefined;
  };
  const onChange = (ids: (string | number)[], type: string) => {
    if (type !== 'update' || !held || !ids.includes(held.feature.id ?? '')) return;
    isDragging = true;
    show();
  };
  const onFinish = (_id: string | number, { action }: { action: string }) => {
    const now = scene();
    if (action !== 'dragCoordinate' || !held || !now) return;
    isDragging = false;
    snapper.forget();
    const positions: readonly LonLat[] = shownNow(held, terra);
    const drawn = drawnShape(positions, held.isRing ? 'polygon' : 'line', now.plane, standingIn(now.park));
    show();
    if (drawn) run(changeEdit, { drawn });
  };
  const subscriptions = [
    map.on('mousemove', ({ point }) => {
      pointer = point;
    }),
    map.on('touchmove', ({ point }) => {
      pointer = point;
    }),
  ];
  takeMidpoints(terra, true);
  terra.on('change', onChange);
  terra.on('finish', onFinish);
  const start = scene();
  if (start) load(start);
  show();
  return {
    snapTo,
    follow(now: EditScene) {
      load(now);
      show();
    },
    end() {
      terra.off('change', onChange);
      terra.off('finish', onFinish);
      for (const subscription of subscriptions) subscription.unsubscribe();
      terra.clear();
      terra.setMode(restMode);
      takeMidpoints(terra, false);
      overlay.show([]);
      bubble.hide();
    },
  };
}
