import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Shape } from '../../geometry/shapes.ts';
import { boldFont, mediumFont } from '../layers/fonts.ts';
import type { Palette } from '../palette.ts';
import { type PictureFeature, pictureFeature } from '../picture/picture-feature.ts';

/** What editing draws beside the handles; everything is replaced at each call. */
export interface OverlayPart {
  /** target: what is being edited; draft: what is drawn; guide: what was snapped to; mark: where; length: of an edge; spot: a
   * corner; handle: what turns; grip: what moves an edge; plus: what puts a corner in. */
  readonly part: 'target' | 'draft' | 'guide' | 'mark' | 'length' | 'spot' | 'handle' | 'grip' | 'plus';
  readonly shape: Shape;
  readonly text?: string;
}

export interface EditOverlay {
  show(parts: readonly OverlayPart[]): void;
  remove(): void;
}

const source = 'edit';
const only = (...parts: readonly OverlayPart['part'][]): ['in', ['get', string], ['literal', string[]]] => [
  'in',
  ['get', 'part'],
  ['literal', [...parts]],
];

/**
 * The marks of editing: their layers come and go with it, over everything that stands and under the handles, which Terra
 * Draw adds after them. They are not in the register of z-order, since the map has none of them before somebody edits.
 */
export function createEditOverlay(map: MapLibreMap, palette: Palette): EditOverlay {
  const collection = (features: readonly PictureFeature[]) =>
    ({ type: 'FeatureCollection', features }) as unknown as GeoJSON.FeatureCollection;
  const isCoarse = window.matchMedia('(pointer: coarse)').matches;
  map.addSource(source, { type: 'geojson', data: collection([]), maxzoom: 22, tolerance: 0 });
  const layers: Parameters<MapLibreMap['addLayer']>[0][] = [
    {
      id: 'edit-draft-fill',
      type: 'fill',
      source,
      filter: ['all', only('draft'), ['==', ['geometry-type'], 'Polygon']],
      paint: { 'fill-color': palette.accent, 'fill-opacity': 0.14 },
    },
    {
      id: 'edit-halo',
      type: 'line',
      source,
      filter: only('target', 'draft'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.8 },
    },
    {
      id: 'edit-outline',
      type: 'line',
      source,
      filter: only('target', 'draft'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 2 },
    },
    {
      id: 'edit-guide',
      type: 'line',
      source,
      filter: only('guide'),
      paint: { 'line-color': palette.fit.conditional, 'line-width': 1.5, 'line-dasharray': [4, 3] },
    },
    {
      id: 'edit-spot',
      type: 'circle',
      source,
      filter: only('spot'),
      paint: {
        'circle-radius': 12,
        'circle-color': palette.accent,
        'circle-opacity': 0.18,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'edit-handle',
      type: 'circle',
      source,
      filter: only('handle'),
      paint: {
        'circle-radius': 9,
        'circle-color': palette.panel,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'edit-grip-halo',
      type: 'line',
      source,
      filter: only('grip'),
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.panel, 'line-width': isCoarse ? 13 : 10 },
    },
    {
      id: 'edit-grip',
      type: 'line',
      source,
      filter: only('grip'),
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': isCoarse ? 8 : 6 },
    },
    {
      id: 'edit-plus',
      type: 'circle',
      source,
      filter: only('plus'),
      paint: {
        'circle-radius': isCoarse ? 11 : 7,
        'circle-color': palette.panel,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'edit-plus-sign',
      type: 'symbol',
      source,
      filter: only('plus'),
      layout: {
        'text-field': ['get', 'text'],
        'text-font': boldFont,
        'text-size': isCoarse ? 18 : 14,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.accent },
    },
    {
      id: 'edit-length',
      type: 'symbol',
      source,
      filter: only('length'),
      layout: {
        'text-field': ['get', 'text'],
        'text-font': mediumFont,
        'text-size': 12,
        'text-padding': 4,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.6,
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
  const mark: Parameters<MapLibreMap['addLayer']>[0] = {
    id: 'edit-mark',
    type: 'symbol',
    source,
    filter: only('mark'),
    layout: {
      'text-field': ['get', 'text'],
      'text-font': boldFont,
      'text-size': 22,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: { 'text-color': palette.fit.conditional, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
  };
  for (const layer of [...layers, mark]) map.addLayer(layer);
  const all = [...layers, mark].map(({ id }) => id);
  return {
    show(parts) {
      const features = parts.map(({ part, shape, text }, index) =>
        pictureFeature(`edit:${index}`, shape, { part, text: text ?? null }),
      );
      void map.getSource<GeoJSONSource>(source)?.setData(collection(features));
    },
    remove() {
      for (const id of all) if (map.getLayer(id)) map.removeLayer(id);
      if (map.getSource(source)) map.removeSource(source);
    },
  };
}
