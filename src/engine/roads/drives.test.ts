import { describe, expect, it } from 'vitest';
import { positionAt } from '../../../test/builders/local-frame.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { readDemoPark } from '../../../test/golden/read-folder.ts';
import { facilityKinds } from '../../domain/facility.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { answerQuestion } from '../answer-question.ts';
import { drivesFrom } from './drives.ts';

const site = { kind: 'parcel', id: 'east-60' } as const;
/** Metres of the plane on the ground, 120 km off the meridian. */
const scale = 1.000177;

describe('the ways one drives from a site', () => {
  it('lead to the nearest of each kind, with their lines', () => {
    const [toRamp, toPower, ...more] = drivesFrom(buildPark(), [site], ['interchange', 'substation', 'port']);
    expect(more).toEqual([]);
    // 20 m to the main road, 1,900 m along it.
    expect(toRamp).toMatchObject({ site, kind: 'interchange', facilityId: 'interchange-1' });
    expect(toRamp!.metres).toBeCloseTo(1920 / scale, 1);
    expect(toRamp!.line.map(([lon, lat]) => [lon.toFixed(7), lat.toFixed(7)])).toEqual(
      [positionAt(100, 0), positionAt(100, -20), positionAt(850, -20), positionAt(2000, -20)].map(([lon, lat]) => [
        lon.toFixed(7),
        lat.toFixed(7),
      ]),
    );
    expect(toPower!.line).toHaveLength(4);
    expect(toPower!.minutes).toBeGreaterThan(2);
  });

  it('are absent where no road leads, where there is nothing of the kind, and for nobody', () => {
    const park = buildPark();
    const cutOff = { ...park, roads: [] };
    expect(drivesFrom(cutOff, [site], ['interchange'])).toEqual([]);
    expect(drivesFrom(park, [site], ['airport'])).toEqual([]);
    expect(drivesFrom(park, [{ kind: 'parcel', id: 'nobody' }], ['interchange'])).toEqual([]);
  });

  it('begin at the building of a unit', () => {
    const [drive] = drivesFrom(buildPark(), [{ kind: 'unit', id: 'shed-1-ground' }], ['interchange']);
    // The shed stands 80 m from the main road, its middle at 1,290 m.
    expect(drive!.metres).toBeCloseTo((80 + 710) / scale, 1);
  });

  it('say the metres and minutes of the ledger of the demo park, and are as long as they say', async () => {
    const park = readDemoPark();
    const { parcels } = await answerQuestion(park, { kind: 'assess' });
    const sites = park.parcels.map(({ id }) => ({ kind: 'parcel', id }) as const);
    const drives = await answerQuestion(park, { kind: 'drives', sites, kinds: facilityKinds });
    const said = drives.map(({ site, kind, facilityId, metres, minutes }) => [
      `${site.id} ${kind}`,
      { id: facilityId, roadMetres: metres, minutes },
    ]);
    const expected = parcels.flatMap(({ parcelId, nearest }) =>
      facilityKinds.flatMap((kind) => {
        const near = nearest[kind];
        if (!near || near.roadMetres === null) return [];
        return [[`${parcelId} ${kind}`, { id: near.id, roadMetres: near.roadMetres, minutes: near.minutes }]];
      }),
    );
    expect(said.length).toBeGreaterThan(500);
    expect(said).toEqual(expected);

    const plane = surveyPlane(park.plane);
    for (const { line, metres } of drives) {
      const corners = line.map((position) => plane.toPlane(position));
      const length = corners.reduce((sum, [east, north], i) => {
        const [fromEast, fromNorth] = corners[i - 1] ?? [east, north];
        return sum + Math.hypot(east - fromEast, north - fromNorth);
      }, 0);
      // Metres of the plane and on the ground differ by less than 0.1 % anywhere in a zone.
      expect(Math.abs(length - metres)).toBeLessThan(0.001 * metres + 0.01);
    }
  });
});
