import type { DataDrivenPropertyValueSpecification, FilterSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { trueWidthZoom } from '../picture/road-features.ts';
import { type LayerLook, type MapLayer, shown } from './layer.ts';

/** Readable when far, true to the ground when near. `extraPx` makes the casing. */
const roadWidth = (extraPx: number): DataDrivenPropertyValueSpecification<number> => [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  12,
  ['+', ['get', 'smallPx'], extraPx * 0.6],
  trueWidthZoom,
  ['+', ['get', 'truePx'], extraPx * 1.4],
];

const roadColour = (palette: Palette): DataDrivenPropertyValueSpecification<string> => [
  'match',
  ['get', 'class'],
  'expressway',
  palette.expressway,
  'ramp',
  palette.expressway,
  'link',
  palette.link,
  palette.road,
];

const casingColour = (palette: Palette): DataDrivenPropertyValueSpecification<string> => [
  'match',
  ['get', 'class'],
  'expressway',
  palette.expresswayCasing,
  'ramp',
  palette.expresswayCasing,
  'link',
  palette.linkCasing,
  palette.roadCasing,
];

const level = (bridge: boolean): FilterSpecification => ['all', ['get', 'built'], ['==', ['get', 'bridge'], bridge]];

const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
const isRail: FilterSpecification = ['==', ['get', 'kind'], 'railway'];

/** Roads with casings, widest on top, bridges over all; railway with ties. */
export function networkLayers({ palette, layers }: LayerLook): readonly MapLayer[] {
  const roads = shown(layers.roads);
  const rail = shown(layers.railway);
  return [
    {
      id: 'road-casing',
      type: 'line',
      source: 'roads',
      filter: level(false),
      layout: { ...roads, ...round, 'line-sort-key': ['get', 'order'] },
      paint: { 'line-color': casingColour(palette), 'line-width': roadWidth(1.8) },
    },
    {
      id: 'road-planned',
      type: 'line',
      source: 'roads',
      filter: ['!', ['get', 'built']],
      layout: { ...roads, 'line-join': 'round' },
      paint: {
        'line-color': casingColour(palette),
        'line-width': ['interpolate', ['linear'], ['zoom'], 12, 0.8, 17, 2],
        'line-dasharray': [4, 3],
      },
    },
    {
      id: 'road',
      type: 'line',
      source: 'roads',
      filter: level(false),
      layout: { ...roads, ...round, 'line-sort-key': ['get', 'order'] },
      paint: { 'line-color': roadColour(palette), 'line-width': roadWidth(0) },
    },
    {
      id: 'rail-casing',
      type: 'line',
      source: 'ground',
      filter: isRail,
      layout: { ...rail, 'line-join': 'round' },
      paint: {
        'line-color': palette.railGap,
        'line-opacity': 0.9,
        'line-width': ['interpolate', ['linear'], ['zoom'], 12, 3, 17, 7],
      },
    },
    {
      id: 'rail',
      type: 'line',
      source: 'ground',
      filter: isRail,
      layout: { ...rail, 'line-join': 'round' },
      paint: { 'line-color': palette.rail, 'line-width': ['interpolate', ['linear'], ['zoom'], 12, 1.1, 17, 2] },
    },
    {
      id: 'rail-ties',
      type: 'line',
      source: 'ground',
      filter: isRail,
      layout: { ...rail, 'line-join': 'round' },
      paint: {
        'line-color': palette.rail,
        'line-width': ['interpolate', ['linear'], ['zoom'], 12, 4, 17, 9],
        // Dashes are counted in line widths: short ties, wide apart.
        'line-dasharray': [0.22, 1.6],
      },
    },
    {
      id: 'road-bridge-casing',
      type: 'line',
      source: 'roads',
      filter: level(true),
      layout: { ...roads, 'line-cap': 'butt', 'line-join': 'round', 'line-sort-key': ['get', 'order'] },
      paint: { 'line-color': casingColour(palette), 'line-width': roadWidth(2.6) },
    },
    {
      id: 'road-bridge',
      type: 'line',
      source: 'roads',
      filter: level(true),
      layout: { ...roads, ...round, 'line-sort-key': ['get', 'order'] },
      paint: { 'line-color': roadColour(palette), 'line-width': roadWidth(0) },
    },
    {
      id: 'road-selected',
      type: 'line',
      source: 'roads',
      layout: round,
      paint: {
        'line-color': palette.accent,
        'line-opacity': ['case', ['boolean', ['feature-state', 'selected'], false], 0.55, 0],
        'line-width': roadWidth(2),
      },
    },
  ];
}
