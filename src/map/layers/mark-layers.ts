import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { boldFont, mediumFont, regularFont } from './fonts.ts';
import { type LayerLook, type MapLayer, shown } from './layer.ts';

const ofMark = (mark: string): ExpressionSpecification => ['==', ['get', 'mark'], mark];

const fitInk = ({ fitInk }: Palette): ExpressionSpecification => [
  'match',
  ['get', 'verdict'],
  'pass',
  fitInk.pass,
  'conditional',
  fitInk.conditional,
  'fail',
  fitInk.fail,
  fitInk.unknown,
];

/** Signs: facilities, ranks, placed projects. */
export function markLayers({ palette, layers, matching }: LayerLook): readonly MapLayer[] {
  return [
    {
      id: 'facility-mark',
      type: 'symbol',
      source: 'marks',
      filter: ofMark('facility'),
      layout: {
        'icon-image': ['concat', 'facility-', ['get', 'kind'], '-', ['get', 'state'], `@${palette.theme}`],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 11, 0.62, 14, 0.9, 16, 1],
        'icon-padding': 1,
        'symbol-sort-key': [
          'match',
          ['get', 'kind'],
          ['interchange', 'port', 'freightYard', 'substation'],
          0,
          ['village', 'shop'],
          2,
          1,
        ],
        'text-field': layers.labels ? ['step', ['zoom'], '', 13.6, ['get', 'text']] : '',
        'text-font': mediumFont,
        'text-size': 10.5,
        'text-anchor': 'top',
        'text-offset': [0, 1.15],
        'text-max-width': 9,
        'text-optional': true,
        'text-padding': 2,
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.5,
        'icon-opacity': matching ? 0.75 : 1,
        'text-opacity': matching ? 0.7 : 1,
      },
    },
    {
      id: 'rank-mark',
      type: 'symbol',
      source: 'marks',
      // Where it cannot stand the rank is of interest only from near by.
      filter: ['all', ofMark('rank'), ['any', ['!=', ['get', 'verdict'], 'fail'], ['>=', ['zoom'], 14]]],
      layout: {
        'icon-image': ['concat', 'rank-', ['get', 'verdict'], `@${palette.theme}`],
        'icon-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          12,
          ['case', ['<=', ['get', 'rank'], 9], 0.9, 0.7],
          15,
          ['case', ['<=', ['get', 'rank'], 9], 1.15, 0.95],
        ],
        'text-field': ['get', 'text'],
        'text-font': boldFont,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          12,
          ['case', ['<=', ['get', 'rank'], 9], 11, 8.5],
          15,
          ['case', ['<=', ['get', 'rank'], 9], 13.5, 11],
        ],
        'symbol-sort-key': ['get', 'rank'],
        'icon-padding': 0,
        'text-padding': 0,
      },
      paint: { 'text-color': fitInk(palette) },
    },
    {
      id: 'placement-mark',
      type: 'symbol',
      source: 'marks',
      filter: ofMark('placement'),
      layout: {
        ...shown(layers.placements),
        'icon-image': ['case', ['==', ['get', 'on'], 'unit'], `placed-unit@${palette.theme}`, ''],
        'text-field': [
          'format',
          ['get', 'text'],
          {},
          ['match', ['get', 'verdict'], ['fail', 'conditional'], ' !', ''],
          { 'text-color': palette.zone.redLine, 'text-font': ['literal', boldFont] },
        ],
        'text-font': ['match', ['get', 'on'], 'unit', ['literal', regularFont], ['literal', boldFont]],
        'text-size': ['interpolate', ['linear'], ['zoom'], 12, 10, 16, 13],
        'text-max-width': 8,
        'text-anchor': ['match', ['get', 'on'], 'unit', 'bottom', 'center'],
        'text-offset': ['match', ['get', 'on'], 'unit', ['literal', [0, -0.9]], ['literal', [0, 0]]],
        'text-optional': true,
        'text-padding': 2,
      },
      paint: { 'text-color': palette.placement, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}
