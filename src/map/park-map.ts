import { Map as MapLibreMap } from 'maplibre-gl';
import { type Command, type CommandContext, runCommand } from '../commands/command.ts';
import { fitView } from '../commands/fit-view.ts';
import { cancelMeasure, measureArea, measureDistance } from '../commands/measure.ts';
import { movePlacementTo } from '../commands/move-placement-to.ts';
import { moveSketchHandle } from '../commands/move-sketch-handle.ts';
import { select } from '../commands/select.ts';
import { toggleExtruded } from '../commands/toggle-extruded.ts';
import { toggleLayer } from '../commands/toggle-layer.ts';
import { giveUpFacility, tryFacility } from '../commands/try-facility.ts';
import type { SiteRef } from '../domain/placement.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';
import type { AppState } from '../store/app-state.ts';
import type { Selection } from '../store/selection.ts';
import { createCameraMan, looksAt, showsWholePark } from './camera.ts';
import { createCarrier } from './carrier.ts';
import { describeFeature } from './describe-feature.ts';
import { smoothsEdges } from './edge-smoothing.ts';
import { followEditing } from './edit/follow-editing.ts';
import { watchFacilities } from './gestures/carry-facility.ts';
import type { PointerAt } from './gestures/map-mode.ts';
import { createMapModes } from './gestures/map-modes.ts';
import { pickAt } from './gestures/pick.ts';
import { watchPickUp } from './gestures/pick-up.ts';
import { watchHandles } from './gestures/watch-handles.ts';
import { mapLayers } from './layers/map-layers.ts';
import type { MapHandle } from './map-handle.ts';
import { setOwnWorker } from './map-worker.ts';
import { measureText } from './measure-text.ts';
import { createBubble } from './overlay/bubble.ts';
import { createControlsView } from './overlay/controls-view.ts';
import { createLegendView } from './overlay/legend-view.ts';
import styles from './overlay/overlay.module.css';
import { createScaleView } from './overlay/scale-view.ts';
import { paletteOf, prefersStillness, watchSystemTheme } from './palette-of.ts';
import type { Measurement } from './picture/measure-features.ts';
import { createPicture } from './picture/picture.ts';
import { buildingOfUnit, placeOf } from './picture/place-of.ts';
import { remember } from './picture/remember.ts';
import { wordsIn } from './picture/words.ts';
import { pointerOnMap, watchPointer } from './pointer.ts';
import { createSaidAloud } from './said-aloud.ts';
import { createSiteFinder, type SiteFinder } from './site-finder.ts';
import { snapshot } from './snapshot.ts';
import { createFeatureStates, wornBy } from './sync/feature-states.ts';
import { createMapSync, emptyStyle } from './sync/map-sync.ts';

export interface ParkMapDeps {
  /** An empty element that fills the place of the map. */
  readonly stage: HTMLElement;
  /** A live region: what the keyboard does on the map is said there. */
  readonly announce: (text: string) => void;
  readonly context: CommandContext;
  onCrash(error: unknown): void;
  /** The graphics card went away (true) or came back (false). */
  onLost(lost: boolean): void;
}

export interface ParkMap {
  readonly handle: MapHandle;
  remove(): void;
}

const fadeMs = 150;
/** What describes the keys of the map, by its id. */
export const instructionsId = 'map-instructions';

/** The map of the park, following the store. Throws MapLibre's GPUInitializationError where there is no WebGL 2. */
export function createParkMap({ stage, announce, context, onCrash, onLost }: ParkMapDeps): ParkMap {
  const { store } = context;
  const canvasBox = document.createElement('div');
  canvasBox.className = styles.canvas ?? '';
  stage.append(canvasBox);
  // Without a park there is nothing to explain and nothing to zoom.
  stage.classList.add(styles.empty ?? '');

  setOwnWorker();
  const first = store.getState();
  const firstPalette = paletteOf(first.view.theme);
  const firstLayers = mapLayers({
    palette: firstPalette,
    layers: first.view.layers,
    extruded: first.view.extruded,
    matching: false,
  });
  const map = new MapLibreMap({
    container: canvasBox,
    style: emptyStyle(firstLayers, firstPalette, prefersStillness() ? 0 : fadeMs),
    center: first.park ? [first.park.centre[0], first.park.centre[1]] : [0, 0],
    zoom: 13,
    maxZoom: 21,
    maxPitch: 65,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: prefersStillness() ? 0 : fadeMs,
    clickTolerance: 4,
    canvasContextAttributes: { antialias: smoothsEdges() },
  });

  const canvas = map.getCanvas();
  // Its keys are its own: as a mere region a reader of the screen would keep them to itself.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-describedby', instructionsId);

  const run = <Args>(command: Command<Args>, args: Args) => {
    runCommand(command, context, args).catch(onCrash);
  };

  const camera = createCameraMan(map);
  const sync = createMapSync(map, firstLayers, firstPalette);
  const states = createFeatureStates(map);
  const picture = createPicture();
  const bubble = createBubble(stage, styles.bubble ?? '');
  const scale = createScaleView(stage);
  const legend = createLegendView(stage, { toggle: (layer) => run(toggleLayer, layer) });
  const controls = createControlsView(stage, {
    zoomBy: (steps) => map.easeTo({ zoom: map.getZoom() + steps, duration: fadeMs }),
    north: () => map.easeTo({ bearing: 0, pitch: 0, duration: 2 * fadeMs }),
    fit: () => {
      run(fitView, undefined);
      // Already whole in the state, but the window may have changed since.
      const { park } = store.getState();
      if (park) camera.fitPark(park, false);
    },
    extrude: () => {
      run(toggleExtruded, undefined);
      map.easeTo({ pitch: store.getState().view.extruded ? 50 : 0, duration: 4 * fadeMs });
    },
    edit: () => {
      import('../commands/edit/edit-commands.ts')
        .then(({ drawParcel, endEditing, reshape }) => {
          const state = store.getState();
          const isReady = reshape.unavailable(state, undefined) === null;
          if (state.editing) run(endEditing, undefined);
          else run(isReady ? reshape : drawParcel, undefined);
        })
        .catch(onCrash);
    },
    measure: (mode) => {
      const { view } = store.getState();
      if (view.measure === mode) run(cancelMeasure, undefined);
      else run(mode === 'distance' ? measureDistance : measureArea, undefined);
    },
  });
  const undo: (() => void)[] = [];

  let measurement: Measurement | null = null;
  let ready = false;
  let frame = 0;
  const schedule = () => {
    if (ready && frame === 0) frame = requestAnimationFrame(draw);
  };
  const editing = followEditing({ map, store, bubble, run, announce }, onCrash);
  const carrier = createCarrier({ store, engine: context.engine, bubble, changed: schedule, onCrash });

  const finderOf = remember((park: NonNullable<AppState['park']>, layers: AppState['view']['layers']): SiteFinder => {
    const hidden = new Set(park.parcels.filter(({ status }) => !layers[`parcels.${status}`]).map(({ id }) => id));
    return createSiteFinder(park, (parcelId) => !hidden.has(parcelId));
  });
  const siteAt = (at: PointerAt): SiteRef | null => {
    const { park, view, matching, dragging } = store.getState();
    if (!park) return null;
    const projectId = dragging?.projectId ?? matching?.projectId;
    const demand = park.projects.find(({ id }) => id === projectId)?.demand ?? null;
    const ranking = matching && matching.projectId === projectId ? matching.ranking : null;
    return finderOf(park, view.layers).siteAt(at.lonLat, { demand, ranking });
  };

  /** In matching mode a building is pointed at for its best unit. */
  const meant = (thing: Selection | null, at: PointerAt): Selection | null => {
    if (thing?.kind !== 'building' || !store.getState().matching) return thing;
    const site = siteAt(at);
    return site?.kind === 'unit' ? site : thing;
  };

  /** What was selected on the map itself is in sight already. */
  let selectedHere: Selection | null = null;
  const modes = createMapModes({
    pick: (at) => meant(pickAt(map, at.x, at.y), at),
    hover(thing, at) {
      const { park, assessment, matching, view } = store.getState();
      store.actions.hover(thing);
      const ranking = matching?.ranking ?? null;
      const text = thing && park && describeFeature(thing, { park, assessment, ranking }, wordsIn(view.language));
      if (text) bubble.show(text, at.x, at.y);
      else bubble.hide();
    },
    select(thing) {
      selectedHere = thing;
      const { matching } = store.getState();
      if (matching && (thing?.kind === 'parcel' || thing?.kind === 'unit')) {
        store.actions.focusSite({ kind: thing.kind, id: thing.id });
      }
      run(select, thing);
    },
    setCursor(cursor) {
      map.getCanvas().style.cursor = cursor;
    },
    siteAt,
    over: (site) => store.actions.dragOver(site),
    carry: carrier.carry,
    show(next, at) {
      measurement = next;
      const { park, view } = store.getState();
      if (next && at && park) {
        bubble.show(measureText(next, surveyPlane(park.plane), wordsIn(view.language)), at.x, at.y);
      } else if (!next) bubble.hide();
      schedule();
    },
  });

  function draw(): void {
    frame = 0;
    const state = store.getState();
    const { park, view, matching } = state;
    const words = wordsIn(view.language);
    canvas.setAttribute('aria-label', words.t('map:region'));
    if (!park) return;
    stage.classList.remove(styles.empty ?? '');
    const palette = paletteOf(view.theme);
    const ranking = matching?.ranking ?? null;
    const pictureState = {
      park,
      assessment: state.assessment,
      ranking,
      matching: matching !== null,
      view,
      palette,
      carriedId: state.dragging?.placementId ?? null,
      ghost: carrier.ghost(state),
      proposal: carrier.proposal(state),
      measurement,
      sketch: state.sketch,
    };
    sync.show(picture(pictureState), palette);
    const building = (unitId: string) => buildingOfUnit(park, unitId);
    states.wear('hovered', wornBy(state.dragging ? state.dragging.over : state.hover, building));
    states.wear('selected', wornBy(state.selection, building));
    states.wear('focused', wornBy(matching?.focus ?? null, building));
    legend.show(pictureState, words);
    drawFurniture();
  }

  function drawFurniture(): void {
    const { view, editing: edited } = store.getState();
    const words = wordsIn(view.language);
    controls.show({ ...view, isEditing: edited !== null }, map.getBearing(), words);
    scale.show(map.getCenter().lat, map.getZoom(), words);
  }

  const aloud = createSaidAloud({ map, store, announce, select: (thing) => run(select, thing), onCrash });

  let ownCamera = first.view.camera;
  /** A park that opens: where the address says, when that is in this park, else the whole of it. */
  const settle = ({ park, view }: AppState) => {
    if (!park) return;
    if (view.camera && looksAt(park, view.camera)) {
      ownCamera = view.camera;
      camera.jump(view.camera);
      return;
    }
    ownCamera = null;
    store.actions.setView({ camera: null });
    camera.fitPark(park, true);
  };
  /** Picking a placement up begins matching; putting it back ends it, unless it was on before. */
  let wasMatching = false;
  undo.push(
    store.subscribe((state, before) => {
      modes.follow(state);
      if (state.park && state.lookAt && state.lookAt !== before.lookAt) {
        const { lookAt } = state;
        const shape = 'thing' in lookAt ? placeOf(state.park, lookAt.thing) : null;
        camera.focus(...('thing' in lookAt ? (shape ? [shape] : []) : lookAt.shapes));
      }
      if (!ready) return;
      const { park, view, matching } = state;
      if (park && park.id !== before.park?.id) settle(state);
      else if (view.camera !== before.view.camera && view.camera !== ownCamera) {
        ownCamera = view.camera;
        if (view.camera) camera.go(view.camera);
        else if (park) camera.fitPark(park, false);
      }
      if (park && state.selection && state.selection !== before.selection && state.selection !== selectedHere) {
        const shape = placeOf(park, state.selection);
        if (shape) camera.reveal(shape);
      }
      if (matching?.focus !== before.matching?.focus) {
        const shape = park && matching?.focus && placeOf(park, matching.focus);
        if (shape && matching.focus?.id !== selectedHere?.id) camera.reveal(shape);
      }
      if ((matching === null) !== (before.matching === null)) {
        // In matching mode the arrow keys walk the ranked sites.
        if (matching) map.keyboard.disable();
        else {
          map.keyboard.enable();
          // The list that was pointed at is gone, and so is what it pointed out.
          store.actions.hover(null);
        }
      }
      aloud.follow(state, before);
      carrier.follow(state);
      editing.follow(state);
      schedule();
    }),
    watchSystemTheme(schedule),
    watchPointer(map, () => modes.current),
    watchHandles(map, { grasp: bubble.hide, move: (id, at, done) => run(moveSketchHandle, { id, at, done }) }),
    watchFacilities(map, {
      ready: () => modes.current.id === 'select' && store.getState().matching !== null,
      at(facilityId, from, to, done) {
        // What was said of the mark stays where the mark was.
        bubble.hide();
        run(tryFacility, { facilityId, from, to, done });
      },
      cancel: () => run(giveUpFacility, undefined),
    }),
    watchPickUp(map, {
      ready: () => modes.current.id === 'select',
      start(placementId) {
        const { park, matching } = store.getState();
        const scenario = park?.scenarios.find(({ id }) => id === park.activeScenarioId);
        const placement = scenario?.placements.find(({ id }) => id === placementId);
        wasMatching = matching !== null;
        if (placement) store.actions.startDragging(placement.projectId, placementId);
      },
      drop(point) {
        const { dragging } = store.getState();
        const at = pointerOnMap(map, point);
        const site = at && siteAt(at);
        store.actions.endDragging();
        if (site && dragging?.placementId) run(movePlacementTo, { placementId: dragging.placementId, site });
        else if (!wasMatching) store.actions.leaveMatching();
      },
      cancel() {
        store.actions.endDragging();
        if (!wasMatching) store.actions.leaveMatching();
      },
    }),
  );
  map.on('style.load', () => {
    ready = true;
    settle(store.getState());
    schedule();
  });
  map.on('move', drawFurniture);
  map.on('moveend', (event) => {
    if (!ready || showsWholePark(event)) return;
    ownCamera = camera.now();
    store.actions.setView({ camera: ownCamera });
  });
  map.on('resize', () => {
    const { park, view } = store.getState();
    if (ready && park && view.camera === null) camera.fitPark(park, true);
  });
  map.on('webglcontextlost', () => onLost(true));
  map.on('webglcontextrestored', () => onLost(false));
  map.on('error', ({ error }) => onCrash(error));

  const handle: MapHandle = {
    siteAt(point) {
      const at = pointerOnMap(map, point);
      return at && siteAt(at);
    },
    showGhost({ areaM2, at, azimuthDeg, verdict, text }) {
      const on = pointerOnMap(map, at);
      carrier.show(on && { areaM2, at: on.lonLat, azimuthDeg, verdict });
      if (on) bubble.show({ title: text, lines: [], verdict }, on.x, on.y);
    },
    hideGhost() {
      carrier.show(null);
      bubble.hide();
    },
    fitPark: () => run(fitView, undefined),
    snapshot: () => snapshot(map),
  };

  return {
    handle,
    remove() {
      for (const step of undo) step();
      editing.remove();
      aloud.remove();
      if (frame) cancelAnimationFrame(frame);
      for (const view of [bubble, scale, legend, controls]) view.remove();
      map.remove();
      canvasBox.remove();
    },
  };
}
