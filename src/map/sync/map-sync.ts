import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { drawImages, imageRatio } from '../glyphs/draw-images.ts';
import type { MapLayer } from '../layers/layer.ts';
import type { Palette } from '../palette.ts';
import type { Picture } from '../picture/picture.ts';
import { type PictureFeature, type SourceId, sourceIds } from '../picture/picture-feature.ts';
import { layerDiff } from './layer-diff.ts';
import { sourceDiff } from './source-diff.ts';

/** Tiles are cut down to this zoom: the grid of the last one is 1 cm, finer than any boundary on the screen. */
const deepestTile = 20;

/** Sources that change with every move of the pointer are always sent whole: they hold a handful of features. */
const ephemeral: ReadonlySet<SourceId> = new Set(['ghost', 'sketch', 'measure']);

// The picture's arrays are readonly, MapLibre's types are not; nothing here or there writes to them.
const collection = (features: readonly PictureFeature[]) =>
  ({ type: 'FeatureCollection', features }) as unknown as GeoJSON.FeatureCollection;

/** The whole style with empty sources. It names no glyphs and no sprite, so nothing is ever fetched. */
export function emptyStyle(layers: readonly MapLayer[], palette: Palette, transitionMs: number): StyleSpecification {
  return {
    version: 8,
    transition: { duration: transitionMs, delay: 0 },
    sources: Object.fromEntries(
      sourceIds.map((id) => [
        id,
        { type: 'geojson', data: collection([]), promoteId: 'id', maxzoom: deepestTile, tolerance: 0.2, buffer: 96 },
      ]),
    ),
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': palette.paper } },
      // A copy: MapLibre may write into what it is given.
      ...structuredClone([...layers]),
    ],
  };
}

export interface MapSync {
  /** Sends to the map what differs from the picture it shows. Call it at most once a frame. */
  show(picture: Picture, palette: Palette): void;
}

export function createMapSync(map: MapLibreMap, layers: readonly MapLayer[], palette: Palette): MapSync {
  let shownLayers = layers;
  let shownPalette: Palette | null = null;
  let paper = palette.paper;
  const shownSources = new Map<SourceId, readonly PictureFeature[]>();

  const addImages = (next: Palette) => {
    if (shownPalette === next) return;
    shownPalette = next;
    for (const { id, data } of drawImages(next)) {
      if (!map.hasImage(id)) map.addImage(id, data, { pixelRatio: imageRatio });
    }
  };

  const sendSource = (id: SourceId, features: readonly PictureFeature[]) => {
    const before = shownSources.get(id) ?? [];
    if (before === features) return;
    const source = map.getSource<GeoJSONSource>(id);
    if (!source) return;
    const diff = ephemeral.has(id) || before.length === 0 ? 'all' : sourceDiff(before, features);
    if (diff === 'all') void source.setData(collection(features));
    else if (diff) void source.updateData(diff as unknown as Parameters<GeoJSONSource['updateData']>[0]);
    shownSources.set(id, features);
  };

  return {
    show(picture, nextPalette) {
      addImages(nextPalette);
      if (paper !== nextPalette.paper) {
        paper = nextPalette.paper;
        map.setPaintProperty('paper', 'background-color', paper);
      }
      for (const change of layerDiff(shownLayers, picture.layers)) {
        if (change.kind === 'filter') map.setFilter(change.id, change.value ?? null);
        else if (change.kind === 'layout') map.setLayoutProperty(change.id, change.key as never, change.value as never);
        else map.setPaintProperty(change.id, change.key as never, change.value as never);
      }
      shownLayers = picture.layers;
      for (const id of sourceIds) sendSource(id, picture.sources[id]);
    },
  };
}
