import type { Park } from '../../domain/park.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import { onStandingCorners } from '../../geometry/snap/standing-corner.ts';

/** Gives what is drawn on a corner of the park that corner's very numbers. */
export const standingIn = ({ parcels, roads, zones, facilities }: Park): ((position: LonLat) => LonLat) =>
  onStandingCorners([...parcels, ...roads, ...zones, ...facilities].map(({ shape }) => shape));
