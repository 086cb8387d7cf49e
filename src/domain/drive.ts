import type { LonLat } from '../geometry/shapes.ts';
import type { FacilityKind } from './facility.ts';
import type { SiteRef } from './placement.ts';

/** The way one drives from a site to the nearest facility of a kind, as it is drawn on a map. */
export interface Drive {
  readonly site: SiteRef;
  readonly kind: FacilityKind;
  readonly facilityId: string;
  /** Along the road network from the site's access, metres. */
  readonly metres: number;
  readonly minutes: number | null;
  /** From the site's border over its access along the roads to the facility. */
  readonly line: readonly LonLat[];
}
