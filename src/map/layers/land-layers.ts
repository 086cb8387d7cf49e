import type { DataDrivenPropertyValueSpecification, FilterSpecification } from 'maplibre-gl';
import { patternId } from '../glyphs/pattern-id.ts';
import type { Palette } from '../palette.ts';
import { trueWidthZoom } from '../picture/road-features.ts';
import { facilityColour } from './facility-colour.ts';
import { type LayerLook, type MapLayer, shown } from './layer.ts';
import { lookEdge, lookFill, patternedLooks } from './look-colour.ts';

const selected = (yes: number, no: number): DataDrivenPropertyValueSpecification<number> => [
  'case',
  ['boolean', ['feature-state', 'selected'], false],
  yes,
  no,
];

const isArea: FilterSpecification = ['==', ['geometry-type'], 'Polygon'];
/** As wide as on the ground at every zoom: it doubles with every step. */
const onGround = (share: number): DataDrivenPropertyValueSpecification<number> => [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  12,
  ['/', ['*', share, ['get', 'truePx']], 2 ** (trueWidthZoom - 12)],
  trueWidthZoom,
  ['*', share, ['get', 'truePx']],
];

/** Parcels by what they are or how they fit, the ground of facilities, and zones hatched over both. */
export function landLayers(look: LayerLook): readonly MapLayer[] {
  const { palette, layers } = look;
  return [
    {
      id: 'parcel-fill',
      type: 'fill',
      source: 'parcels',
      paint: { 'fill-color': lookFill(palette), 'fill-opacity': 0.9 },
    },
    {
      id: 'parcel-pattern',
      type: 'fill',
      source: 'parcels',
      filter: ['in', ['get', 'look'], ['literal', [...patternedLooks]]],
      paint: { 'fill-pattern': ['concat', ['get', 'look'], `@${palette.theme}`] },
    },
    {
      id: 'parcel-edge',
      type: 'line',
      source: 'parcels',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': lookEdge(palette),
        'line-width': ['interpolate', ['linear'], ['zoom'], 12, 0.4, 15, 0.9, 18, 1.6],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 12, 0.55, 15, 0.9],
      },
    },
    {
      id: 'parcel-hover',
      type: 'fill',
      source: 'parcels',
      paint: {
        'fill-color': palette.accent,
        'fill-opacity': ['case', ['boolean', ['feature-state', 'hovered'], false], 0.16, 0],
      },
    },
    {
      id: 'parcel-selected',
      type: 'line',
      source: 'parcels',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.accent,
        'line-width': [
          'case',
          ['boolean', ['feature-state', 'selected'], false],
          3,
          ['boolean', ['feature-state', 'focused'], false],
          3,
          1.6,
        ],
        'line-opacity': [
          'case',
          [
            'any',
            ['boolean', ['feature-state', 'selected'], false],
            ['boolean', ['feature-state', 'focused'], false],
            ['boolean', ['feature-state', 'hovered'], false],
          ],
          1,
          0,
        ],
      },
    },
    {
      id: 'facility-ground',
      type: 'fill',
      source: 'facilities',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': facilityColour(palette), 'fill-opacity': 0.16 },
    },
    {
      id: 'facility-edge',
      type: 'line',
      source: 'facilities',
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': facilityColour(palette), 'line-width': 1.1, 'line-opacity': 0.75 },
    },
    {
      id: 'zone-pattern',
      type: 'fill',
      source: 'zones',
      filter: isArea,
      layout: shown(layers.zones),
      paint: { 'fill-pattern': ['concat', 'zone-', ['get', 'kind'], `@${palette.theme}`] },
    },
    {
      id: 'zone-band',
      type: 'line',
      source: 'zones',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { ...shown(layers.zones), 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': zoneColour(palette), 'line-width': onGround(1), 'line-opacity': 0.2 },
    },
    {
      id: 'zone-spot',
      type: 'circle',
      source: 'zones',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: shown(layers.zones),
      paint: {
        'circle-color': zoneColour(palette),
        'circle-opacity': 0.2,
        'circle-radius': onGround(0.5),
        'circle-stroke-color': zoneColour(palette),
        'circle-stroke-width': ['case', ['get', 'forbid'], 1.4, 0.9],
      },
    },
    {
      id: 'zone-edge',
      type: 'line',
      source: 'zones',
      layout: { ...shown(layers.zones), 'line-join': 'round' },
      paint: {
        'line-color': zoneColour(palette),
        'line-width': ['case', ['get', 'forbid'], 1.4, 0.9],
        'line-dasharray': [5, 2.5],
        'line-opacity': 0.7,
      },
    },
    {
      id: 'zone-selected',
      type: 'line',
      source: 'zones',
      paint: { 'line-color': palette.accent, 'line-width': 3, 'line-opacity': selected(1, 0) },
    },
    {
      id: 'placement-fill',
      type: 'fill',
      source: 'placements',
      layout: shown(layers.placements),
      paint: { 'fill-color': palette.placement, 'fill-opacity': 0.12 },
    },
    {
      id: 'placement-pattern',
      type: 'fill',
      source: 'placements',
      layout: shown(layers.placements),
      paint: { 'fill-pattern': patternId('placement', palette) },
    },
    {
      id: 'placement-edge',
      type: 'line',
      source: 'placements',
      layout: { ...shown(layers.placements), 'line-join': 'miter' },
      paint: {
        'line-color': placedColour(palette),
        'line-width': ['interpolate', ['linear'], ['zoom'], 12, 1.2, 17, 2.4],
      },
    },
    {
      id: 'placement-selected',
      type: 'line',
      source: 'placements',
      paint: {
        'line-color': palette.accent,
        'line-width': 4,
        'line-opacity': [
          'case',
          ['boolean', ['feature-state', 'selected'], false],
          1,
          ['boolean', ['feature-state', 'hovered'], false],
          0.6,
          0,
        ],
      },
    },
  ];
}

const zoneColour = ({ zone }: Palette): DataDrivenPropertyValueSpecification<string> => [
  'match',
  ['get', 'kind'],
  'redLine',
  zone.redLine,
  'corridor',
  zone.corridor,
  'flood',
  zone.flood,
  'setback',
  zone.setback,
  'protective',
  zone.protective,
  zone.other,
];

/** A placement that no longer fits where it stands must be seen. */
const placedColour = (palette: Palette): DataDrivenPropertyValueSpecification<string> => [
  'match',
  ['get', 'verdict'],
  'conditional',
  palette.fit.conditional,
  'fail',
  palette.zone.redLine,
  palette.placement,
];
