import type { SnapToCustom, TerraDraw } from 'terra-draw';
import { changeEdit } from '../../commands/edit/edit-commands.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import type { AskedOfDrawing, DrawAs } from '../../store/editing.ts';
import { wordsIn } from '../picture/words.ts';
import { drawnShape, openPositions, rectanglePositions, withoutRepeats } from './drawn-shape.ts';
import type { EditDeps, EditScene, EditSession, SceneOf } from './edit-deps.ts';
import type { EditOverlay, OverlayPart } from './edit-overlay.ts';
import { drawingText } from './edit-texts.ts';
import { lengthParts } from './length-parts.ts';
import { snapParts } from './snap-parts.ts';
import type { Snapper } from './snapper.ts';
import { standingIn } from './standing-in.ts';
import { rectangleMode, restMode } from './terra.ts';

const modeOf: Readonly<Record<DrawAs, string>> = {
  polygon: 'polygon',
  rectangle: rectangleMode,
  line: 'linestring',
  point: restMode,
};

interface DrawTools {
  readonly terra: TerraDraw;
  readonly overlay: EditOverlay;
  readonly snapper: Snapper;
  readonly scene: SceneOf;
}

/** The positions of the draft in Terra Draw: those that are set, and the one that follows the pointer. */
function draftOf(terra: TerraDraw): { readonly set: readonly LonLat[]; readonly all: readonly LonLat[] } {
  const draft = terra.getSnapshot().find(({ properties }) => properties.currentlyDrawing === true);
  if (draft?.geometry.type === 'LineString') {
    const all = draft.geometry.coordinates as unknown as LonLat[];
    return { set: all.slice(0, -1), all };
  }
  if (draft?.geometry.type === 'Polygon') {
    const ring = (draft.geometry.coordinates[0] ?? []) as unknown as LonLat[];
    const count = Number(draft.properties.committedCoordinateCount ?? 0);
    return { set: ring.slice(0, count), all: openPositions(ring.slice(0, count + 1)) };
  }
  return { set: [], all: [] };
}

/** Draws a line, a ring, a rectangle of three places, or a point. */
export function createDrawSession(
  { map, store, bubble, run, announce }: EditDeps,
  tools: DrawTools,
): EditSession & { readonly snapTo: SnapToCustom } {
  const { terra, overlay, snapper, scene } = tools;
  let pointer = { x: 0, y: 0 };
  let asked: AskedOfDrawing | null = scene()?.editing.asked ?? null;
  let isOver = false;
  const drawAs = (): DrawAs => scene()?.editing.drawAs ?? 'polygon';

  const snapTo: SnapToCustom = (event) => {
    const { set } = draftOf(terra);
    const [last, before, first, second] = [set.at(-1), set.at(-2), set[0], set[1]];
    const isRing = drawAs() === 'polygon';
    const from = [
      ...(last ? [{ corner: last, before: before ?? null }] : []),
      // The edge that will close the ring starts from the first corner.
      ...(isRing && first && second && set.length > 1 ? [{ corner: first, before: second }] : []),
    ];
    const found = snapper.snap({ at: [event.lng, event.lat], from });
    return found ? [found[0], found[1]] : undefined;
  };

  const show = () => {
    const now = scene();
    if (!now || isOver) return;
    const { all } = draftOf(terra);
    const { plane, state } = now;
    const kind = drawAs();
    const corners = kind === 'rectangle' ? rectanglePositions(all, plane) : withoutRepeats(all);
    const words = wordsIn(state.view.language);
    const box: OverlayPart[] =
      kind === 'rectangle' && corners.length === 4
        ? [{ part: 'draft', shape: { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] } }]
        : [];
    overlay.show([...box, ...lengthParts(corners, kind !== 'line', plane, words), ...snapParts(snapper.found, plane)]);
    if (all.length > 0 || snapper.found) {
      bubble.show(
        drawingText(corners, kind === 'line' ? 'line' : 'area', snapper.found, plane, words),
        pointer.x,
        pointer.y,
      );
    } else bubble.hide();
  };

  const finish = (set: readonly LonLat[]) => {
    const now = scene();
    if (!now) return;
    const { park, plane, editing } = now;
    const drawn = drawnShape(set, editing.drawAs, plane, standingIn(park));
    if (!drawn) {
      announce(wordsIn(now.state.view.language).t('map:edit.tooFew'));
      // What Terra Draw has ended already begins anew.
      if (draftOf(terra).all.length === 0) begin(editing.drawAs);
      return;
    }
    isOver = true;
    terra.clear();
    terra.setMode(restMode);
    bubble.hide();
    overlay.show([]);
    run(changeEdit, { drawn, drawing: [] });
  };

  let count = 0;
  const onChange = () => {
    const { set } = draftOf(terra);
    if (set.length !== count) {
      count = set.length;
      // At once: the next key may already mean what was set.
      const now = scene();
      if (now) store.actions.setEditing({ ...now.editing, drawing: set });
    }
    show();
  };
  const onFinish = (id: string | number) => {
    const geometry = terra.getSnapshotFeature(id)?.geometry;
    if (geometry?.type === 'LineString') finish(geometry.coordinates as unknown as LonLat[]);
    else if (geometry?.type === 'Polygon')
      finish(openPositions((geometry.coordinates[0] ?? []) as unknown as LonLat[]));
  };
  const subscriptions = [
    map.on('mousemove', ({ point, lngLat }) => {
      pointer = point;
      if (drawAs() === 'point') snapper.snap({ at: [lngLat.lng, lngLat.lat], from: [] });
      show();
    }),
    map.on('mouseout', () => bubble.hide()),
    map.on('click', ({ lngLat }) => {
      if (isOver || drawAs() !== 'point') return;
      const at: LonLat = [lngLat.lng, lngLat.lat];
      finish([snapper.snap({ at, from: [] }) ?? [Math.round(at[0] * 1e9) / 1e9, Math.round(at[1] * 1e9) / 1e9]]);
    }),
  ];
  terra.on('change', onChange);
  terra.on('finish', onFinish);
  const begin = (kind: DrawAs) => {
    terra.clear();
    terra.setMode(modeOf[kind]);
    map.getCanvas().style.cursor = 'crosshair';
    count = 0;
    isOver = false;
    snapper.forget();
    overlay.show([]);
    bubble.hide();
  };
  let shown = drawAs();
  begin(shown);
  return {
    snapTo,
    follow({ editing }: EditScene) {
      if (editing.drawAs !== shown) {
        shown = editing.drawAs;
        begin(shown);
      }
      if (!editing.asked || editing.asked === asked) return;
      asked = editing.asked;
      if (asked.what === 'begin') begin(shown);
      else if (asked.what === 'undoPoint') terra.undo();
      else finish(draftOf(terra).set);
    },
    end() {
      isOver = true;
      terra.off('change', onChange);
      terra.off('finish', onFinish);
      for (const subscription of subscriptions) subscription.unsubscribe();
      terra.clear();
      terra.setMode(restMode);
      overlay.show([]);
      bubble.hide();
    },
  };
}
