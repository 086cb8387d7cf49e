import type { Reason } from '../../domain/assessment.ts';
import { ellipsoidalAreaM2 } from '../../geometry/ellipsoidal-area.ts';
import { overlapAreaM2 } from '../../geometry/interiors-overlap.ts';
import { subtract } from '../../geometry/overlay.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { AreaShape, PlaneArea } from '../../geometry/shapes.ts';
import { sphericalAreaM2 } from '../../geometry/spherical-area.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { reason } from '../finding.ts';
import type { Deduction, TouchedZone } from '../site-facts.ts';
import { boxesMeet, boxOf } from './box.ts';
import { type ParcelSetback, setBack } from './parcel-setback.ts';
import type { ZoneLand } from './zone-land.ts';

/** A parcel measured and cut down to what can be booked, before any placement. */
export interface ParcelLand {
  readonly area: PlaneArea;
  readonly areaM2: number;
  readonly areaEllipsoidalM2: number;
  readonly areaSphericalM2: number;
  /** The largest setback of its edges, metres. */
  readonly setbackM: number;
  readonly net: PlaneArea;
  readonly netM2: number;
  readonly deductions: readonly Deduction[];
  /** Every zone that touches the parcel, forbidding or conditional, with the whole it takes. */
  readonly touched: readonly TouchedZone[];
  /** Set when an overlay failed; net is then a lower bound and `net` is empty. */
  readonly unknown: Reason | null;
}

interface Made {
  readonly plane: SurveyPlane;
  readonly zones: readonly ZoneLand[];
  readonly setbackKey: string;
  readonly land: ParcelLand;
}
const known = new WeakMap<AreaShape, Made>();

/**
 * The land of a parcel: measured in the plane, less the setback from each of its edges, less the forbidding zones in the order
 * of the layer. Made once for the same shape, zones and setback, so that an edit of one fact costs no geometry.
 */
export function parcelLand(
  shape: AreaShape,
  setback: ParcelSetback,
  zones: readonly ZoneLand[],
  plane: SurveyPlane,
): ParcelLand {
  const made = known.get(shape);
  if (made && made.plane === plane && made.zones === zones && made.setbackKey === setback.key) return made.land;
  const land = measure(shape, setback, zones, plane);
  known.set(shape, { plane, zones, setbackKey: setback.key, land });
  return land;
}

function measure(shape: AreaShape, setback: ParcelSetback, zones: readonly ZoneLand[], plane: SurveyPlane): ParcelLand {
  const area = plane.areaToPlane(shape);
  const areaM2 = planarAreaM2(area);
  const box = boxOf(area);
  // A sum tells quickly what an outline would have to be made for: most zones near a parcel do not reach it.
  const reaching = zones.flatMap((land) => {
    if (!boxesMeet(land.box, box)) return [];
    const takenM2 = overlapAreaM2(area, land.area);
    return takenM2 > 0 || land.unknown ? [{ ...land, takenM2 }] : [];
  });
  const cut = cutDown(area, areaM2, setback, reaching);
  return {
    area,
    areaM2,
    areaEllipsoidalM2: ellipsoidalAreaM2(shape),
    areaSphericalM2: sphericalAreaM2(shape),
    touched: reaching.map(({ zone, takenM2, unknown }) => ({ zone, areaM2: takenM2, unknown })),
    setbackM: setback.largestM,
    ...cut,
  };
}

type Cut = Pick<ParcelLand, 'net' | 'netM2' | 'deductions' | 'unknown'>;

function cutDown(area: PlaneArea, areaM2: number, setback: ParcelSetback, reaching: readonly ZoneLand[]): Cut {
  let net = area;
  let netM2 = areaM2;
  const deductions: Deduction[] = [];
  if (setback.largestM > 0) {
    const { inner, deductions: taken } = setBack(setback, area, areaM2);
    if (!inner.ok) return failed(0, [{ kind: 'setback', areaM2 }]);
    net = inner.area;
    netM2 = planarAreaM2(net);
    deductions.push(...taken);
  }
  for (const { zone, area: covered, unknown } of reaching) {
    if (zone.effect !== 'forbid') continue;
    if (unknown) return failed(0, [...deductions, { kind: 'zone', id: zone.id, areaM2: netM2 }], unknown);
    const rest = subtract(net, [covered]);
    if (!rest.ok) return failed(0, [...deductions, { kind: 'zone', id: zone.id, areaM2: netM2 }]);
    const restM2 = planarAreaM2(rest.area);
    if (netM2 - restM2 <= 0) continue;
    deductions.push({ kind: 'zone', id: zone.id, areaM2: netM2 - restM2 });
    net = rest.area;
    netM2 = restM2;
  }
  return { net, netM2, deductions, unknown: null };
}

/** Nothing is promised of land that could not be cut: the lower bound is none, and the reason says why. */
function failed(netM2: number, deductions: readonly Deduction[], unknown: Reason = reason('area.freeUnknown')): Cut {
  return { net: [], netM2, deductions, unknown };
}
