import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { PlaneArea } from '../../geometry/shapes.ts';
import type { TopologyFinding } from '../../geometry/topology/check-topology.ts';
import { shareCorners } from '../../geometry/topology/repair-corners.ts';
import { resolveCrossing, uniteParts } from '../../geometry/topology/repair-crossing.ts';
import { dropDoublePoints } from '../../geometry/topology/repair-double-points.ts';
import { closeGap, commonBorderM } from '../../geometry/topology/repair-gap.ts';
import { giveUpOverlap } from '../../geometry/topology/repair-overlap.ts';
import type { RepairRefusal, RepairResult } from '../../geometry/topology/repair-result.ts';
import { orderRings } from '../../geometry/topology/repair-ring-order.ts';
import { removeSpikes } from '../../geometry/topology/repair-spikes.ts';

export type Mended =
  | { readonly ok: true; readonly areas: ReadonlyMap<number, PlaneArea>; readonly chosen?: number }
  | { readonly ok: false; readonly reason: RepairRefusal };

/**
 * Mends one fault in the areas as they stand (`areaOf`, metres from the layer's origin). Of an overlap the larger area
 * gives the land up, since it loses the smaller share; a gap goes to the neighbour with the longest border to it; `chosen`
 * says otherwise.
 */
export function mend(
  { kind, areas, outline }: TopologyFinding,
  areaOf: (index: number) => PlaneArea,
  toleranceM: number,
  chosen: number | undefined,
): Mended {
  const [first = -1, second = -1] = areas;
  const one = (result: RepairResult): Mended =>
    result.ok ? { ok: true, areas: new Map([[first, result.area]]) } : result;
  switch (kind) {
    case 'duplicatePoint':
      return one(dropDoublePoints(areaOf(first), toleranceM));
    case 'spike':
      return one(removeSpikes(areaOf(first), toleranceM));
    case 'ringOrder':
      return one(orderRings(areaOf(first)));
    case 'selfCrossing':
    case 'selfTouch':
    case 'interiorCut':
      return one(resolveCrossing(areaOf(first), toleranceM));
    case 'partsOverlap':
      return one(uniteParts(areaOf(first), toleranceM));
    case 'tooFewPoints':
    case 'holeOutside':
    case 'holesNested':
      return { ok: false, reason: 'repair.meaningUnclear' };
    case 'tJunction': {
      const shared = shareCorners(areaOf(first), areaOf(second), toleranceM);
      return {
        ok: true,
        areas: new Map([
          [first, shared.one],
          [second, shared.other],
        ]),
      };
    }
    case 'overlap': {
      const larger = planarAreaM2(areaOf(first)) > planarAreaM2(areaOf(second)) ? first : second;
      const giver = chosen !== undefined && areas.includes(chosen) ? chosen : larger;
      const result = giveUpOverlap(areaOf(giver), areaOf(giver === first ? second : first));
      return result.ok ? { ok: true, areas: new Map([[giver, result.area]]), chosen: giver } : result;
    }
    case 'gap': {
      if (!outline) return { ok: false, reason: 'repair.meaningUnclear' };
      const byBorder = areas
        .map((index) => ({ index, metres: commonBorderM(outline, areaOf(index), toleranceM) }))
        .sort((a, b) => b.metres - a.metres);
      const taker = chosen !== undefined && areas.includes(chosen) ? chosen : byBorder[0]?.index;
      if (taker === undefined) return { ok: false, reason: 'repair.meaningUnclear' };
      const result = closeGap(outline, areaOf(taker));
      return result.ok ? { ok: true, areas: new Map([[taker, result.area]]), chosen: taker } : result;
    }
  }
}
