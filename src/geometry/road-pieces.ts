import type { RoadLine } from './network.ts';
import type { PlanePosition } from './shapes.ts';

/** One straight stretch of a drawn road. */
export interface RoadPiece {
  readonly road: number;
  readonly a: PlanePosition;
  readonly b: PlanePosition;
  readonly length: number;
  /** Metres along the road at `a`. */
  readonly start: number;
}

export const piecesOf = (roads: readonly RoadLine[]): RoadPiece[] =>
  roads.flatMap(({ line }, road) => {
    let start = 0;
    return line.slice(1).map((b, i) => {
      const a = line[i] ?? b;
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      const piece = { road, a, b, length, start };
      start += length;
      return piece;
    });
  });

/** Where on a piece a position is nearest, as share of its length, and how far off. */
export const foot = ({ a, b, length }: RoadPiece, [e, n]: PlanePosition): { share: number; metres: number } => {
  const share = Math.max(0, Math.min(1, ((e - a[0]) * (b[0] - a[0]) + (n - a[1]) * (b[1] - a[1])) / (length * length)));
  return { share, metres: Math.hypot(a[0] + share * (b[0] - a[0]) - e, a[1] + share * (b[1] - a[1]) - n) };
};

/** Where two pieces cross, as shares of their lengths; null when they do not or run parallel. */
export const crossing = (p: RoadPiece, q: RoadPiece): { onP: number; onQ: number } | null => {
  const [pe, pn] = [p.b[0] - p.a[0], p.b[1] - p.a[1]];
  const [qe, qn] = [q.b[0] - q.a[0], q.b[1] - q.a[1]];
  const across = pe * qn - pn * qe;
  if (Math.abs(across) <= 1e-9 * p.length * q.length) return null;
  const [de, dn] = [q.a[0] - p.a[0], q.a[1] - p.a[1]];
  const onP = (de * qn - dn * qe) / across;
  const onQ = (de * pn - dn * pe) / across;
  return onP >= 0 && onP <= 1 && onQ >= 0 && onQ <= 1 ? { onP, onQ } : null;
};
