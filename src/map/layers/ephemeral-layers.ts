import type { DataDrivenPropertyValueSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { mediumFont } from './fonts.ts';
import type { LayerLook, MapLayer } from './layer.ts';

const verdictColour = ({ fit, zone }: Palette): DataDrivenPropertyValueSpecification<string> => [
  'match',
  ['get', 'verdict'],
  'pass',
  fit.pass,
  'conditional',
  fit.conditional,
  'fail',
  zone.redLine,
  fit.unknown,
];

/** What is carried by the pointer and what is being measured: gone when the gesture ends. */
export function ephemeralLayers({ palette }: LayerLook): readonly MapLayer[] {
  return [
    {
      id: 'ghost-fill',
      type: 'fill',
      source: 'ghost',
      paint: { 'fill-color': verdictColour(palette), 'fill-opacity': ['case', ['get', 'exact'], 0.62, 0.36] },
    },
    {
      id: 'ghost-pattern',
      type: 'fill',
      source: 'ghost',
      filter: ['==', ['get', 'verdict'], 'fail'],
      paint: { 'fill-pattern': `fail@${palette.theme}`, 'fill-opacity': 0.8 },
    },
    {
      // Parcels wear the colours of the verdicts too; a rim of paper lifts the footprint off them.
      id: 'ghost-halo',
      type: 'line',
      source: 'ghost',
      layout: { 'line-join': 'miter' },
      paint: { 'line-color': palette.halo, 'line-width': 6 },
    },
    {
      id: 'ghost-edge',
      type: 'line',
      source: 'ghost',
      layout: { 'line-join': 'miter' },
      paint: { 'line-color': verdictColour(palette), 'line-width': ['case', ['get', 'exact'], 3, 2] },
    },
    {
      id: 'measure-fill',
      type: 'fill',
      source: 'measure',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.accent, 'fill-opacity': 0.12 },
    },
    {
      id: 'measure-line',
      type: 'line',
      source: 'measure',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 2.2 },
    },
    {
      id: 'measure-corner',
      type: 'circle',
      source: 'measure',
      filter: ['all', ['==', ['geometry-type'], 'Point'], ['!', ['has', 'text']]],
      paint: {
        'circle-radius': 4,
        'circle-color': palette.panel,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'measure-name',
      type: 'symbol',
      source: 'measure',
      filter: ['has', 'text'],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': mediumFont,
        'text-size': 12,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.4],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.accent, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}
