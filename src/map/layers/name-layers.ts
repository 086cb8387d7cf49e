import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { namePx } from '../picture/name-features.ts';
import { mediumFont, regularFont, reliefFont, waterFont } from './fonts.ts';
import { type LayerLook, type MapLayer, shown } from './layer.ts';

const ofKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

/** Whole zooms only are seen here; half a step early is better than half a step late. */
const early = 0.5;
const hasRoom = (property: string, zoom: number): ExpressionSpecification => [
  '>=',
  zoom + early,
  ['coalesce', ['get', property], 99],
];
const roomFor = (property: string): ExpressionSpecification => [
  '>=',
  ['+', ['zoom'], early],
  ['coalesce', ['get', property], 99],
];

/** The lines a parcel has room for at each zoom; layout knows whole zooms only, so there is one case a zoom. */
const parcelText = (palette: Palette): ExpressionSpecification => {
  const small = (property: string, scale: number) =>
    [
      ['get', property],
      { 'font-scale': scale, 'text-font': ['literal', regularFont], 'text-color': palette.secondaryInk },
    ] as const;
  const at = (zoom: number) => [
    'case',
    ['all', ['has', 'third'], hasRoom('thirdZoom', zoom - early)],
    ['format', ['get', 'text'], {}, '\n', {}, ...small('second', 0.86), '\n', {}, ...small('third', 0.82)],
    ['all', ['has', 'second'], hasRoom('secondZoom', zoom)],
    ['format', ['get', 'text'], {}, '\n', {}, ...small('second', 0.86)],
    ['format', ['get', 'text'], {}],
  ];
  const zooms = [13, 14, 15, 16, 17, 18, 19];
  // Built from parts, which the tuple types of expressions cannot follow.
  return ['step', ['zoom'], at(12), ...zooms.flatMap((zoom) => [zoom, at(zoom)])] as unknown as ExpressionSpecification;
};

/** Every name on the map, smaller ones giving way to larger ones. */
export function nameLayers({ palette, layers, matching }: LayerLook): readonly MapLayer[] {
  const visible = shown(layers.labels);
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.4, 'text-halo-blur': 0.4 };
  return [
    {
      id: 'building-name',
      type: 'symbol',
      source: 'names',
      minzoom: 15,
      filter: ['all', ofKind('building'), roomFor('fromZoom')],
      layout: {
        ...visible,
        'text-field': ['get', 'text'],
        'text-font': regularFont,
        'text-size': namePx.building,
        'text-max-width': 8,
        'text-padding': 2,
      },
      paint: { 'text-color': palette.secondaryInk, ...halo, 'text-halo-width': 1 },
    },
    {
      id: 'road-name',
      type: 'symbol',
      source: 'roads',
      minzoom: 13,
      filter: ['all', ['has', 'name'], ['!=', ['get', 'class'], 'ramp']],
      layout: {
        ...shown(layers.labels && layers.roads),
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'symbol-sort-key': ['-', 0, ['get', 'order']],
        'text-field': ['get', 'name'],
        'text-font': mediumFont,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          13,
          ['match', ['get', 'class'], ['expressway', 'link'], 11, 9.5],
          17,
          12.5,
        ],
        'text-letter-spacing': 0.12,
        'text-max-angle': 28,
        'text-padding': 8,
      },
      paint: {
        'text-color': palette.roadInk,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
      },
    },
    {
      id: 'stream-name',
      type: 'symbol',
      source: 'ground',
      minzoom: 13,
      filter: [
        'all',
        ['in', ['get', 'kind'], ['literal', ['river', 'stream', 'railway']]],
        ['has', 'name'],
        ['==', ['geometry-type'], 'LineString'],
      ],
      layout: {
        ...visible,
        'symbol-placement': 'line',
        'symbol-spacing': 380,
        'text-field': ['get', 'name'],
        'text-font': waterFont,
        'text-size': ['interpolate', ['linear'], ['zoom'], 13, 10, 17, 13],
        'text-letter-spacing': 0.3,
        'text-max-angle': 30,
      },
      paint: {
        'text-color': ['match', ['get', 'kind'], 'railway', palette.rail, palette.waterInk],
        ...halo,
      },
    },
    {
      id: 'scenery-name',
      type: 'symbol',
      source: 'names',
      filter: ['in', ['get', 'kind'], ['literal', ['hill', 'green', 'village', 'place']]],
      layout: {
        ...visible,
        'text-field': [
          'case',
          ['has', 'second'],
          ['format', ['get', 'text'], {}, '\n', {}, ['get', 'second'], { 'font-scale': 0.82 }],
          ['get', 'text'],
        ],
        'text-font': ['match', ['get', 'kind'], 'hill', ['literal', reliefFont], ['literal', regularFont]],
        'text-size': ['interpolate', ['linear'], ['zoom'], 12, 10, 16, 13],
        'text-letter-spacing': ['match', ['get', 'kind'], 'hill', 0.22, 0.06],
        'text-padding': 6,
      },
      paint: {
        'text-color': ['match', ['get', 'kind'], ['hill', 'green'], palette.greenInk, palette.secondaryInk],
        ...halo,
      },
    },
    {
      id: 'water-name',
      type: 'symbol',
      source: 'names',
      filter: ofKind('water'),
      layout: {
        ...visible,
        'text-field': ['get', 'text'],
        'text-font': waterFont,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          11.5,
          ['case', ['==', ['get', 'order'], 0], 13, 10],
          16,
          ['case', ['==', ['get', 'order'], 0], 22, 14],
        ],
        'text-letter-spacing': 0.4,
        'text-rotate': ['get', 'turnDeg'],
        'text-rotation-alignment': 'map',
        'symbol-sort-key': ['get', 'order'],
        'text-padding': 6,
      },
      paint: { 'text-color': palette.waterInk, 'text-halo-color': palette.water, 'text-halo-width': 1.2 },
    },
    {
      id: 'parcel-name',
      type: 'symbol',
      source: 'names',
      minzoom: 12.5,
      // In matching mode the whole park belongs to the ranks.
      filter: ['all', ofKind('parcel'), roomFor('fromZoom'), ['>=', ['zoom'], matching ? 14 : 0]],
      layout: {
        ...visible,
        'symbol-sort-key': ['-', 0, ['get', 'size']],
        'text-field': parcelText(palette),
        'text-font': mediumFont,
        'text-size': namePx.parcel,
        'text-line-height': 1.25,
        'text-max-width': 12,
        'text-padding': 3,
        // In matching mode the rank takes the middle and the name steps below it.
        ...(matching ? { 'text-anchor': 'top', 'text-offset': [0, 0.9] as [number, number] } : {}),
      },
      paint: { 'text-color': palette.ink, ...halo, 'text-opacity': matching ? 0.8 : 1 },
    },
    {
      id: 'district-name',
      type: 'symbol',
      source: 'names',
      maxzoom: 14.6,
      filter: ofKind('district'),
      layout: {
        ...shown(layers.labels && !matching),
        'text-field': ['get', 'text'],
        'text-font': mediumFont,
        'text-size': ['interpolate', ['linear'], ['zoom'], 11, 13, 14.5, 20],
        'text-letter-spacing': 0.35,
        'text-max-width': 14,
        'symbol-sort-key': ['-', 0, ['get', 'size']],
        'text-padding': 10,
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.halo,
        'text-halo-width': 2,
        'text-halo-blur': 0.6,
      },
    },
  ];
}
