import type { Drive } from '../../domain/drive.ts';
import type { FacilityKind } from '../../domain/facility.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { Network } from '../../geometry/network.ts';
import { drivesTo, type NetworkDrive } from '../../geometry/network-drive.ts';
import type { PlaneShape, Shape } from '../../geometry/shapes.ts';
import { type LandModel, landModel } from '../land/land-model.ts';

/** The passes of a network, one a facility: the options of a brief ask for the same few. */
const passes = new WeakMap<Network, Map<PlaneShape, (from: PlaneShape) => NetworkDrive | null>>();

const driveTo = (network: Network, target: PlaneShape): ((from: PlaneShape) => NetworkDrive | null) => {
  const known = passes.get(network) ?? new Map<PlaneShape, (from: PlaneShape) => NetworkDrive | null>();
  passes.set(network, known);
  const pass = known.get(target) ?? drivesTo(network, target);
  known.set(target, pass);
  return pass;
};

function shapeOf(model: LandModel, { kind, id }: SiteRef): Shape | undefined {
  if (kind === 'parcel') return model.parcels.get(id)?.parcel.shape;
  const unit = model.units.get(id);
  return unit?.building?.shape ?? unit?.parcel?.shape;
}

/**
 * The ways one drives from sites to a facility of each kind, with their lines in the park's degrees: to the facility the
 * ledger's `nearest` names, in the ledger's metres and minutes, so that map and figures speak of one thing. Absent = there
 * is no such site, none of the kind, or no way by road. Site by site, kinds in the order they are asked in. Method keys
 * `distance.road` and `time.road`.
 */
export function drivesFrom(park: Park, sites: readonly SiteRef[], kinds: readonly FacilityKind[]): readonly Drive[] {
  const model = landModel(park);
  const { infrastructure, plane } = model;
  const { network, planeShapeOf } = infrastructure;
  return sites.flatMap((site) => {
    const shape = shapeOf(model, site);
    if (!shape) return [];
    const place = infrastructure.placeOf(shape);
    return kinds.flatMap((kind): Drive[] => {
      const facility = place.proximity(kind)?.straight.facility;
      if (!facility) return [];
      const way = driveTo(network, planeShapeOf(facility.shape))(planeShapeOf(shape));
      const said = place.proximity(kind)?.road;
      const counted = said?.facility.id === facility.id ? said : place.roadTo(facility.id);
      if (!way || !counted) return [];
      const { metres, minutes } = counted;
      const line = way.line.map((position) => plane.toLonLat(position));
      return [{ site, kind, facilityId: facility.id, metres, minutes, line }];
    });
  });
}
