import type { TerraDraw } from 'terra-draw';
import type { Chain } from '../../geometry/edit/chains.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import type { MovedCorner } from '../../store/editing.ts';
import type { TerraFeature } from './terra.ts';

/** A corner of the handles: where the park has it, or, for one that was put in, where it began. */
interface HandleCorner {
  readonly stored: LonLat | null;
  readonly shown: LonLat;
}

/** One ring or line of what is edited, as Terra Draw holds it. */
export interface ChainHandles {
  readonly feature: TerraFeature;
  readonly isRing: boolean;
  /** In the order of Terra Draw's coordinates, the closing one left out. */
  readonly corners: readonly HandleCorner[];
}

const rounded = (degrees: number): number => Math.round(degrees * 1e9) / 1e9;
const same = (a: LonLat | undefined, b: LonLat | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** Terra Draw takes no holes, no several parts, two numbers a position and nine decimals: a feature a chain, rounded. */
export function handlesOf(chains: readonly Chain[]): readonly ChainHandles[] {
  return chains.map(({ kind, positions }, index) => {
    const corners = positions.map((stored) => ({ stored, shown: [rounded(stored[0]), rounded(stored[1])] as const }));
    const shown = corners.map(({ shown: [lon, lat] }) => [lon, lat]);
    const isRing = kind === 'ring';
    const feature: TerraFeature = {
      type: 'Feature',
      id: handleId(index),
      properties: { mode: isRing ? 'polygon' : 'linestring' },
      geometry: isRing
        ? { type: 'Polygon', coordinates: [[...shown, ...shown.slice(0, 1).map(([lon = 0, lat = 0]) => [lon, lat])]] }
        : { type: 'LineString', coordinates: shown },
    };
    return { feature, isRing, corners };
  });
}

/** Terra Draw wants an id of the form of a UUID. */
const handleId = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** The corners of a chain as Terra Draw has them at this moment. */
export function shownNow({ feature, isRing }: ChainHandles, terra: TerraDraw): readonly LonLat[] {
  const geometry = feature.id === undefined ? undefined : terra.getSnapshotFeature(feature.id)?.geometry;
  if (geometry?.type === 'LineString') return geometry.coordinates as unknown as LonLat[];
  const ring = geometry?.type === 'Polygon' ? ((geometry.coordinates[0] ?? []) as unknown as LonLat[]) : [];
  return isRing ? ring.slice(0, -1) : ring;
}

const beside = <Item>(list: readonly Item[], index: number, isRing: boolean, by: number): Item | undefined => {
  const at = index + by;
  if (!isRing) return list[at];
  return list.length === 0 ? undefined : list[(at + list.length) % list.length];
};

/** The corners before and after the one that is dragged, each with the next beyond, and where it stands itself. */
export function carriedCorner(chain: ChainHandles, terra: TerraDraw, index: number) {
  const now = shownNow(chain, terra);
  const neighbours = [-1, 1].flatMap((way) => {
    const corner = beside(now, index, chain.isRing, way);
    return corner ? [{ corner, before: beside(now, index, chain.isRing, 2 * way) ?? null }] : [];
  });
  const own = chain.corners[index];
  return { neighbours, standing: own ? (own.stored ?? own.shown) : null };
}

/**
 * What has changed of a chain since it was last looked at: a corner that was put in is remembered; a corner that is
 * elsewhere is told with its neighbours. One corner is dragged at a time.
 */
export function withInserted(
  chain: ChainHandles,
  terra: TerraDraw,
): {
  readonly chain: ChainHandles;
  readonly moved: { readonly what: MovedCorner; readonly beside: readonly LonLat[] } | null;
} {
  const now = shownNow(chain, terra);
  const { corners } = chain;
  if (now.length === corners.length + 1) {
    const at = now.findIndex((position, i) => !same(position, corners[i]?.shown));
    const shown = now[at] ?? now.at(-1);
    if (!shown) return { chain, moved: null };
    const where = at < 0 ? corners.length : at;
    const inserted = [...corners.slice(0, where), { stored: null, shown }, ...corners.slice(where)];
    return { chain: { ...chain, corners: inserted }, moved: null };
  }
  const index = now.findIndex((position, i) => !same(position, corners[i]?.shown));
  const corner = corners[index];
  const to = now[index];
  if (!corner || !to) return { chain, moved: null };
  const what: MovedCorner = corner.stored
    ? { kind: 'vertex', from: corner.stored, to }
    : { kind: 'insert', at: corner.shown, to };
  const ends = [-1, 1].flatMap((way): readonly LonLat[] => {
    const end = beside(now, index, chain.isRing, way);
    return end ? [end] : [];
  });
  return { chain, moved: { what, beside: ends } };
}
