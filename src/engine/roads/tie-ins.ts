import type { Reason } from '../../domain/assessment.ts';
import type { Facility } from '../../domain/facility.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import { type PipedResource, pipedResources, type TieIn } from '../../domain/tie-in.ts';
import type { Network } from '../../geometry/network.ts';
import { type NetworkPath, pathsTo } from '../../geometry/network-path.ts';
import type { LineShape, PlaneShape, Shape } from '../../geometry/shapes.ts';
import { figure, reason } from '../finding.ts';
import { type LandModel, landModel } from '../land/land-model.ts';

/** The passes of a network, one a facility: parcels of a park ask for the same few. */
const passes = new WeakMap<Network, Map<PlaneShape, (from: PlaneShape) => NetworkPath | null>>();

const wayTo = (network: Network, target: PlaneShape): ((from: PlaneShape) => NetworkPath | null) => {
  const known = passes.get(network) ?? new Map<PlaneShape, (from: PlaneShape) => NetworkPath | null>();
  passes.set(network, known);
  const pass = known.get(target) ?? pathsTo(network, target);
  known.set(target, pass);
  return pass;
};

/**
 * What a price a metre without a design is worth: two figures, the low one rounded down and the high one up, 万元.
 */
const honestWan = (yuan: number, round: (value: number) => number): number => {
  const wan = yuan / 10_000;
  if (!(wan > 0)) return 0;
  const step = 10 ** (Math.floor(Math.log10(wan)) - 1);
  // Written with few digits: a step of 0.1 would leave its binary tail in the figure.
  return Number((round(Number((wan / step).toPrecision(12))) * step).toPrecision(2));
};

/**
 * For every resource that is piped or wired: how far it is along the roads from the site to the facility that serves it, and
 * what laying it may cost by the rule pack's prices a metre. Null where there is no such site. Method keys `tieIn.length`
 * and `tieIn.cost`.
 */
export function tieInsOf(park: Park, { kind, id }: SiteRef): readonly TieIn[] | null {
  const model = landModel(park);
  const site = kind === 'parcel' ? model.parcels.get(id) : model.units.get(id);
  const shape = kind === 'parcel' ? model.parcels.get(id)?.parcel.shape : unitShape(model, id);
  if (!site) return null;
  const serving = site.serving();
  return pipedResources.map((resource) => tieIn(park, model, shape ?? null, resource, serving[resource]));
}

function unitShape(model: LandModel, id: string): Shape | undefined {
  const site = model.units.get(id);
  return site?.building?.shape ?? site?.parcel?.shape;
}

function tieIn(
  park: Park,
  { infrastructure, plane }: LandModel,
  shape: Shape | null,
  resource: PipedResource,
  facility: Facility | null,
): TieIn {
  const { network, planeShapeOf } = infrastructure;
  const path = facility && shape ? wayTo(network, planeShapeOf(facility.shape))(planeShapeOf(shape)) : null;
  const price = park.rules.tieInUnitPrices?.[resource];
  const noWay: Reason = facility
    ? reason(park.roads.length === 0 ? 'tieIn.noRoads' : 'tieIn.unreachable', { facility: facility.name })
    : reason('tieIn.noFacility', { resource });
  const unknown = path ? reason('tieIn.noPrice', { resource }) : noWay;
  const cost = (perMetre: number | undefined, round: (value: number) => number): number | null =>
    path && perMetre !== undefined ? honestWan(path.metres * perMetre, round) : null;
  const detail = { unknown, source: price?.source, subject: facility?.id };
  const way: LineShape | null = path
    ? { type: 'LineString', coordinates: path.line.map((position) => plane.toLonLat(position)) }
    : null;
  return {
    resource,
    facilityId: facility?.id ?? null,
    length: figure('tieInLength', 'm', path?.metres, 'tieIn.length', { unknown: noWay, subject: facility?.id }),
    costLow: figure('costLow', 'wan', cost(price?.low, Math.floor), 'tieIn.cost', detail),
    costHigh: figure('costHigh', 'wan', cost(price?.high, Math.ceil), 'tieIn.cost', detail),
    way,
  };
}
