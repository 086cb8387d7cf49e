import type { Assessment } from '../../domain/assessment.ts';
import type { Park } from '../../domain/park.ts';
import type { ResourceKind } from '../../domain/resource.ts';
import type { VisitorFact, VisitorValue } from './visitor-facts.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The park in a few numbers, with everything of the active scenario in place. What is not known is not among them. */
export function parkGlance(park: Park, assessment: Assessment | null): readonly VisitorFact[] {
  if (!assessment) return [];
  const left = (resource: ResourceKind): readonly VisitorFact[] => {
    const line = assessment.capacity.find((each) => each.resource === resource && each.facilityId === undefined);
    return line && line.left !== null && line.left > 0
      ? [{ id: resource, value: { kind: 'resource', resource, left: line.left } }]
      : [];
  };
  const area = (id: string, kind: 'land' | 'floor', areaM2: number): readonly VisitorFact[] => {
    const value: VisitorValue = { kind, areaM2 };
    return areaM2 > 0 ? [{ id, value }] : [];
  };
  return [
    ...area('parkLand', 'land', sum(assessment.parcels.map(({ areaM2 }) => areaM2))),
    ...area('freeLand', 'land', sum(assessment.parcels.map(({ freeM2 }) => freeM2))),
    ...(park.units.length > 0 ? area('freeFloor', 'floor', sum(assessment.units.map(({ freeM2 }) => freeM2))) : []),
    ...left('power'),
    ...left('water'),
    ...left('beds'),
  ];
}
