import type { Assessment, ParcelLedger, UnitLedger } from '../../src/domain/assessment.ts';
import type { Park } from '../../src/domain/park.ts';
import { ellipsoidalAreaM2 } from '../../src/geometry/ellipsoidal-area.ts';
import { planarAreaM2 } from '../../src/geometry/planar-area.ts';
import { surveyPlane } from '../../src/geometry/survey-plane.ts';
import { deepFreeze } from './deep-freeze.ts';

/**
 * An assessment written by hand, for rooms that read one: areas are measured, everything else is what the test says.
 * Every parcel is free, has a substation 850 m away (no road there) and an interchange 1,000 m away.
 */
export function buildAssessment(park: Park, ledgers: Readonly<Record<string, Partial<ParcelLedger>>> = {}): Assessment {
  const plane = surveyPlane(park.plane);
  const parcels = park.parcels.map((parcel): ParcelLedger => {
    const areaM2 = planarAreaM2(plane.areaToPlane(parcel.shape));
    const statedM2 = parcel.statedMu === undefined ? null : (parcel.statedMu * 10_000) / 15;
    return {
      parcelId: parcel.id,
      areaM2,
      areaEllipsoidalM2: ellipsoidalAreaM2(parcel.shape),
      areaSphericalM2: areaM2,
      statedM2,
      statedDifference: statedM2 === null ? null : (areaM2 - statedM2) / statedM2,
      statedMismatch: null,
      netM2: areaM2,
      freeM2: areaM2,
      largestFreeM2: 0,
      deductions: [],
      placedM2: 0,
      projectIds: [],
      floorCapacityM2: parcel.farMax === undefined ? null : areaM2 * parcel.farMax,
      nearest: {
        substation: { id: 'substation-1', metres: 850, roadMetres: null, minutes: null },
        interchange: { id: 'interchange-1', metres: 1000, roadMetres: 1234.5, minutes: 2.345_678 },
      },
      nearestRoadM: 20,
      readyFrom: '2022-01',
      ...ledgers[parcel.id],
    };
  });
  const units = park.units.map(
    (unit): UnitLedger => ({
      unitId: unit.id,
      areaM2: unit.areaM2,
      placedM2: 0,
      freeM2: unit.areaM2,
      projectIds: [],
      nearest: {},
    }),
  );
  return deepFreeze({
    parkId: park.id,
    scenarioId: park.activeScenarioId,
    parcels,
    units,
    placements: [],
    capacity: [],
  } satisfies Assessment);
}
