import type { Zone } from '../../domain/zone.ts';
import { outset } from '../../geometry/overlay.ts';
import type { PlaneArea } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { type Box, boxOf, grownBox } from './box.ts';

/** A zone in the plane with its buffer. */
export interface ZoneLand {
  readonly zone: Zone;
  readonly area: PlaneArea;
  readonly box: Box;
  /** The buffer could not be drawn: what the zone takes is unknown. */
  readonly failed: boolean;
}

const known = new WeakMap<readonly Zone[], { readonly plane: SurveyPlane; readonly lands: readonly ZoneLand[] }>();

/** Zones in the plane, buffers included; made once for the same layer and plane. */
export function zoneLands(zones: readonly Zone[], plane: SurveyPlane): readonly ZoneLand[] {
  const made = known.get(zones);
  if (made?.plane === plane) return made.lands;
  const lands = zones.map((zone) => zoneLand(zone, plane));
  known.set(zones, { plane, lands });
  return lands;
}

function zoneLand(zone: Zone, plane: SurveyPlane): ZoneLand {
  const drawn = plane.areaToPlane(zone.shape);
  const bufferM = zone.bufferM ?? 0;
  if (!(bufferM > 0)) return { zone, area: drawn, box: boxOf(drawn), failed: false };
  const grown = outset(drawn, bufferM);
  return grown.ok
    ? { zone, area: grown.area, box: boxOf(grown.area), failed: false }
    : { zone, area: drawn, box: grownBox(boxOf(drawn), bufferM), failed: true };
}
