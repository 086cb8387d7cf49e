import type { DistrictId } from './districts.ts';
import { compactness } from './parcelling.ts';
import { left, type Pos, type Ring } from './position.ts';
import { areaOf, centroid, cutAcross, offsetForShare, tightBox } from './ring.ts';
import { asFiled } from './survey.ts';

/** 东扩 537 亩, stated by the park's report; 1 mu = 10000/15 m². */
export const expansionM2 = 537 * (10_000 / 15);

/** Area of the ring as the file will hold it, after rounding to nine decimals. */
export const filedArea = (ring: Ring): number => areaOf(ring.map(asFiled));

interface Land {
  readonly ring: Ring;
  readonly district: DistrictId;
  readonly reserved?: unknown;
}

/**
 * Makes the east expansion exactly as large as the report says: whole pieces from the south, then one piece cut by
 * a straight line so that the filed areas add up; what is beyond the cut stays with the east district.
 */
export function fitExpansion<T extends Land>(pieces: readonly T[]): readonly T[] {
  const inside = pieces.filter((piece) => piece.district === 'F' && !piece.reserved);
  inside.sort((a, b) => centroid(a.ring)[1] - centroid(b.ring)[1]);
  const others = pieces.filter((piece) => !inside.includes(piece));
  for (let whole = inside.length - 1; whole >= 0; whole--) {
    const kept = inside.slice(0, whole);
    const rest = expansionM2 - kept.reduce((sum, piece) => sum + filedArea(piece.ring), 0);
    if (rest < 0) continue;
    for (const piece of inside.slice(whole)) {
      const cut = pieceOfArea(piece.ring, rest);
      if (!cut || Math.min(...cut.map(compactness)) < 0.45) continue;
      const beyond = inside.slice(whole).filter((other) => other !== piece);
      return [
        ...others,
        ...kept,
        { ...piece, ring: cut[0] },
        ...[{ ...piece, ring: cut[1] }, ...beyond].map((other): T => ({ ...other, district: 'E' })),
      ];
    }
  }
  throw new Error('the expansion cannot be cut');
}

/**
 * Cuts a ring by a straight line square to its box so that the filed area of the first piece is `areaM2` to a
 * thousandth of a square metre; null when no such cut leaves two decent pieces.
 */
export function pieceOfArea(ring: Ring, areaM2: number): readonly [Ring, Ring] | null {
  const wanted = areaM2 / areaOf(ring);
  if (wanted < 0.2 || wanted > 0.97) return null;
  const main = tightBox(ring).axis;
  const back: Pos = [-main[0], -main[1]];
  for (const axis of [main, back, left(main), left(back)]) {
    let share = wanted;
    for (let i = 0; i < 20; i++) {
      const pieces = cutAcross(ring, axis, offsetForShare(ring, axis, share));
      if (!pieces) break;
      const error = filedArea(pieces[0]) - areaM2;
      if (Math.abs(error) < 0.001) return pieces;
      share -= error / areaOf(ring);
    }
  }
  return null;
}
