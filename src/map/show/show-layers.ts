import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { boldFont, mediumFont } from '../layers/fonts.ts';
import type { Palette } from '../palette.ts';
import type { LayerName } from '../z-order.ts';
import { namePlate } from './name-plate.ts';
import type { ShowSourceId } from './show-features.ts';

/** A layer of a show with the layer of the map it lies under; null lies over everything. */
export interface ShowLayer {
  readonly layer: Exclude<LayerSpecification, { type: 'background' }> & { readonly source: ShowSourceId };
  readonly under: LayerName | null;
}

const ofPart = (part: string): ExpressionSpecification => ['==', ['get', 'part'], part];
const isLit: ExpressionSpecification = ['get', 'lit'];

/** Strong enough to be followed from across a room. */
const driveWidth = (extraPx: number, scale: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  12,
  (3.2 + extraPx) * scale,
  17,
  (7 + 1.6 * extraPx) * scale,
];

/** How far a line is drawn: a gradient that is cut off at a share of its length. */
export const drawnShare = (colour: string, share: number): ExpressionSpecification =>
  share >= 1
    ? ['step', ['line-progress'], colour, 1, colour]
    : ['step', ['line-progress'], colour, Math.max(share, 1e-6), 'rgba(0, 0, 0, 0)'];

/** The two layers that `drawnShare` draws, with their colours. */
export const driveColours = (palette: Palette) =>
  ({ 'drive-casing': palette.halo, 'drive-line': palette.accent }) as const;

/** What a show draws over the map: the land of the options, their massing, the ways one drives. `scale` as of the text. */
export function showLayers(palette: Palette, scale: number): readonly ShowLayer[] {
  const colours = driveColours(palette);
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      under: 'facility-ground',
      layer: {
        id: 'option-fill',
        type: 'fill',
        source: 'options',
        filter: ofPart('land'),
        paint: {
          'fill-color': palette.fitFill.pass,
          'fill-opacity': ['case', isLit, 0.85, 0.35],
        },
      },
    },
    {
      under: 'building',
      layer: {
        id: 'option-halo',
        type: 'line',
        source: 'options',
        filter: ofPart('land'),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.halo, 'line-width': 6 * scale, 'line-opacity': ['case', isLit, 0.9, 0] },
      },
    },
    {
      under: 'building',
      layer: {
        id: 'option-edge',
        type: 'line',
        source: 'options',
        filter: ofPart('land'),
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.fit.pass,
          'line-width': ['case', isLit, 3 * scale, 1.4 * scale],
        },
      },
    },
    {
      under: 'facility-mark',
      layer: {
        id: 'drive-casing',
        type: 'line',
        source: 'drives',
        layout: round,
        paint: {
          'line-width': driveWidth(4.2, scale),
          'line-gradient': drawnShare(colours['drive-casing'], 1),
        },
      },
    },
    {
      under: 'facility-mark',
      layer: {
        id: 'drive-line',
        type: 'line',
        source: 'drives',
        layout: round,
        paint: { 'line-width': driveWidth(0, scale), 'line-gradient': drawnShare(colours['drive-line'], 1) },
      },
    },
    {
      under: 'placement-fill',
      layer: {
        id: 'massing',
        type: 'fill-extrusion',
        source: 'massing',
        paint: {
          'fill-extrusion-color': palette.fit.pass,
          'fill-extrusion-height': ['get', 'heightM'],
          'fill-extrusion-opacity': 0.5,
          'fill-extrusion-vertical-gradient': true,
        },
      },
    },
    {
      under: null,
      layer: {
        id: 'drive-name',
        type: 'symbol',
        source: 'ends',
        layout: {
          'symbol-sort-key': ['get', 'order'],
          'icon-image': namePlate,
          'icon-text-fit': 'both',
          'text-field': [
            'format',
            ['get', 'text'],
            { 'text-font': ['literal', boldFont] },
            '\n',
            {},
            ['get', 'name'],
            { 'font-scale': 0.82, 'text-color': palette.secondaryInk },
          ],
          'text-font': mediumFont,
          'text-size': 14 * scale,
          'text-variable-anchor': [
            'left',
            'right',
            'top',
            'bottom',
            'top-left',
            'top-right',
            'bottom-left',
            'bottom-right',
          ],
          'text-radial-offset': 1.5,
          'text-justify': 'auto',
          'text-max-width': 16,
          'text-line-height': 1.3,
        },
        paint: { 'text-color': palette.ink },
      },
    },
    {
      under: null,
      layer: {
        id: 'drive-end',
        type: 'symbol',
        source: 'ends',
        layout: {
          'icon-image': ['concat', 'facility-', ['get', 'kind'], '-', ['get', 'state'], `@${palette.theme}`],
          'icon-size': 1.15 * scale,
          'icon-allow-overlap': true,
          'icon-padding': 0,
        },
      },
    },
    {
      under: null,
      layer: {
        id: 'option-letter',
        type: 'symbol',
        source: 'options',
        filter: ofPart('letter'),
        layout: {
          'icon-image': `rank-pass@${palette.theme}`,
          'icon-size': ['case', isLit, 1.7 * scale, 1.3 * scale],
          'icon-allow-overlap': true,
          'text-allow-overlap': true,
          'text-field': ['get', 'letter'],
          'text-font': boldFont,
          'text-size': ['case', isLit, 19 * scale, 14 * scale],
        },
        paint: { 'text-color': palette.fitInk.pass },
      },
    },
  ];
}
