import { epsgOfPlane } from '../geometry/plane-code.ts';
import type { PlaneSpec } from '../geometry/plane-spec.ts';
import type { Translate } from '../locale/translator.ts';

/** The survey plane in a few words, with its EPSG code where it has one. */
export function planeText(plane: PlaneSpec, t: Translate): string {
  if (plane.kind === 'local-tm') return t('panels:plane.local-tm', { lon: plane.lon0 });
  return t(`panels:plane.${plane.kind}`, { zone: plane.zone, epsg: epsgOfPlane(plane) });
}
