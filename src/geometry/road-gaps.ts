import type { SegmentTree } from './flat/segment-tree.ts';
import { segmentsInBox } from './flat/segments-in-box.ts';
import type { NetworkGap, RoadLine } from './network.ts';
import { foot, type RoadPiece } from './road-pieces.ts';
import type { PlanePosition } from './shapes.ts';

/** An end that stops short of another road by less than this is looked at. */
export const gapM = 15;
/** So near it is a gap whichever way the end points. */
const surelyGapM = 2;
/** Else the other road must lie ahead, within 45° of the way the end points. */
const ahead = Math.SQRT1_2;

/** Which way a road points where it ends, as a unit vector. */
const headingAt = (line: readonly PlanePosition[], atStart: boolean): PlanePosition => {
  const end = atStart ? line[0] : line.at(-1);
  const before = atStart ? line[1] : line.at(-2);
  if (!end || !before) return [0, 0];
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  return [(end[0] - before[0]) / length, (end[1] - before[1]) / length];
};

/** Ends that stop just short of another road, with how far it is. */
export const gapsAt = (
  ends: readonly { readonly road: number; readonly along: number; readonly position: PlanePosition }[],
  roads: readonly RoadLine[],
  pieces: readonly RoadPiece[],
  tree: SegmentTree,
  isPassed: (road: number) => boolean,
): readonly NetworkGap[] =>
  ends.flatMap(({ road, along, position }) => {
    const own = roads[road];
    if (!own) return [];
    const [e, n] = position;
    const heading = headingAt(own.line, along === 0);
    let best: { road: number; metres: number } | null = null;
    for (const k of segmentsInBox(tree, e - gapM, n - gapM, e + gapM, n + gapM)) {
      const piece = pieces[k];
      if (!piece || piece.road === road || isPassed(piece.road)) continue;
      const { share, metres } = foot(piece, position);
      if (metres > gapM || (best && metres >= best.metres)) continue;
      const toE = piece.a[0] + share * (piece.b[0] - piece.a[0]) - e;
      const toN = piece.a[1] + share * (piece.b[1] - piece.a[1]) - n;
      if (metres > surelyGapM && toE * heading[0] + toN * heading[1] < ahead * metres) continue;
      best = { road: piece.road, metres };
    }
    const other = best && roads[best.road];
    return best && other ? [{ roadId: own.id, otherId: other.id, at: position, metres: best.metres }] : [];
  });
