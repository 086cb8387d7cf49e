import type { DistrictId } from './districts.ts';
import type { Ring } from './position.ts';
import { areaOf, centroid, cutAcross, offsetForShare } from './ring.ts';
import { asFiled } from './survey.ts';

/** 东扩 537 亩, stated by the park's report; 1 mu = 10000/15 m². */
export const expansionM2 = 537 * (10_000 / 15);

/** Area of the ring as the file will hold it, after rounding to nine decimals. */
export const filedArea = (ring: Ring): number => areaOf(ring.map(asFiled));

/**
 * Makes the east expansion exactly as large as the report says: whole pieces from the south, then one piece cut by
 * a straight line so that the filed areas add up; what is north of the cut stays with the east district.
 */
export function fitExpansion<
  T extends { readonly ring: Ring; readonly district: DistrictId; readonly reserved?: unknown },
>(pieces: readonly T[]): readonly T[] {
  const inside = pieces.filter((piece) => piece.district === 'F' && !piece.reserved);
  inside.sort((a, b) => centroid(a.ring)[1] - centroid(b.ring)[1]);
  const result: T[] = pieces.filter((piece) => piece.district !== 'F' || piece.reserved).map((piece) => ({ ...piece }));
  let rest = expansionM2;
  for (const piece of inside) {
    const area = filedArea(piece.ring);
    if (rest <= 0.001) result.push({ ...piece, district: 'E' });
    else if (area <= rest) {
      result.push(piece);
      rest -= area;
    } else {
      const [south, north] = cutFor(piece.ring, rest);
      result.push({ ...piece, ring: south }, { ...piece, ring: north, district: 'E' });
      rest = 0;
    }
  }
  if (rest > 0) throw new Error(`the expansion lacks ${rest} m²`);
  return result;
}

/** Cuts so that the filed area of the first piece is `areaM2` to a thousandth of a square metre. */
function cutFor(ring: Ring, areaM2: number): readonly [Ring, Ring] {
  for (const bearing of [0, 0.04, -0.04, 0.08, -0.08]) {
    const axis = [Math.sin(bearing), Math.cos(bearing)] as const;
    let share = areaM2 / areaOf(ring);
    for (let i = 0; i < 20; i++) {
      const pieces = cutAcross(ring, axis, offsetForShare(ring, axis, share));
      if (!pieces) break;
      const error = filedArea(pieces[0]) - areaM2;
      if (Math.abs(error) < 0.001) return pieces;
      share -= error / areaOf(ring);
    }
  }
  throw new Error('the expansion cannot be cut');
}
