import { containsPosition } from '../contains.ts';
import { ringAreaM2 } from '../ring-area.ts';
import { squaredBetweenSegments } from '../segment-distance.ts';
import type { AreaShape, LonLat, PlanePosition } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { chainsOf } from './chains.ts';
import { type Node, nodeRegister } from './node.ts';
import type { ShapeFailure } from './shape-edit.ts';
import { sharedWithinM } from './shared-vertices.ts';
import { storedFromPlane, storedPosition } from './stored-position.ts';

/** An area and a line across it, in nodes they share. */
export interface DrawnLine {
  readonly ok: true;
  /** Rings with the land to their left, the new nodes in them. */
  readonly rings: readonly (readonly Node[])[];
  /** The stretches of the line that run through land. */
  readonly chords: readonly (readonly [Node, Node])[];
  /** Nodes that the border had not before. */
  readonly made: readonly Node[];
}

/** Where the line meets an edge of a ring: between its ends, or at corner `edge` itself (share 0). */
interface Hit {
  readonly node: Node;
  readonly ring: number;
  readonly edge: number;
  readonly share: number;
  /** Place along the line: number of its segment and share of it. */
  readonly along: number;
}

/**
 * Lays a line over an area, in the plane. A corner within 1 mm of the line is met in that corner, a position of the line within
 * 1 mm of the border lies on it; where they cross there is a new node, stored to nine decimals unless `known` has a corner
 * of somebody else there. Refused: a line that crosses itself, or that begins or ends within the land.
 */
export function drawnLine(
  area: AreaShape,
  line: readonly LonLat[],
  plane: SurveyPlane,
  known: (at: LonLat) => LonLat,
): DrawnLine | { readonly ok: false; readonly reason: ShapeFailure } {
  if (!line.every((position) => position.every(Number.isFinite))) return { ok: false, reason: 'shape.badCoordinates' };
  const nodeOf = nodeRegister(plane);
  const land = plane.areaToPlane(area);
  const rings = landLeft(area, nodeOf);
  const way = withoutRepeats(line.map((position) => nodeOf(storedPosition(position))));
  if (way.length < 2) return { ok: false, reason: 'split.missesArea' };
  if (crossesItself(way)) return { ok: false, reason: 'split.crossesItself' };
  const isInside = (place: PlanePosition) => containsPosition(land, place) && borderM(rings, place) > sharedWithinM;
  for (const end of [way[0], way.at(-1)])
    if (end && isInside(end.place)) return { ok: false, reason: 'split.endsInside' };
  const made = (place: PlanePosition): Node => nodeOf(known(storedFromPlane(plane, place)));
  const hits = rings.flatMap((ring, r) => hitsOf(way, ring, r, made));
  const stops = stopsOf(way, hits);
  const chords: [Node, Node][] = [];
  stops.forEach((from, i) => {
    const to = stops[i + 1];
    if (!to || to === from) return;
    const middle: PlanePosition = [(from.place[0] + to.place[0]) / 2, (from.place[1] + to.place[1]) / 2];
    if (isInside(middle)) chords.push([from, to]);
  });
  const between = hits.filter(({ share }) => share > 0);
  return {
    ok: true,
    rings: rings.map((ring, r) =>
      withHits(
        ring,
        between.filter((hit) => hit.ring === r),
      ),
    ),
    chords,
    made: [...new Set(between.map(({ node }) => node))],
  };
}

function landLeft(area: AreaShape, nodeOf: (position: LonLat) => Node): readonly (readonly Node[])[] {
  const outers = new Set<number>();
  let at = 0;
  for (const part of area.type === 'Polygon' ? [area.coordinates] : area.coordinates) {
    outers.add(at);
    at += part.length;
  }
  return chainsOf(area).map(({ positions }, i) => {
    const ring = withoutRepeats(positions.map(nodeOf));
    const isAnticlockwise = ringAreaM2(ring.map(({ place }) => place)) > 0;
    return isAnticlockwise === outers.has(i) ? ring : [...ring].reverse();
  });
}

const withoutRepeats = (nodes: readonly Node[]): readonly Node[] =>
  nodes.filter((node, i) => i === 0 || node !== nodes[i - 1]);

const between = (a: PlanePosition, b: PlanePosition, c: PlanePosition, d: PlanePosition): number =>
  squaredBetweenSegments(a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1]);

function crossesItself(way: readonly Node[]): boolean {
  for (let i = 0; i + 1 < way.length; i += 1)
    for (let k = i + 2; k + 1 < way.length; k += 1) {
      const [a, b, c, d] = [way[i], way[i + 1], way[k], way[k + 1]];
      if (a && b && c && d && between(a.place, b.place, c.place, d.place) <= sharedWithinM ** 2) return true;
    }
  return false;
}

function borderM(rings: readonly (readonly Node[])[], place: PlanePosition): number {
  let squared = Number.POSITIVE_INFINITY;
  for (const ring of rings)
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a;
      squared = Math.min(squared, between(place, place, a.place, b.place));
    });
  return Math.sqrt(squared);
}

/** Share of the segment a–b at which the place lies nearest. */
const shareOf = (a: PlanePosition, b: PlanePosition, place: PlanePosition): number => {
  const [e, n] = [b[0] - a[0], b[1] - a[1]];
  return Math.max(0, Math.min(1, ((place[0] - a[0]) * e + (place[1] - a[1]) * n) / (e * e + n * n)));
};

function hitsOf(
  way: readonly Node[],
  ring: readonly Node[],
  ringNumber: number,
  made: (place: PlanePosition) => Node,
): readonly Hit[] {
  const hits: Hit[] = [];
  const near = (node: Node, a: Node, b: Node): boolean =>
    between(node.place, node.place, a.place, b.place) <= sharedWithinM ** 2;
  for (let s = 0; s + 1 < way.length; s += 1) {
    const [p, q] = [way[s] as Node, way[s + 1] as Node];
    ring.forEach((a, edge) => {
      const b = ring[(edge + 1) % ring.length] ?? a;
      const hit = (node: Node, share: number, place = node.place) =>
        hits.push({ node, ring: ringNumber, edge, share, along: s + shareOf(p.place, q.place, place) });
      if (near(a, p, q)) hit(a, 0);
      if (near(a, p, q) || near(b, p, q)) {
        // The corner is the meeting place; the line may still end on the edge beside it.
        for (const end of [p, q])
          if (near(end, a, b) && !atCorner(end, a, b)) hit(end, shareOf(a.place, b.place, end.place));
        return;
      }
      const ends = [p, q].filter((end) => near(end, a, b));
      for (const end of ends) hit(end, shareOf(a.place, b.place, end.place));
      if (ends.length > 0) return;
      const crossing = crossingOf(p.place, q.place, a.place, b.place);
      if (crossing) hit(made(crossing), shareOf(a.place, b.place, crossing), crossing);
    });
  }
  return hits;
}

const atCorner = ({ place }: Node, a: Node, b: Node): boolean =>
  [a, b].some((corner) => Math.hypot(corner.place[0] - place[0], corner.place[1] - place[1]) <= sharedWithinM);

/** Where two segments cross properly; null where they do not. */
function crossingOf(p: PlanePosition, q: PlanePosition, a: PlanePosition, b: PlanePosition): PlanePosition | null {
  const [pqE, pqN] = [q[0] - p[0], q[1] - p[1]];
  const [abE, abN] = [b[0] - a[0], b[1] - a[1]];
  const turn = pqE * abN - pqN * abE;
  if (turn === 0) return null;
  const alongLine = ((a[0] - p[0]) * abN - (a[1] - p[1]) * abE) / turn;
  const alongEdge = ((a[0] - p[0]) * pqN - (a[1] - p[1]) * pqE) / turn;
  if (alongLine < 0 || alongLine > 1 || alongEdge < 0 || alongEdge > 1) return null;
  return [a[0] + alongEdge * abE, a[1] + alongEdge * abN];
}

/** The line as it runs from node to node: its own positions and where it meets the border. */
function stopsOf(way: readonly Node[], hits: readonly Hit[]): readonly Node[] {
  const met = new Set(hits.map(({ node }) => node));
  const stops = [
    ...way.flatMap((node, i) => (met.has(node) || isMet(node, hits) ? [] : [{ node, along: i }])),
    ...hits,
  ].sort((a, b) => a.along - b.along);
  return withoutRepeats(stops.map(({ node }) => node));
}

/** A position of the line so near to a corner that the corner stands for it. */
const isMet = ({ place }: Node, hits: readonly Hit[]): boolean =>
  hits.some(({ node }) => Math.hypot(node.place[0] - place[0], node.place[1] - place[1]) <= sharedWithinM);

function withHits(ring: readonly Node[], hits: readonly Hit[]): readonly Node[] {
  return withoutRepeats(
    ring.flatMap((corner, edge) => {
      const on = hits.filter((hit) => hit.edge === edge).sort((a, b) => a.share - b.share);
      return [corner, ...on.map(({ node }) => node)];
    }),
  );
}
