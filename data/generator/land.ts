import { type Keep, makeBlocks } from './blocks.ts';
import type { Clip } from './clip.ts';
import { type DistrictId, districtOf, targetMu } from './districts.ts';
import { fitExpansion } from './expansion.ts';
import { carved, parcelled, toRing, withSharedCorners } from './parcelling.ts';
import type { Line, Pos, Ring } from './position.ts';
import { random } from './random.ts';
import { type Reserved, reserved } from './reserved.ts';
import { areaOf, centroid } from './ring.ts';
import type { RoadSegment } from './road-net.ts';

const m2PerMu = 10_000 / 15;

export interface Plot {
  readonly district: DistrictId;
  readonly block: number;
  readonly number: number;
  readonly ring: Ring;
  readonly centre: Pos;
  /** Set where the plot was reserved for a facility or another named use. */
  readonly reserved?: Reserved;
}

interface Piece {
  readonly block: number;
  readonly ring: Ring;
  readonly reserved?: Reserved;
}

/** All land as plots: blocks, less lots reserved for facilities, cut to size, with exactly shared sides. */
export function makePlots(
  clip: Clip,
  roads: readonly RoadSegment[],
  railway: Line,
  keep: readonly Keep[],
): readonly Plot[] {
  const blocks = makeBlocks(clip, roads, railway, keep);
  let pieces: Piece[] = blocks.map((ring, block) => ({ block, ring }));
  for (const wish of reserved) {
    const free = pieces.filter((piece) => !piece.reserved && areaOf(piece.ring) > wish.mu * m2PerMu * 0.7);
    const [best] = free.sort((a, b) => toRing(wish.near, a.ring) - toRing(wish.near, b.ring));
    if (!best) throw new Error(`no block for ${wish.id}`);
    const { lot, rest } = carved(best.ring, wish.near, wish.mu * m2PerMu);
    pieces = [
      ...pieces.filter((piece) => piece !== best),
      { block: best.block, ring: lot, reserved: wish },
      ...rest.map((ring) => ({ block: best.block, ring })),
    ];
  }
  const dice = random(537);
  const inDistrict = pieces.map((piece) => ({ ...piece, district: districtOf(centroid(piece.ring)) }));
  const fitted = fitExpansion(inDistrict);
  const cut = fitted.flatMap((piece) => {
    if (piece.reserved) return [piece];
    const [low, high] = targetMu[piece.district];
    return parcelled(piece.ring, dice, () => dice.within(low, high) * m2PerMu).map((ring) => ({ ...piece, ring }));
  });
  const shared = blocks.flatMap((_, block) => {
    const own = cut.filter((piece) => piece.block === block);
    const rings = withSharedCorners(own.map((piece) => piece.ring));
    return own.map((piece, i) => ({ ...piece, ring: rings[i] ?? piece.ring }));
  });
  return numbered(shared);
}

/** Block numbers run by district from north-west to south-east, plots in a block likewise. */
function numbered(pieces: readonly (Piece & { district: DistrictId })[]): readonly Plot[] {
  const order = (p: Pos): number => Math.round(-p[1] / 260) * 100_000 + p[0];
  const plots = pieces.map((piece) => ({ ...piece, centre: centroid(piece.ring) }));
  plots.sort((a, b) => order(a.centre) - order(b.centre));
  const blockNumbers = new Map<string, number>();
  const blockCounts = new Map<DistrictId, number>();
  const counts = new Map<string, number>();
  return plots.map((plot) => {
    const key = `${plot.district}/${plot.block}`;
    let block = blockNumbers.get(key);
    if (block === undefined) {
      block = (blockCounts.get(plot.district) ?? 0) + 1;
      blockCounts.set(plot.district, block);
      blockNumbers.set(key, block);
    }
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return { ...plot, block, number };
  });
}
