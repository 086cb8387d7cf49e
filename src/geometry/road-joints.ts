import { segmentTree } from './flat/segment-tree.ts';
import { segmentsInBox } from './flat/segments-in-box.ts';
import type { NetworkGap, RoadLine } from './network.ts';
import { gapM, gapsAt } from './road-gaps.ts';
import { crossing, foot, piecesOf, type RoadPiece } from './road-pieces.ts';
import type { PlanePosition } from './shapes.ts';

/** A place on a road that is a node of the network: metres along the drawn line and the node's number. */
export interface RoadJoint {
  readonly along: number;
  readonly node: number;
}

/** Positions nearer than this are the same position drawn twice. */
const sameM = 0.01;
interface Place {
  readonly road: number;
  readonly along: number;
  readonly position: PlanePosition;
  readonly isEnd: boolean;
  readonly isCorner: boolean;
}

const cornersOf = (roads: readonly RoadLine[], pieces: readonly RoadPiece[]): Place[] => {
  const places: Place[] = [];
  pieces.forEach((piece, i) => {
    const begins = pieces[i - 1]?.road !== piece.road;
    if (begins) places.push({ road: piece.road, along: 0, position: piece.a, isEnd: true, isCorner: true });
    const ends = pieces[i + 1]?.road !== piece.road;
    places.push({
      road: piece.road,
      along: piece.start + piece.length,
      position: piece.b,
      isEnd: ends,
      isCorner: true,
    });
  });
  // A ring road has no ends: its first and last position are one.
  return places.map((place) => {
    const line = roads[place.road]?.line ?? [];
    const [first, last] = [line[0], line.at(-1)];
    const closed = first && last && first[0] === last[0] && first[1] === last[1];
    return closed ? { ...place, isEnd: false } : place;
  });
};

/** Finds every joint of every road, sorted along it, its own corners among them. */
export const joinRoads = (
  roads: readonly RoadLine[],
  toleranceM: number,
): {
  readonly nodes: readonly PlanePosition[];
  readonly joints: readonly (readonly RoadJoint[])[];
  readonly gaps: readonly NetworkGap[];
} => {
  const pieces = piecesOf(roads);
  if (pieces.length === 0) return { nodes: [], joints: roads.map(() => []), gaps: [] };
  const places = cornersOf(roads, pieces);
  const pieceTree = segmentTree(Float64Array.from(pieces.flatMap(({ a, b }) => [a[0], a[1], b[0], b[1]])));
  const placeTree = segmentTree(Float64Array.from(places.flatMap(({ position: [e, n] }) => [e, n, e, n])));
  // Roads that lie nowhere meet nobody.
  if (!pieceTree.ok || !placeTree.ok) return { nodes: [], joints: roads.map(() => []), gaps: [] };
  const { tree } = pieceTree;

  const parent: number[] = places.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] ?? at;
    parent[i] = at;
    return at;
  };
  const join = (i: number, k: number): void => {
    // The lower number stays, so that a node lies where the first road drew it.
    const [low, high] = [root(i), root(k)].sort((p, q) => p - q);
    if (low !== undefined && high !== undefined) parent[high] = low;
  };
  const addPlace = (place: Place): number => {
    places.push(place);
    parent.push(places.length - 1);
    return places.length - 1;
  };
  const passes = (road: number): boolean => roads[road]?.bridge ?? false;
  const noGrade = (road: number): boolean => passes(road) || roads[road]?.class === 'expressway';

  const cornerCount = places.length;
  const lonely: number[] = [];
  for (let i = 0; i < cornerCount; i += 1) {
    const place = places[i];
    if (!place) continue;
    const [e, n] = place.position;
    // Corners on corners: one position drawn in two lines is a joint, unless a bridge passes there.
    const reach = place.isEnd ? toleranceM : 0;
    const within = Math.max(sameM, reach);
    const joinedRoads = new Set<number>([place.road]);
    for (const k of segmentsInBox(placeTree.tree, e - within, n - within, e + within, n + within)) {
      const other = places[k];
      if (!other || k === i) continue;
      if (other.road === place.road && Math.abs(other.along - place.along) <= within) continue;
      const metres = Math.hypot(other.position[0] - e, other.position[1] - n);
      const bothPass = !place.isEnd && !other.isEnd && (passes(place.road) || passes(other.road));
      if (bothPass || metres > within) continue;
      if (metres > sameM && !other.isEnd && noGrade(other.road)) continue;
      join(i, k);
      joinedRoads.add(other.road);
    }
    if (noGrade(place.road) && !place.isEnd) continue;
    // Then an end on the nearest other road within tolerance, or any corner exactly on one.
    let nearest: { piece: RoadPiece; share: number; metres: number } | null = null;
    let short = false;
    const look = place.isEnd ? Math.max(gapM, toleranceM) : sameM;
    for (const k of segmentsInBox(tree, e - look, n - look, e + look, n + look)) {
      const piece = pieces[k];
      if (!piece || joinedRoads.has(piece.road)) continue;
      const { share, metres } = foot(piece, place.position);
      if (noGrade(piece.road) && (metres > sameM || !place.isEnd)) continue;
      if (metres <= within && (!nearest || metres < nearest.metres)) nearest = { piece, share, metres };
      if (metres <= look) short = true;
    }
    if (nearest) {
      const { piece, share } = nearest;
      join(
        i,
        addPlace({
          road: piece.road,
          along: piece.start + share * piece.length,
          position: place.position,
          isEnd: false,
          isCorner: false,
        }),
      );
    } else if (place.isEnd && short && joinedRoads.size === 1) lonely.push(i);
  }

  // Crossings at grade away from corners.
  pieces.forEach((p, i) => {
    for (const k of segmentsInBox(
      tree,
      Math.min(p.a[0], p.b[0]),
      Math.min(p.a[1], p.b[1]),
      Math.max(p.a[0], p.b[0]),
      Math.max(p.a[1], p.b[1]),
    )) {
      const q = pieces[k];
      if (!q || k <= i || noGrade(p.road) || noGrade(q.road)) continue;
      if (p.road === q.road && k - i === 1) continue;
      const met = crossing(p, q);
      if (!met) continue;
      const atCorner = (share: number, length: number): boolean =>
        share * length <= sameM || (1 - share) * length <= sameM;
      if (atCorner(met.onP, p.length) || atCorner(met.onQ, q.length)) continue;
      const position: PlanePosition = [p.a[0] + met.onP * (p.b[0] - p.a[0]), p.a[1] + met.onP * (p.b[1] - p.a[1])];
      const onP = addPlace({
        road: p.road,
        along: p.start + met.onP * p.length,
        position,
        isEnd: false,
        isCorner: false,
      });
      const onQ = addPlace({
        road: q.road,
        along: q.start + met.onQ * q.length,
        position,
        isEnd: false,
        isCorner: false,
      });
      join(onP, onQ);
    }
  });

  const numbers = new Map<number, number>();
  const nodes: PlanePosition[] = [];
  const joints: RoadJoint[][] = roads.map(() => []);
  places.forEach((place, i) => {
    const top = root(i);
    let node = numbers.get(top);
    if (node === undefined) {
      node = nodes.length;
      numbers.set(top, node);
      nodes.push(places[top]?.position ?? place.position);
    }
    joints[place.road]?.push({ along: place.along, node });
  });
  for (const list of joints) list.sort((p, q) => p.along - q.along);

  const ends = lonely.flatMap((i) => places[i] ?? []);
  return { nodes, joints, gaps: gapsAt(ends, roads, pieces, tree, noGrade) };
};
