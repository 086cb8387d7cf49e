import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  type GeoJSONStoreFeatures,
  type SnapToCustom,
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawModeUndoRedo,
  TerraDrawPolygonMode,
  TerraDrawRenderMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Palette } from '../palette.ts';

type Hex = `#${string}`;
const hex = (colour: string): Hex => (colour.startsWith('#') ? (colour as Hex) : '#000000');

/** As wide as a finger where there is one: a handle is meant within half of this, CSS pixels. */
const fingerPx = 44;
const mousePx = 20;

/** The mode in which nothing is drawn and the map is only a map. */
export const restMode = 'rest';
/** Three places: one side and the depth. */
export const rectangleMode = 'rectangle-of-three';

/**
 * Terra Draw on our map. It draws lines and rings and drags their corners; what that means for the park is decided
 * elsewhere. Keys stay with our commands: it takes none of its own.
 */
export function createTerra(map: MapLibreMap, palette: Palette, toCustom: SnapToCustom): TerraDraw {
  const isCoarse = window.matchMedia('(pointer: coarse)').matches;
  const pointerDistance = (isCoarse ? fingerPx : mousePx) / 2;
  const accent = hex(palette.accent);
  const panel = hex(palette.panel);
  const handle = isCoarse ? 9 : 6;
  const drawnPoints = {
    closingPointColor: panel,
    closingPointWidth: handle,
    closingPointOutlineColor: accent,
    closingPointOutlineWidth: 3,
    coordinatePointColor: accent,
    coordinatePointWidth: 4,
    coordinatePointOutlineColor: panel,
    coordinatePointOutlineWidth: 1.5,
    // Our own mark says where and to what.
    snappingPointWidth: 0,
    snappingPointOutlineWidth: 0,
  } as const;
  const snapping = { toCustom };
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 9 }),
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
    modes: [
      new TerraDrawPolygonMode({
        pointerDistance,
        keyEvents: null,
        snapping,
        showCoordinatePoints: true,
        styles: {
          ...drawnPoints,
          fillColor: accent,
          fillOpacity: 0.14,
          outlineColor: accent,
          outlineWidth: 2,
        },
      }),
      new TerraDrawLineStringMode({
        pointerDistance,
        keyEvents: null,
        snapping,
        showCoordinatePoints: true,
        styles: { ...drawnPoints, lineStringColor: accent, lineStringWidth: 3 },
      }),
      new TerraDrawLineStringMode({
        modeName: rectangleMode,
        finishOnNthCoordinate: 3,
        pointerDistance,
        keyEvents: null,
        snapping,
        showCoordinatePoints: true,
        styles: {
          ...drawnPoints,
          closingPointWidth: 0,
          closingPointOutlineWidth: 0,
          lineStringColor: accent,
          lineStringWidth: 1.5,
        },
      }),
      new TerraDrawSelectMode({
        pointerDistance,
        keyEvents: null,
        // What is selected is what the tool is for; another ring of it is taken by a click.
        allowManualDeselection: false,
        flags: flagsOf(toCustom, false),
        styles: {
          selectedPolygonColor: accent,
          selectedPolygonFillOpacity: 0.1,
          selectedPolygonOutlineColor: accent,
          selectedPolygonOutlineWidth: 2,
          selectedLineStringColor: accent,
          selectedLineStringWidth: 3,
          selectionPointColor: panel,
          selectionPointWidth: handle,
          selectionPointOutlineColor: accent,
          selectionPointOutlineWidth: 2.5,
          midPointColor: accent,
          midPointWidth: isCoarse ? 6 : 4,
          midPointOpacity: 0.75,
          midPointOutlineColor: panel,
          midPointOutlineWidth: 1.5,
        },
      }),
      new TerraDrawRenderMode({ modeName: restMode, styles: {} }),
    ],
  });
  custom.set(draw, toCustom);
  return draw;
}

const custom = new WeakMap<TerraDraw, SnapToCustom>();

function flagsOf(toCustom: SnapToCustom, withMidpoints: boolean) {
  const midpoints = withMidpoints ? { draggable: true } : false;
  const coordinates = { draggable: true, midpoints, snappable: { toCustom } };
  const feature = { draggable: false, selfIntersectable: true, coordinates };
  return { polygon: { feature }, linestring: { feature } };
}

/** Whether a small point between two corners makes a new one. What stands in the park has grips of its own instead. */
export function takeMidpoints(draw: TerraDraw, withMidpoints: boolean): void {
  const toCustom = custom.get(draw);
  if (toCustom)
    draw.updateModeOptions<typeof TerraDrawSelectMode>('select', { flags: flagsOf(toCustom, withMidpoints) });
}

export type TerraFeature = GeoJSONStoreFeatures;
