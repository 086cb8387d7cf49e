import type { CapacityLine, ParcelLedger } from '../domain/assessment.ts';
import { parcelStatuses } from '../domain/parcel.ts';
import type { Park } from '../domain/park.ts';
import { type ResourceKind, resourceKinds, resourceUnits } from '../domain/resource.ts';
import { isLet } from './facts-of-site.ts';
import type { LandModel } from './land/land-model.ts';
import type { ScenarioLoad } from './scenario-load.ts';

/**
 * What the park has, what is spoken for, what the scenario takes and what is left: land by status, factory floor, each
 * resource in total and by facility. Land that is occupied, set back or forbidden counts as committed, so that what is
 * left of land is the sum of what the parcels have free.
 */
export function capacityLines(
  park: Park,
  model: LandModel,
  load: ScenarioLoad,
  parcels: readonly ParcelLedger[],
): readonly CapacityLine[] {
  return [...landLines(park, parcels), floorLine(model, load), ...resourceKinds.flatMap(resourceLines(park, load))];
}

function landLines(park: Park, ledgers: readonly ParcelLedger[]): CapacityLine[] {
  const status = new Map(park.parcels.map((each) => [each.id, each.status] as const));
  return parcelStatuses.map((each) => {
    const own = ledgers.filter((ledger) => status.get(ledger.parcelId) === each);
    const capacity = total(own.map((ledger) => ledger.areaM2));
    const taken = total(own.map((ledger) => ledger.placedM2));
    const left = total(own.map((ledger) => ledger.freeM2));
    const committed = Math.max(0, capacity - taken - left);
    return {
      id: `land.${each}`,
      kind: 'land',
      status: each,
      unit: 'm2',
      capacity,
      committed,
      taken,
      left: capacity - committed - taken,
      unknownDemands: 0,
    };
  });
}

function floorLine(model: LandModel, load: ScenarioLoad): CapacityLine {
  const units = [...model.units.values()].map((each) => each.unit);
  const capacity = total(units.map((each) => each.areaM2));
  const committed = total(units.filter(isLet).map((each) => each.areaM2));
  const taken = total(units.map((each) => load.floorTakenM2(each.id)));
  const left = capacity - committed - taken;
  return { id: 'floor', kind: 'floor', unit: 'm2', capacity, committed, taken, left, unknownDemands: 0 };
}

function resourceLines(park: Park, load: ScenarioLoad): (resource: ResourceKind) => CapacityLine[] {
  const demands = new Map(park.projects.map((each) => [each.id, each.demand.resources] as const));
  return (resource) => {
    const unit = resourceUnits[resource];
    const asked = load.placements.map((each) => demands.get(each.projectId)?.[resource]);
    const unknownDemands = asked.filter((each) => each === undefined).length;
    const supplies = park.facilities.flatMap((facility) =>
      (facility.supplies ?? []).flatMap((supply) => (supply.resource === resource ? [{ facility, supply }] : [])),
    );
    const line = (id: string, capacity: number | null, committed: number, taken: number): CapacityLine => ({
      id,
      kind: 'resource',
      resource,
      unit,
      capacity,
      committed,
      taken,
      left: capacity === null ? null : capacity - committed - taken,
      unknownDemands,
    });
    // One facility of unknown capacity leaves the total unknown: a sum of some of them would pass for all of them.
    const capacities = supplies.map((each) => each.supply.capacity);
    const known = capacities.length > 0 && capacities.every((each) => each !== undefined);
    const capacity = known ? total(capacities.map((each) => each ?? 0)) : null;
    const committed = total(supplies.map((each) => each.supply.committed ?? 0));
    const taken = total(asked.map((each) => each ?? 0));
    return [
      line(`resource.${resource}`, capacity, committed, taken),
      ...supplies.map(({ facility, supply }) => ({
        ...line(
          `resource.${resource}.${facility.id}`,
          supply.capacity ?? null,
          supply.committed ?? 0,
          load.supplyTaken(facility.id, resource),
        ),
        facilityId: facility.id,
      })),
    ];
  };
}

const total = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);
