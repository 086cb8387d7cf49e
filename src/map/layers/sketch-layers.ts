import type { DataDrivenPropertyValueSpecification, ExpressionFilterSpecification } from 'maplibre-gl';
import type { SketchLook } from '../../store/sketch.ts';
import type { Palette } from '../palette.ts';
import { mediumFont } from './fonts.ts';
import type { LayerLook, MapLayer } from './layer.ts';

const colours = ({ fit, accent, zone, secondaryInk, status }: Palette): Record<SketchLook, string> => ({
  kept: fit.pass,
  taken: fit.conditional,
  rest: secondaryInk,
  problem: zone.redLine,
  better: accent,
  edited: accent,
  limit: zone.protective,
  reach1: accent,
  reach2: status.planned,
  reach3: fit.conditional,
});

const byLook = (palette: Palette): DataDrivenPropertyValueSpecification<string> => {
  const pairs = Object.entries(colours(palette)).flat();
  return [
    'match',
    ['get', 'look'],
    ...pairs,
    palette.accent,
  ] as unknown as DataDrivenPropertyValueSpecification<string>;
};

const only = (...parts: string[]): ExpressionFilterSpecification => ['in', ['get', 'part'], ['literal', parts]];

/** What is being considered lies over everything that stands. */
export function sketchLayers({ palette }: LayerLook): readonly MapLayer[] {
  return [
    {
      id: 'sketch-fill',
      type: 'fill',
      source: 'sketch',
      filter: only('area'),
      paint: {
        'fill-color': byLook(palette),
        // Reaches lie on one another and cover the whole map: a breath of colour each.
        'fill-opacity': [
          'match',
          ['get', 'look'],
          ['reach1', 'reach2', 'reach3', 'edited'],
          0.12,
          ['kept', 'better'],
          0.4,
          0.28,
        ],
      },
    },
    {
      // A rim of paper lifts the line off parcels and roads of any colour.
      id: 'sketch-halo',
      type: 'line',
      source: 'sketch',
      filter: only('area', 'line'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.85 },
    },
    {
      id: 'sketch-edge',
      type: 'line',
      source: 'sketch',
      filter: only('area'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': byLook(palette), 'line-width': 2 },
    },
    {
      id: 'sketch-line',
      type: 'line',
      source: 'sketch',
      filter: only('line'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': byLook(palette), 'line-width': 3 },
    },
    {
      id: 'sketch-mark',
      type: 'circle',
      source: 'sketch',
      filter: only('mark'),
      paint: {
        'circle-radius': 14,
        'circle-color': palette.zone.redLine,
        'circle-opacity': 0.12,
        'circle-stroke-color': palette.zone.redLine,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'sketch-handle',
      type: 'circle',
      source: 'sketch',
      filter: only('handle'),
      paint: {
        'circle-radius': 8,
        'circle-color': palette.panel,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'sketch-name',
      type: 'symbol',
      source: 'sketch',
      filter: only('name'),
      layout: {
        'text-field': ['get', 'text'],
        'text-font': mediumFont,
        'text-size': 13,
        'text-max-width': 18,
        // Names of things that lie in one another make room for each other.
        'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
        'text-radial-offset': 0.5,
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}
