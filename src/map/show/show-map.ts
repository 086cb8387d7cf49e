import { type GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { ShowStop } from '../../export/visitor/show-stop.ts';
import type { VisitorShow } from '../../export/visitor/visitor-show.ts';
import { initialView } from '../../store/view-state.ts';
import { smoothsEdges } from '../edge-smoothing.ts';
import { mapLayers } from '../layers/map-layers.ts';
import { setOwnWorker } from '../map-worker.ts';
import { type Palette, palettes } from '../palette.ts';
import type { PictureFeature } from '../picture/picture-feature.ts';
import { wordsIn } from '../picture/words.ts';
import { createMapSync, emptyStyle } from '../sync/map-sync.ts';
import { createLineDrawing } from './line-drawing.ts';
import { type Move, moveCamera } from './move-camera.ts';
import { addNamePlate } from './name-plate.ts';
import type { Screen } from './perspective.ts';
import { showSourceIds } from './show-features.ts';
import { showLayers } from './show-layers.ts';
import { createShowPicture } from './show-picture.ts';
import { type Nearness, stopView } from './stop-view.ts';
import { visitorLayers } from './visitor-layers.ts';

/** What the map of a show is told; everything on it follows from this. */
export interface Shown {
  readonly show: VisitorShow;
  readonly stop: ShowStop;
  readonly look: Nearness;
  /** Letters of the options to be lifted out; empty = all alike. */
  readonly lit: readonly string[];
  /** What panels cover, pixels. */
  readonly padding: Screen['padding'];
  readonly reducedMotion: boolean;
}

export interface ShowMapDeps {
  readonly container: HTMLElement;
  readonly theme: Palette['theme'];
  /** How much larger than at a desk names and signs are. */
  readonly textScale: number;
  readonly first: Shown;
  /** The graphics card went away (true) or came back (false). */
  onLost(lost: boolean): void;
  onCrash(error: unknown): void;
}

export interface ShowMapHandle {
  show(next: Shown): void;
  remove(): void;
}

const fadeMs = 300;
const driveDrawMs = 1600;
/** Paper stays paper: tiles are cut as finely as on the working map. */
const deepestTile = 20;

const collection = (features: readonly PictureFeature[]) =>
  ({ type: 'FeatureCollection', features }) as unknown as GeoJSON.FeatureCollection;

const sameStop = (a: ShowStop, b: ShowStop): boolean =>
  a.kind === b.kind && (a.kind !== 'option' || b.kind !== 'option' || a.letter === b.letter);

const samePadding = (a: Screen['padding'], b: Screen['padding']): boolean =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;

/**
 * The map of a show: it knows nothing but the show, asks the network for nothing, and can only be looked at. Throws
 * MapLibre's GPUInitializationError where there is no WebGL 2.
 */
export function createShowMap({ container, theme, textScale, first, onLost, onCrash }: ShowMapDeps): ShowMapHandle {
  setOwnWorker();
  const palette = palettes[theme];
  const layers = visitorLayers(
    mapLayers({ palette, layers: initialView.layers, extruded: true, matching: false }),
    textScale,
  );
  const screenOf = (padding: Screen['padding']): Screen => ({
    width: container.clientWidth,
    height: container.clientHeight,
    padding,
  });
  const viewOf = ({ show, stop, look, padding }: Shown) => {
    const view = stopView(show, stop, look, screenOf(padding));
    return (
      view && {
        center: [view.centre[0], view.centre[1]] as [number, number],
        zoom: view.zoom,
        bearing: view.bearing,
        pitch: view.pitch,
      }
    );
  };
  const transitionMs = first.reducedMotion ? 0 : fadeMs;
  const map = new MapLibreMap({
    container,
    style: emptyStyle(layers, palette, transitionMs),
    center: [first.show.park.centre[0], first.show.park.centre[1]],
    zoom: 12,
    ...viewOf(first),
    maxZoom: 19,
    maxPitch: 65,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: transitionMs,
    // The keys belong to the presentation.
    keyboard: false,
    boxZoom: false,
    doubleClickZoom: false,
    canvasContextAttributes: { antialias: smoothsEdges() },
  });
  // A picture: what it shows is told beside it, and no key moves it.
  const canvas = map.getCanvas();
  canvas.setAttribute('role', 'img');
  canvas.tabIndex = -1;
  const sync = createMapSync(map, layers, palette);
  const picture = createShowPicture(palette);
  const drawing = createLineDrawing(map, palette);
  let shown = first;
  let ready = false;
  const sent = new Map<string, readonly PictureFeature[]>();

  const draw = () => {
    const { show, stop, lit } = shown;
    canvas.setAttribute('aria-label', wordsIn(show.language).t('map:region'));
    const next = picture(show, stop, lit, textScale);
    sync.show(next.picture, palette);
    for (const id of showSourceIds) {
      if (sent.get(id) === next.sources[id]) continue;
      sent.set(id, next.sources[id]);
      void map.getSource<GeoJSONSource>(id)?.setData(collection(next.sources[id]));
    }
  };
  const go = (how: Move) => {
    const view = viewOf(shown);
    if (view) moveCamera(map, view, how, shown.reducedMotion);
  };
  const drawDrives = () => {
    if (shown.reducedMotion) drawing.whole();
    else drawing.draw(driveDrawMs);
  };

  map.on('style.load', () => {
    for (const id of showSourceIds) {
      const cut = { maxzoom: deepestTile, tolerance: 0.2, buffer: 128 } as const;
      map.addSource(id, { type: 'geojson', data: collection([]), lineMetrics: id === 'drives', ...cut });
    }
    addNamePlate(map, palette, textScale);
    for (const { layer, under } of showLayers(palette, textScale)) map.addLayer(layer, under ?? undefined);
    ready = true;
    // Somebody may have stepped on meanwhile.
    go('jump');
    draw();
    drawDrives();
  });
  map.on('resize', () => go('jump'));
  map.on('webglcontextlost', () => onLost(true));
  map.on('webglcontextrestored', () => onLost(false));
  map.on('error', ({ error }) => onCrash(error));

  return {
    show(next) {
      const before = shown;
      shown = next;
      if (!ready) return;
      draw();
      if (!sameStop(before.stop, next.stop) || before.show.park !== next.show.park) {
        go('fly');
        drawDrives();
      } else if (before.look !== next.look || !samePadding(before.padding, next.padding)) go('ease');
    },
    remove() {
      drawing.stop();
      map.remove();
    },
  };
}
