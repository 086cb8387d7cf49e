import type { Reason } from '../../domain/assessment.ts';
import { outset, subtract } from '../../geometry/overlay.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { AreaShape, PlaneArea } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { areaToleranceM2 } from '../area-tolerance.ts';
import { reason } from '../finding.ts';
import type { ParcelLand } from './parcel-land.ts';

/**
 * Kept clear around what is placed, metres. Footprints are stored at 0.1 mm; without a gap of some grid steps a hair of
 * land beside a footprint would join two pieces that do not hang together, and a new footprint could overlap by a hair.
 */
const clearanceM = 0.001;

/** What is free of a parcel. */
export interface FreeLand {
  /** Net land minus footprints, exact. */
  readonly freeM2: number;
  /** The pieces worth counting, largest first, each clear of what is placed. */
  readonly pieces: readonly { readonly area: PlaneArea; readonly areaM2: number }[];
  /** The largest piece; the whole free area when there is one piece only. */
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
  const exact = subtract(land.net, placed);
  const grown = placed.map((each) => outset(each, clearanceM));
  if (!exact.ok || !grown.every((each) => each.ok)) return unknownLand(reason('area.freeUnknown'));
  const clear = subtract(
    land.net,
    grown.flatMap((each) => (each.ok ? [each.area] : [])),
  );
  return clear.ok ? divided(clear.area, planarAreaM2(exact.area)) : unknownLand(reason('area.freeUnknown'));
}

function divided(area: PlaneArea, freeM2: number): FreeLand {
  const pieces = area
    .map((polygon) => ({ area: [polygon], areaM2: planarAreaM2([polygon]) }))
    .filter((piece) => piece.areaM2 >= areaToleranceM2)
    .sort((a, b) => b.areaM2 - a.areaM2);
  const largest = pieces[0]?.areaM2 ?? 0;
  // One piece: the exact figure, not the one short of the clearance.
  return { freeM2, pieces, largestFreeM2: pieces.length === 1 ? freeM2 : largest, unknown: null };
}

const unknownLand = (unknown: Reason): FreeLand => ({ freeM2: 0, pieces: [], largestFreeM2: 0, unknown });
