import type { Reason } from '../../domain/assessment.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Zone } from '../../domain/zone.ts';
import { buffer } from '../../geometry/buffer.ts';
import { outset, subtract, unite } from '../../geometry/overlay.ts';
import type { OverlayResult } from '../../geometry/overlay-result.ts';
import type { PlaneArea, PlaneShape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { reason } from '../finding.ts';
import { type Box, boxOf, boxOfShape, grownBox } from './box.ts';
import { containingParcel } from './containing-parcel.ts';

/** A zone in the plane with its buffer, counted from its reference line. */
export interface ZoneLand {
  readonly zone: Zone;
  readonly area: PlaneArea;
  readonly box: Box;
  /** Why what the zone takes is unknown: its reference line cannot be established, or the buffer not drawn. */
  readonly unknown: Reason | null;
}

interface Made {
  readonly plane: SurveyPlane;
  readonly parcels: readonly Parcel[];
  readonly lands: readonly ZoneLand[];
}
const known = new WeakMap<readonly Zone[], Made>();

/**
 * Zones in the plane, buffers included; the same list for the same layer and plane, and, where a zone counts from a plot,
 * the same outlines of parcels.
 */
export function zoneLands(zones: readonly Zone[], parcels: readonly Parcel[], plane: SurveyPlane): readonly ZoneLand[] {
  const made = known.get(zones);
  const fromPlots = zones.some(({ bufferFrom }) => bufferFrom === 'plot');
  if (made?.plane === plane && (!fromPlots || sameShapes(made.parcels, parcels))) return made.lands;
  const lands = zones.map((zone) => zoneLand(zone, parcels, plane));
  known.set(zones, { plane, parcels, lands });
  return lands;
}

const sameShapes = (a: readonly Parcel[], b: readonly Parcel[]): boolean =>
  a === b || (a.length === b.length && a.every(({ shape }, at) => shape === b[at]?.shape));

function zoneLand(zone: Zone, parcels: readonly Parcel[], plane: SurveyPlane): ZoneLand {
  const drawn = plane.shapeToPlane(zone.shape);
  const bufferM = zone.bufferM ?? 0;
  const covered = coveredLand(zone, drawn, bufferM, parcels, plane);
  if (covered.ok) return { zone, area: covered.area, box: boxOf(covered.area), unknown: null };
  // Land this near is under the zone whatever the line is; farther off nothing can be said of it either way.
  const box = grownBox(boxOfShape(drawn), bufferM + (zone.referenceOffsetM ?? 0));
  return { zone, area: drawn.kind === 'area' ? drawn.area : [], box, unknown: covered.reason };
}

type Covered = { readonly ok: true; readonly area: PlaneArea } | { readonly ok: false; readonly reason: Reason };

function coveredLand(
  zone: Zone,
  drawn: PlaneShape,
  bufferM: number,
  parcels: readonly Parcel[],
  plane: SurveyPlane,
): Covered {
  const values = { zone: zone.name };
  const asked = (result: OverlayResult): Covered =>
    result.ok ? result : { ok: false, reason: reason('area.freeUnknown') };
  switch (zone.bufferFrom ?? 'edge') {
    case 'edge':
    case 'unit':
      if (drawn.kind !== 'area' && bufferM === 0) return { ok: false, reason: reason('zones.noWidth', values) };
      return bufferM > 0 || drawn.kind !== 'area' ? asked(buffer(drawn, bufferM)) : { ok: true, area: drawn.area };
    case 'centreLine':
      if (drawn.kind !== 'lines') return { ok: false, reason: reason('zones.needsLine', values) };
      if (bufferM === 0) return { ok: false, reason: reason('zones.noWidth', values) };
      return asked(buffer(drawn, bufferM));
    case 'conductor':
      if (drawn.kind !== 'lines') return { ok: false, reason: reason('zones.needsLine', values) };
      if (zone.referenceOffsetM === undefined) return { ok: false, reason: reason('zones.noOffset', values) };
      return asked(buffer(drawn, zone.referenceOffsetM + bufferM));
    case 'plot': {
      const plot = containingParcel(drawn, parcels, plane);
      if (!plot) return { ok: false, reason: reason('zones.noPlot', values) };
      return asked(aroundPlot(plot, drawn, bufferM));
    }
  }
}

/** Around the plot, whose own land the distance does not touch, and the drawn unit itself. */
function aroundPlot(plot: PlaneArea, drawn: PlaneShape, bufferM: number): OverlayResult {
  const grown = outset(plot, bufferM);
  const ring = grown.ok ? subtract(grown.area, [plot]) : grown;
  if (!ring.ok || drawn.kind !== 'area') return ring;
  return ring.area.length > 0 ? unite([ring.area, drawn.area]) : { ok: true, area: drawn.area };
}
