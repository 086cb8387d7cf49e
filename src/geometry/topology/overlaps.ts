import Flatbush from 'flatbush';
import type { FlatAreas } from '../flat/flat-areas.ts';
import type { PlanePosition } from '../shapes.ts';
import type { CancelledEdges } from './border-edges.ts';
import { exactTurn } from './exact-turn.ts';
import type { NodedBorder } from './noded-border.ts';
import { depthIn, isInArea } from './point-in-area.ts';
import type { VertexIndex } from './vertex-index.ts';

export interface OverlapPair {
  readonly one: number;
  readonly other: number;
  readonly place: PlanePosition;
  readonly depthM: number;
  /** Those of the two whose own, unshared border is what runs wrong; the other may share all of its edges. */
  readonly owners: readonly number[];
}

export interface Overlaps {
  readonly pairs: readonly OverlapPair[];
  /** 1 for edges of the noded border that run through somebody's land: no border of the whole. */
  readonly covered: Uint8Array;
}

/**
 * Which areas lie on one another by more than the tolerance: an edge of one runs through the other deeper than that, both
 * have an edge in the same direction, or one lies among areas that do (its own edges all shared). `among`: the areas looked at.
 */
export const overlapsOf = (
  flat: FlatAreas,
  boxes: Float64Array,
  all: CancelledEdges,
  { edges, begins }: NodedBorder,
  among: Uint8Array,
  crossed: ReadonlySet<number>,
  vertices: VertexIndex,
  toleranceM: number,
): Overlaps => {
  const covered = new Uint8Array(edges.count);
  const pairs = new Map<string, OverlapPair>();
  const found = (a: number, b: number, place: PlanePosition, depthM: number, both = false): void => {
    const [one, other] = a < b ? [a, b] : [b, a];
    const key = `${one}/${other}`;
    const known = pairs.get(key);
    const owners = [...new Set([...(known?.owners ?? []), a, ...(both ? [b] : [])])];
    if (!known || known.depthM < depthM) pairs.set(key, { one, other, place, depthM, owners });
    else pairs.set(key, { ...known, owners });
  };
  const middle = (u: number, v: number): PlanePosition => [
    (vertices.east(u) + vertices.east(v)) / 2,
    (vertices.north(u) + vertices.north(v)) / 2,
  ];
  for (const list of [all, edges])
    for (const [one, other, edge] of list.doubles)
      found(one, other, middle(list.from[edge] as number, list.to[edge] as number), 0, true);
  // Of two edges on one another the first stands for the border of both.
  for (const [, , edge] of edges.doubles) covered[edge] = 1;

  const members: number[] = [];
  for (let area = 0; area < among.length; area += 1) if (among[area]) members.push(area);
  if (members.length === 0) return { pairs: [], covered };
  const index = new Flatbush(members.length);
  for (const area of members)
    index.add(
      boxes[4 * area] as number,
      boxes[4 * area + 1] as number,
      boxes[4 * area + 2] as number,
      boxes[4 * area + 3] as number,
    );
  index.finish();
  const around = (area: number, [east, north]: PlanePosition): number[] =>
    index
      .search(east, north, east, north)
      .map((i) => members[i] as number)
      .filter((other) => other !== area && isInArea(flat, other, east, north));

  /**
   * A corner where only this area has edges, the one before and the one after. Where edges cross there never was a corner,
   * and what is crossed may be a border of two others that is not among the noded edges.
   */
  const isPlain = (corner: number, area: number): boolean => {
    const head = edges.headOf[corner] as number;
    return head >= 0 && edges.nextOf[head] === -1 && corner < all.headOf.length && isOnly(all, corner, area);
  };
  const atCrossed = new Uint8Array(vertices.count());
  for (let edge = 0; crossed.size > 0 && edge < all.count; edge += 1)
    if (crossed.has(all.area[edge] as number)) atCrossed[all.from[edge] as number] = 1;
  let inside: number[] = [];
  let stale = true;
  for (let edge = 0; edge < edges.count; edge += 1) {
    const u = edges.from[edge] as number;
    const v = edges.to[edge] as number;
    const area = edges.area[edge] as number;
    if (begins[edge] || !isPlain(u, area)) stale = true;
    if (edges.twin[edge] !== -1) continue;
    const place = middle(u, v);
    if (stale) {
      inside = around(area, place);
      stale = false;
    }
    for (const other of inside) {
      covered[edge] = 1;
      for (const at of [place, [vertices.east(u), vertices.north(u)], [vertices.east(v), vertices.north(v)]] as const) {
        const depthM = depthIn(flat, other, at[0], at[1]);
        if (depthM > toleranceM && isInArea(flat, other, at[0], at[1])) found(area, other, at, depthM);
      }
    }
    if (atCrossed[u] || atCrossed[v])
      for (const other of crossedAt(all, u, v, area, crossed, vertices)) found(area, other, place, 0);
    if (u < all.headOf.length && v < all.headOf.length)
      for (let k = all.headOf[u] as number; k >= 0; k = all.nextOf[k] as number)
        if (all.to[k] === v && all.area[k] !== area) {
          if (all.twin[k] !== -1) covered[edge] = 1;
          found(area, all.area[k] as number, place, 0);
        }
  }
  return { pairs: [...pairs.values()], covered };
};

const isOnly = (all: CancelledEdges, corner: number, area: number): boolean => {
  const head = all.headOf[corner] as number;
  return head >= 0 && all.nextOf[head] === -1 && all.area[head] === area;
};

/**
 * Crossed outlines at either end of an edge whose corner there, as their ring is walked, has the edge on its land's side.
 * Which land a crossed outline means is in doubt; that its neighbour's border runs into what it claims is not.
 */
const crossedAt = (
  all: CancelledEdges,
  u: number,
  v: number,
  area: number,
  crossed: ReadonlySet<number>,
  vertices: VertexIndex,
): number[] => {
  const found: number[] = [];
  for (const [corner, end] of [
    [u, v],
    [v, u],
  ] as const) {
    if (corner >= all.headOf.length) continue;
    for (let k = all.headOf[corner] as number; k >= 0; k = all.nextOf[k] as number) {
      const other = all.area[k] as number;
      if (other === area || !crossed.has(other)) continue;
      const before = edgeBefore(all, k);
      if (before >= 0 && isOnLandSide(vertices, all.from[before] as number, corner, all.to[k] as number, end))
        found.push(other);
    }
  }
  return found;
};

/** The edge of the same ring that ends where edge `k` starts; −1 if it is not found. */
const edgeBefore = ({ area, from, to, count }: CancelledEdges, k: number): number => {
  if (k > 0 && area[k - 1] === area[k] && to[k - 1] === from[k]) return k - 1;
  for (let i = k; i < count && area[i] === area[k]; i += 1) if (to[i] === from[k]) return i;
  return -1;
};

/** Whether a way from the corner lies to the left of before → corner → after, between the two. */
const isOnLandSide = (vertices: VertexIndex, before: number, corner: number, after: number, end: number): boolean => {
  if (end === before || end === after) return false;
  const turn = (from: number, to: number, at: number): number =>
    exactTurn(
      vertices.east(from),
      vertices.north(from),
      vertices.east(to),
      vertices.north(to),
      vertices.east(at),
      vertices.north(at),
    );
  const leftOfBefore = turn(before, corner, end) > 0;
  const leftOfAfter = turn(corner, after, end) > 0;
  return turn(before, corner, after) > 0 ? leftOfBefore && leftOfAfter : leftOfBefore || leftOfAfter;
};
