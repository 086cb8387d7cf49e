import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Chain } from '../../geometry/edit/chains.ts';
import type { LineShape, LonLat } from '../../geometry/shapes.ts';
import type { OverlayPart } from './edit-overlay.ts';

/** A bar on the middle of an edge that moves it, and beside it a plus that puts a corner in. */
export interface EdgeGrip {
  /** As the park has them. */
  readonly ends: readonly [LonLat, LonLat];
  readonly middle: LonLat;
  readonly bar: LineShape;
  /** Null where the edge is too short on the screen for both. */
  readonly plus: LonLat | null;
}

/** What the grips need of a screen, CSS pixels. */
export interface GripSizes {
  /** A shorter edge has no grip: its corners would be in the way. */
  readonly leastEdgePx: number;
  /** Half the bar. */
  readonly halfBarPx: number;
  /** From the middle to the plus. */
  readonly plusPx: number;
}
export const mouseGrips: GripSizes = { leastEdgePx: 52, halfBarPx: 8, plusPx: 27 };
export const fingerGrips: GripSizes = { leastEdgePx: 108, halfBarPx: 11, plusPx: 46 };

type Screen = Pick<MapLibreMap, 'project'>;

const along = (a: LonLat, b: LonLat, share: number): LonLat => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** The grips of the edges that are long enough to be held as the map is now. */
export function edgeGrips(screen: Screen, chains: readonly Chain[], sizes: GripSizes): readonly EdgeGrip[] {
  return chains.flatMap(({ kind, positions }) => {
    const places = positions.map(([lon, lat]) => screen.project([lon, lat]));
    return positions.flatMap((from, index): EdgeGrip[] => {
      const following = index + 1 < positions.length ? index + 1 : 0;
      const [to, a, b] = [positions[following], places[index], places[following]];
      if (!to || !a || !b || (following === 0 && kind !== 'ring')) return [];
      const lengthPx = Math.hypot(b.x - a.x, b.y - a.y);
      if (lengthPx < sizes.leastEdgePx) return [];
      const half = sizes.halfBarPx / lengthPx;
      // Half of the edge is left of it: the plus keeps as far from the corner as the bar does.
      const hasPlus = lengthPx / 2 - sizes.plusPx >= sizes.leastEdgePx / 2;
      return [
        {
          ends: [from, to],
          middle: along(from, to, 0.5),
          bar: { type: 'LineString', coordinates: [along(from, to, 0.5 - half), along(from, to, 0.5 + half)] },
          plus: hasPlus ? along(from, to, 0.5 + sizes.plusPx / lengthPx) : null,
        },
      ];
    });
  });
}

export const gripParts = (grips: readonly EdgeGrip[]): readonly OverlayPart[] =>
  grips.flatMap(({ bar, plus }): OverlayPart[] => [
    { part: 'grip', shape: bar },
    ...(plus ? [{ part: 'plus', shape: { type: 'Point', coordinates: plus }, text: '+' } as const] : []),
  ]);

export type GripPressed =
  | { readonly kind: 'edge'; readonly grip: EdgeGrip }
  | { readonly kind: 'plus'; readonly at: LonLat };

/** What of the grips a press means: the nearest within reach. */
export function gripAt(
  screen: Screen,
  grips: readonly EdgeGrip[],
  { x, y }: { readonly x: number; readonly y: number },
  reachPx: number,
): GripPressed | null {
  let best: { readonly pressed: GripPressed; readonly offPx: number } | null = null;
  const take = (at: LonLat, pressed: GripPressed) => {
    const place = screen.project([at[0], at[1]]);
    const offPx = Math.hypot(place.x - x, place.y - y);
    if (offPx <= reachPx && (!best || offPx < best.offPx)) best = { pressed, offPx };
  };
  for (const grip of grips) {
    for (const at of [grip.middle, ...grip.bar.coordinates]) take(at, { kind: 'edge', grip });
    if (grip.plus) take(grip.plus, { kind: 'plus', at: grip.plus });
  }
  return (best as { readonly pressed: GripPressed } | null)?.pressed ?? null;
}

/** The place of an edge nearest to a point of the screen, for a new corner there; null where none is within reach. */
export function placeOnEdge(
  screen: Screen,
  chains: readonly Chain[],
  { x, y }: { readonly x: number; readonly y: number },
  reachPx: number,
): LonLat | null {
  let best: { readonly at: LonLat; readonly offPx: number } | null = null;
  for (const { kind, positions } of chains) {
    const places = positions.map(([lon, lat]) => screen.project([lon, lat]));
    for (const [index, from] of positions.entries()) {
      const following = index + 1 < positions.length ? index + 1 : 0;
      const [to, a, b] = [positions[following], places[index], places[following]];
      if (!to || !a || !b || (following === 0 && kind !== 'ring')) continue;
      const squared = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
      const share = squared === 0 ? 0 : ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / squared;
      if (share <= 0 || share >= 1) continue;
      const offPx = Math.hypot(a.x + share * (b.x - a.x) - x, a.y + share * (b.y - a.y) - y);
      if (offPx <= reachPx && (!best || offPx < best.offPx)) best = { at: along(from, to, share), offPx };
    }
  }
  return best?.at ?? null;
}
