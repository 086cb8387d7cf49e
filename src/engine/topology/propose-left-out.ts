import type { LeftOut } from '../../domain/left-out.ts';
import type { Park } from '../../domain/park.ts';
import type { RepairAnswer, RepairWish } from '../../domain/repair.ts';
import { flattenAreas } from '../../geometry/flat/flat-areas.ts';
import { type FlatPlaneAreas, projectFlat } from '../../geometry/flat/flat-projection.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { AreaShape, PlaneArea } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { checkTopology } from '../../geometry/topology/check-topology.ts';
import { planeAreaOf } from '../../geometry/topology/plane-area-of.ts';
import { resolveCrossing } from '../../geometry/topology/repair-crossing.ts';
import type { RepairRefusal, RepairResult } from '../../geometry/topology/repair-result.ts';
import { removeSpikes } from '../../geometry/topology/repair-spikes.ts';
import { toleranceM } from './layer-faults.ts';
import { movedArea } from './moved-area.ts';

const refused = (reason: RepairRefusal): RepairAnswer => ({
  kind: 'refused',
  reason: { code: `refused.${reason}`, values: {} },
});

/**
 * What a record that opening left out for its outline would be with the outline mended: rings without area go, what
 * crosses is resolved by even-odd, and what only was not closed stays as it is, closed. Checked as it would be stored. The area
 * before is the shoelace formula's (m², in the survey plane), which counts loops of a crossed ring against one another.
 * Needs `loadOverlay()`.
 */
export function proposeLeftOut(park: Park, wish: RepairWish, leftOut: LeftOut): RepairAnswer {
  const { id, name, shape } = leftOut.record;
  const plane = surveyPlane(park.plane);
  const flatOf = (one: AreaShape): FlatPlaneAreas => projectFlat(flattenAreas([one]), plane);
  const flat = flatOf(shape);
  const drawn = planeAreaOf(flat, 0);
  const result = mended(wish.code, drawn, flat);
  if (!result.ok) return refused(result.reason);
  const after = plane.areaToLonLat(movedArea(result.area, flat.origin));
  const stored = flatOf(after);
  if (isInvalid(stored)) return refused('repair.stillThere');
  const change = {
    id,
    name: name || id,
    before: shape,
    after,
    beforeM2: planarAreaM2(drawn),
    afterM2: planarAreaM2(planeAreaOf(stored, 0)),
  };
  const { layer, code } = wish;
  return { kind: 'repair', layer, code, changes: [change], mended: 1, left: 0, takenIn: leftOut };
}

function mended(code: string, drawn: PlaneArea, flat: FlatPlaneAreas): RepairResult {
  // Of a ring of two corners nobody knows what it was meant to be.
  if (code === 'geometry.ring.tooFew') return { ok: false, reason: 'repair.meaningUnclear' };
  if (code === 'geometry.ring.zeroArea') {
    const withArea = removeSpikes(drawn, toleranceM);
    return withArea.ok ? resolveCrossing(withArea.area, toleranceM) : withArea;
  }
  return isInvalid(flat) ? resolveCrossing(drawn, toleranceM) : { ok: true, area: drawn };
}

const isInvalid = (flat: FlatPlaneAreas): boolean =>
  checkTopology(flat, { toleranceM, gapWidthM: 0, between: 'outlines' }).some(({ invalid }) => invalid);
