import type { Reason } from '../../domain/assessment.ts';
import { subtract } from '../../geometry/overlay.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { AreaShape, PlaneArea } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { areaToleranceM2 } from '../area-tolerance.ts';
import { reason } from '../finding.ts';
import type { ParcelLand } from './parcel-land.ts';

/** What is free of a parcel. */
export interface FreeLand {
  /** Net land minus footprints, exact. */
  readonly freeM2: number;
  /** The pieces worth counting, largest first. */
  readonly pieces: readonly { readonly area: PlaneArea; readonly areaM2: number }[];
  readonly largestFreeM2: number;
  readonly unknown: Reason | null;
}

const known = new WeakMap<ParcelLand, { readonly footprints: readonly AreaShape[]; readonly free: FreeLand }[]>();
const kept = 8;

/** What the footprints leave of the net land; remembered for the last few sets of footprints of each parcel. */
export function freeLand(land: ParcelLand, footprints: readonly AreaShape[], plane: SurveyPlane): FreeLand {
  const made = known.get(land) ?? [];
  const same = made.find(
    (each) => each.footprints.length === footprints.length && each.footprints.every((f, i) => f === footprints[i]),
  );
  if (same) return same.free;
  const free = measure(land, footprints, plane);
  known.set(land, [{ footprints, free }, ...made].slice(0, kept));
  return free;
}

function measure(land: ParcelLand, footprints: readonly AreaShape[], plane: SurveyPlane): FreeLand {
  if (land.unknown) return unknownLand(land.unknown);
  if (footprints.length === 0) return divided(land.net, land.netM2);
  const placed = footprints.map((each) => plane.areaToPlane(each));
  const rest = subtract(land.net, placed);
  return rest.ok ? divided(rest.area, planarAreaM2(rest.area)) : unknownLand(reason('area.freeUnknown'));
}

function divided(area: PlaneArea, freeM2: number): FreeLand {
  const pieces = area
    .map((polygon) => ({ area: [polygon], areaM2: planarAreaM2([polygon]) }))
    .filter((piece) => piece.areaM2 >= areaToleranceM2)
    .sort((a, b) => b.areaM2 - a.areaM2);
  return { freeM2, pieces, largestFreeM2: pieces[0]?.areaM2 ?? 0, unknown: null };
}

const unknownLand = (unknown: Reason): FreeLand => ({ freeM2: 0, pieces: [], largestFreeM2: 0, unknown });
