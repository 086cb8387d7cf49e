import type { CutCandidate, MovableCut } from './cut-candidate.ts';
import { frontPiece } from './cut-sweep.ts';
import { areaBehindM2 } from './exact-cut.ts';
import { sharedLengthM } from './front-chain.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlanePosition } from './shapes.ts';
import { splitByLine } from './split-by-line.ts';

/** How far from its present direction a line is turned in search of the area, degrees, and in which steps. */
const mostDegrees = 89;
const stepDegrees = 1;
const areaToleranceM2 = 0.005;
const leastFrontageM = 6;

export type RecutFailure = 'cut.noLineThrough' | 'cut.noHonestCut';

/** The turn nearest to `from` at which a function of the turn passes zero; null where it does not within reach. */
const nearestRoot = (offAt: (turn: number) => number, from: number): number | null => {
  const step = (stepDegrees * Math.PI) / 180;
  const ends = [1, -1].map((way) => ({ way, turn: from, off: offAt(from) }));
  if (ends[0]?.off === 0) return from;
  for (let n = 1; n * stepDegrees <= mostDegrees; n += 1)
    for (const end of ends) {
      const turn = from + end.way * n * step;
      const off = offAt(turn);
      if (off === 0) return turn;
      if (off > 0 !== end.off > 0) {
        let [low, high] = [end.turn, turn];
        for (let round = 0; round < 60; round += 1) {
          const middle = (low + high) / 2;
          const here = offAt(middle);
          if (here > 0 === end.off > 0) low = middle;
          else high = middle;
          if (Math.abs(here) < 1e-6) return middle;
        }
        return (low + high) / 2;
      }
      end.turn = turn;
      end.off = off;
    }
  return null;
};

/**
 * The same cut with its line led through a place, the area held: the line turns about the place until the land behind it
 * that has the frontage is `areaM2` again, to 0.005 m². Of several such lines the one turned least. Refused where no line
 * through the place does it, or only one that leaves the piece in parts or without frontage. Metres of one plane.
 */
export const recutThrough = (
  { line, within, beyond, front }: MovableCut,
  areaM2: number,
  through: PlanePosition,
): { readonly ok: true; readonly cut: CutCandidate } | { readonly ok: false; readonly reason: RecutFailure } => {
  const lineAt = (turn: number) => ({ origin: through, direction: [Math.cos(turn), Math.sin(turn)] as const, at: 0 });
  const pieceAt = (turn: number) => {
    const split = splitByLine(within, lineAt(turn));
    const face = split && frontPiece(split.faces, front);
    return split && face ? { split, face, m2: planarAreaM2([face.polygon]) } : null;
  };
  const from = Math.atan2(line.direction[1], line.direction[0]);
  let reason: RecutFailure = 'cut.noLineThrough';
  // Where all land behind the line is one piece the sum of trapezoids does; else the piece itself is measured.
  for (const areaAt of [
    (turn: number) => areaBehindM2(within, lineAt(turn)),
    (turn: number) => pieceAt(turn)?.m2 ?? 0,
  ]) {
    const turn = nearestRoot((each) => areaAt(each) - areaM2, from);
    const found = turn === null ? null : pieceAt(turn);
    if (!found) continue;
    reason = 'cut.noHonestCut';
    if (Math.abs(found.m2 - areaM2) > areaToleranceM2) continue;
    const faces = found.split.alone(found.face);
    const own = faces.findIndex(({ behind, polygon }) => behind && Math.abs(planarAreaM2([polygon]) - found.m2) < 1e-3);
    const rest = faces.filter((_, i) => i !== own).map(({ polygon }) => polygon);
    const remainder = [...rest, ...beyond];
    const piece = found.face.polygon;
    const wholeM2 = planarAreaM2([within]) + planarAreaM2(beyond);
    const frontageM = sharedLengthM(piece, front);
    if (own < 0 || Math.abs(found.m2 + planarAreaM2(remainder) - wholeM2) > 2 * areaToleranceM2) continue;
    if (frontageM < leastFrontageM) continue;
    const movable = { line: found.split.line, within, beyond, front };
    return { ok: true, cut: { kind: 'hand', area: [piece], remainder, frontageM, movable } };
  }
  return { ok: false, reason };
};
