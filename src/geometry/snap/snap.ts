import type { PlanePosition } from '../shapes.ts';
import { guidesOf, type SnapGuide, type SnapNeighbour } from './snap-guides.ts';
import type { PlaneEdge, SnapTargets } from './snap-targets.ts';

/** `crossing`: where two of the others meet. */
export type SnapKind = 'vertex' | 'edge' | 'rightAngle' | 'extension' | 'parallel' | 'crossing';

export interface Snap {
  readonly at: PlanePosition;
  readonly kind: SnapKind;
  /** What it snapped to, to be drawn: edges that stand and lines that are only thought. */
  readonly along: readonly PlaneEdge[];
}

export interface SnapWish {
  readonly at: PlanePosition;
  /** A place farther than this is not meant, metres. */
  readonly reachM: number;
  /** The corners the edge or edges that are being drawn start from. */
  readonly from: readonly SnapNeighbour[];
}

/** How much farther than the pointer's reach edges are looked for to be parallel to, in reaches. */
const parallelReaches = 6;
/** Where a whole park lies under the pointer only the nearest edges have a direction that may be meant. */
const mostParallels = 12;

const distanceM = (a: PlanePosition, b: PlanePosition): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const onSegment = (at: PlanePosition, [a, b]: PlaneEdge): PlanePosition => {
  const east = b[0] - a[0];
  const north = b[1] - a[1];
  const squared = east * east + north * north;
  const share = squared === 0 ? 0 : ((at[0] - a[0]) * east + (at[1] - a[1]) * north) / squared;
  const kept = Math.min(1, Math.max(0, share));
  return [a[0] + kept * east, a[1] + kept * north];
};

const onLine = (at: PlanePosition, { through, way }: SnapGuide): PlanePosition => {
  const along = (at[0] - through[0]) * way[0] + (at[1] - through[1]) * way[1];
  return [through[0] + along * way[0], through[1] + along * way[1]];
};

/** Where two lines meet; null where they are all but parallel (under about half a degree). */
const meeting = (
  a: Pick<SnapGuide, 'through' | 'way'>,
  b: Pick<SnapGuide, 'through' | 'way'>,
): PlanePosition | null => {
  const cross = a.way[0] * b.way[1] - a.way[1] * b.way[0];
  if (Math.abs(cross) < 0.01) return null;
  const east = b.through[0] - a.through[0];
  const north = b.through[1] - a.through[1];
  const along = (east * b.way[1] - north * b.way[0]) / cross;
  return [a.through[0] + along * a.way[0], a.through[1] + along * a.way[1]];
};

const lineOf = ([a, b]: PlaneEdge): Pick<SnapGuide, 'through' | 'way'> | null => {
  const length = distanceM(a, b);
  return length === 0 ? null : { through: a, way: [(b[0] - a[0]) / length, (b[1] - a[1]) / length] };
};

interface Candidate extends Snap {
  readonly offM: number;
}
const nearest = (candidates: readonly Candidate[]): Snap | null =>
  candidates.reduce<Candidate | null>((best, one) => (best && best.offM <= one.offM ? best : one), null);

/**
 * What a place near the pointer is meant to be, in metres of the plane: a corner that stands; else where two of edge and
 * guide meet; else an edge; else a guide (at a right angle to the edge before, on its extension, or parallel to an edge
 * near by). Null when nothing is within reach. A corner is given as it stands, bit for bit.
 */
export function snap(targets: SnapTargets, { at, reachM, from }: SnapWish): Snap | null {
  const around = targets.edgesNear(at, parallelReaches * reachM);
  const edges: Candidate[] = [];
  const corners: Candidate[] = [];
  const byDistance: { readonly edge: PlaneEdge; readonly offM: number }[] = [];
  for (const edge of around) {
    for (const corner of edge) {
      const offM = distanceM(at, corner);
      if (offM <= reachM) corners.push({ at: corner, kind: 'vertex', along: [], offM });
    }
    const place = onSegment(at, edge);
    const offM = distanceM(at, place);
    byDistance.push({ edge, offM });
    if (offM <= reachM) edges.push({ at: place, kind: 'edge', along: [edge], offM });
  }
  const corner = nearest(corners);
  if (corner) return corner;

  const beside = byDistance.sort((a, b) => a.offM - b.offM).slice(0, mostParallels);
  const ways = beside.map(({ edge }) => edge);
  const guides = from.flatMap((neighbour) => guidesOf(neighbour, ways));
  const onGuides = guides.flatMap((guide): (Candidate & { readonly guide: SnapGuide })[] => {
    const place = onLine(at, guide);
    const offM = distanceM(at, place);
    return offM <= reachM ? [{ at: place, kind: guide.kind, along: [[guide.through, place]], offM, guide }] : [];
  });
  const crossings: Candidate[] = [];
  const cross = (place: PlanePosition | null, along: readonly PlaneEdge[]) => {
    const offM = place ? distanceM(at, place) : Infinity;
    if (place && offM <= reachM) crossings.push({ at: place, kind: 'crossing', along, offM });
  };
  onGuides.forEach(({ guide }, index) => {
    for (const { along } of edges) {
      const [edge] = along;
      const line = edge && lineOf(edge);
      const place = line && meeting(guide, line);
      // Beyond its end an edge is not there.
      if (edge && place && distanceM(place, onSegment(place, edge)) < 1e-6)
        cross(place, [edge, [guide.through, place]]);
    }
    for (const other of onGuides.slice(index + 1)) {
      const place = meeting(guide, other.guide);
      if (place)
        cross(place, [
          [guide.through, place],
          [other.guide.through, place],
        ]);
    }
  });
  return nearest(crossings) ?? nearest(edges) ?? nearest(onGuides);
}
