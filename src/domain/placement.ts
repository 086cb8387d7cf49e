import type { AreaShape } from '../geometry/shapes.ts';

/** What carries a placement: a piece of a parcel, or floor area of a unit. */
export type PlacementSite =
  | {
      readonly kind: 'parcel';
      readonly parcelId: string;
      readonly footprint: AreaShape;
      /** Planar area of the footprint when it was cut, m². */
      readonly areaM2: number;
    }
  | { readonly kind: 'unit'; readonly unitId: string; readonly floorM2: number };

/** One project on one site. */
export interface Placement {
  readonly id: string;
  readonly projectId: string;
  readonly site: PlacementSite;
}

/** Names a site without saying how much of it is taken. */
export interface SiteRef {
  readonly kind: 'parcel' | 'unit';
  readonly id: string;
}
