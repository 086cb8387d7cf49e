import type { CapacityLine } from '../../../domain/assessment.ts';
import type { Facility, Supply } from '../../../domain/facility.ts';
import type { ResourceKind } from '../../../domain/resource.ts';
import { sumOrNull } from '../sum-or-null.ts';
import type { SupplyContext } from './supply-context.ts';

/** One supply of one facility with what the scenario takes of it. */
export interface ResourceLine {
  readonly facility: Facility;
  readonly supply: Supply;
  readonly taken: number;
  /** Null where capacity or what is promised is not stated: the difference would pass for known. */
  readonly left: number | null;
}

export interface ResourceSum {
  readonly capacity: number | null;
  readonly committed: number | null;
  readonly taken: number;
  readonly left: number | null;
  /** Projects placed whose demand nobody stated. */
  readonly unknownDemands: number;
}

export function resourceLines(
  { park, assessment }: Pick<SupplyContext, 'park' | 'assessment'>,
  resource: ResourceKind,
): { readonly lines: readonly ResourceLine[]; readonly sum: ResourceSum } {
  const own = assessment.capacity.filter((line) => line.resource === resource);
  const total = own.find(({ facilityId }) => facilityId === undefined);
  const byFacility = new Map(
    own.flatMap((line): [string, CapacityLine][] => (line.facilityId ? [[line.facilityId, line]] : [])),
  );
  const lines = park.facilities.flatMap((facility) =>
    (facility.supplies ?? []).flatMap((supply): ResourceLine[] => {
      if (supply.resource !== resource) return [];
      const taken = byFacility.get(facility.id)?.taken ?? 0;
      const { capacity, committed } = supply;
      const isKnown = capacity !== undefined && committed !== undefined;
      return [{ facility, supply, taken, left: isKnown ? capacity - committed - taken : null }];
    }),
  );
  // The park's data name nobody who supplies it: how much there is, is not known. It is not nothing.
  const isSupplied = lines.length > 0;
  const capacity = isSupplied ? sumOrNull(lines.map(({ supply }) => supply.capacity)) : null;
  const committed = isSupplied ? sumOrNull(lines.map(({ supply }) => supply.committed)) : null;
  const taken = total?.taken ?? 0;
  return {
    lines,
    sum: {
      capacity,
      committed,
      taken,
      left: capacity === null || committed === null ? null : capacity - committed - taken,
      unknownDemands: total?.unknownDemands ?? 0,
    },
  };
}
