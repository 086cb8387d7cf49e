import type { Proposal, Verdict } from '../../domain/assessment.ts';
import { rectangleOfArea } from '../../geometry/rectangle-of-area.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';

/** What the pointer or the keyboard carries. */
export interface Ghost {
  /** Demanded land; null when the project states none: then only an exact proposal can be drawn. */
  readonly areaM2: number | null;
  /** Null while nothing is pointed at; the proposal then says where. */
  readonly at: LonLat | null;
  /** Direction of the frontage under it, degrees clockwise from grid north. */
  readonly azimuthDeg: number;
  readonly verdict: Verdict;
}

/** Plots are deeper than wide along their road; a carried footprint takes the usual proportion. */
export const ghostAspect = 0.75;

/** The exact proposal once the engine has made it, until then a rectangle of the demanded area at true scale. */
export function ghostFeatures(
  ghost: Ghost | null,
  proposal: Proposal | null,
  plane: SurveyPlane,
): readonly PictureFeature[] {
  if (proposal?.kind === 'land') {
    const verdict = ghost?.verdict ?? (proposal.conditions.length > 0 ? 'conditional' : 'pass');
    return [pictureFeature('ghost', proposal.footprint, { verdict, exact: true })];
  }
  if (!ghost?.at || ghost.areaM2 === null || ghost.areaM2 <= 0) return [];
  const outer = rectangleOfArea({
    areaM2: ghost.areaM2,
    aspect: ghostAspect,
    azimuthDeg: ghost.azimuthDeg,
    centre: plane.toPlane(ghost.at),
  });
  const verdict = proposal?.kind === 'refused' ? 'fail' : ghost.verdict;
  return [pictureFeature('ghost', plane.areaToLonLat([{ outer, holes: [] }]), { verdict, exact: false })];
}
