import type { Palette } from '../palette.ts';
import type { PatternName } from './pattern-id.ts';

/** What a tile of a pattern is made of; the tile repeats in both directions, so every mark must meet itself at the edges. */
export type Motif =
  | { readonly kind: 'hatch'; readonly rising: boolean; readonly both?: boolean }
  | { readonly kind: 'crosses' }
  | { readonly kind: 'dots' }
  | { readonly kind: 'waves' };

export interface Pattern {
  readonly name: PatternName;
  readonly motif: Motif;
  /** Side of the square tile, pixels. */
  readonly tilePx: number;
  readonly strokePx: number;
  readonly colour: string;
  readonly opacity: number;
}

/** Every pattern of the map and the legend. */
export function patterns(palette: Palette): readonly Pattern[] {
  const { fit, status, zone } = palette;
  const rising = { kind: 'hatch', rising: true } as const;
  const falling = { kind: 'hatch', rising: false } as const;
  return [
    { name: 'planned', motif: rising, tilePx: 8, strokePx: 1.1, colour: status.planned, opacity: 0.75 },
    { name: 'conditional', motif: falling, tilePx: 12, strokePx: 1, colour: fit.conditional, opacity: 0.45 },
    {
      name: 'fail',
      motif: { kind: 'crosses' },
      tilePx: 12,
      strokePx: 1.1,
      colour: palette.theme === 'dark' ? fit.fail : '#A3A3A3',
      opacity: 0.65,
    },
    { name: 'unknown', motif: { kind: 'dots' }, tilePx: 8, strokePx: 1.9, colour: fit.unknown, opacity: 0.85 },
    { name: 'undated', motif: { kind: 'dots' }, tilePx: 8, strokePx: 1.9, colour: fit.unknown, opacity: 0.85 },
    { name: 'later', motif: rising, tilePx: 10, strokePx: 0.9, colour: status.planned, opacity: 0.4 },
    { name: 'placement', motif: falling, tilePx: 8, strokePx: 1, colour: palette.placement, opacity: 0.42 },
    {
      name: 'zone-redLine',
      motif: { kind: 'hatch', rising: true, both: true },
      tilePx: 14,
      strokePx: 0.8,
      colour: zone.redLine,
      opacity: 0.22,
    },
    { name: 'zone-corridor', motif: falling, tilePx: 10, strokePx: 1.2, colour: zone.corridor, opacity: 0.55 },
    { name: 'zone-flood', motif: { kind: 'waves' }, tilePx: 24, strokePx: 1, colour: zone.flood, opacity: 0.5 },
    { name: 'zone-setback', motif: { kind: 'dots' }, tilePx: 10, strokePx: 1.6, colour: zone.setback, opacity: 0.7 },
    { name: 'zone-protective', motif: rising, tilePx: 14, strokePx: 1.4, colour: zone.protective, opacity: 0.5 },
    { name: 'zone-other', motif: falling, tilePx: 14, strokePx: 1, colour: zone.other, opacity: 0.45 },
  ];
}

/** The tile's marks as one SVG path, for canvas and legend alike. Dots are zero-length strokes with round ends. */
export function motifPath(motif: Motif, side: number): string {
  switch (motif.kind) {
    case 'hatch':
      return [
        ...(motif.rising || motif.both ? [slants(side, true)] : []),
        ...(!motif.rising || motif.both ? [slants(side, false)] : []),
      ].join('');
    case 'crosses': {
      const arm = side * 0.2;
      const middle = side / 2;
      return `M${middle - arm} ${middle - arm}l${arm * 2} ${arm * 2}M${middle + arm} ${middle - arm}l${-arm * 2} ${arm * 2}`;
    }
    case 'dots':
      return dot(side / 4, side / 4) + dot((side * 3) / 4, (side * 3) / 4);
    case 'waves':
      return wave(side, side / 4, 0) + wave(side, (side * 3) / 4, side / 2);
  }
}

/** A diagonal and its neighbours, drawn past the corners so that the joints do not show. */
function slants(side: number, rising: boolean): string {
  return [-side, 0, side]
    .map((offset) =>
      rising
        ? `M${offset - 1} ${side + 1}L${offset + side + 1} -1`
        : `M${offset - 1} -1L${offset + side + 1} ${side + 1}`,
    )
    .join('');
}

const dot = (x: number, y: number): string => `M${x} ${y}h0.01`;

/** One short wave of half a tile. */
const wave = (side: number, y: number, from: number): string => {
  const half = side / 2;
  const rise = side * 0.14;
  return `M${from + 1} ${y}q${half / 4} ${-rise} ${half / 2} 0t${half / 2 - 2} 0`;
};
