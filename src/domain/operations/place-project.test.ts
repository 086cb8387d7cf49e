import { describe, expect, it } from 'vitest';
import { rectangleAt } from '../../../test/builders/local-frame.ts';
import { buildPark, buildParkWith, hallOnGround, pumpOnEast60 } from '../../../test/builders/park-builder.ts';
import type { PlacementSite } from '../placement.ts';
import { placeProject } from './place-project.ts';

const landOn = (parcelId: string, east: number, north: number, width: number, depth: number): PlacementSite => ({
  kind: 'parcel',
  parcelId,
  footprint: rectangleAt(east, north, width, depth),
  areaM2: width * depth,
});

const place = (park: Parameters<typeof placeProject>[0], projectId: string, site: PlacementSite) =>
  placeProject(park, { placementId: 'new', projectId, site });

const refusedCode = (result: ReturnType<typeof placeProject>) => (result.ok ? 'placed' : result.refused.code);

describe('placing a project', () => {
  it('books the footprint and says what was placed where', () => {
    const park = buildPark();
    const result = place(park, 'pump-60', landOn('east-60', 0, 0, 200, 200));
    expect(result).toMatchObject({
      ok: true,
      note: { code: 'note.placeProject', values: { project: '水泵基地', site: '东一号' } },
      next: { scenarios: [{ placements: [{ id: 'new', projectId: 'pump-60' }] }] },
    });
  });

  it('shares everything it does not touch', () => {
    const park = buildPark();
    const result = place(park, 'pump-60', landOn('east-60', 0, 0, 200, 200));
    if (!result.ok) throw new Error('refused');
    expect(result.next.parcels).toBe(park.parcels);
    expect(result.next.projects).toBe(park.projects);
    expect(result.next.rules).toBe(park.rules);
  });

  it('takes two projects on one parcel that share an edge', () => {
    const park = buildParkWith({ ...pumpOnEast60, site: landOn('east-60', 0, 0, 100, 200) });
    expect(place(park, 'steel-unknown', landOn('east-60', 100, 0, 100, 200)).ok).toBe(true);
  });

  it('refuses land another project has', () => {
    const park = buildParkWith({ ...pumpOnEast60, site: landOn('east-60', 0, 0, 100, 200) });
    const result = place(park, 'steel-unknown', landOn('east-60', 99, 0, 100, 200));
    expect(result).toMatchObject({ ok: false, refused: { code: 'refused.footprintOverlaps' } });
    // One metre along 200 m.
    if (!result.ok) expect(result.refused.values?.overlap).toBeCloseTo(200, 0);
  });

  it('refuses a footprint that leaves the parcel', () => {
    expect(refusedCode(place(buildPark(), 'pump-60', landOn('east-60', 150, 0, 100, 200)))).toBe(
      'refused.footprintOutside',
    );
  });

  it('refuses a parcel with a company on it', () => {
    expect(refusedCode(place(buildPark(), 'pump-60', landOn('taken', 900, 0, 200, 200)))).toBe(
      'refused.parcelOccupied',
    );
  });

  it('refuses what is not in the park', () => {
    expect(refusedCode(place(buildPark(), 'nobody', landOn('east-60', 0, 0, 200, 200)))).toBe('refused.projectUnknown');
    expect(refusedCode(place(buildPark(), 'pump-60', landOn('nowhere', 0, 0, 200, 200)))).toBe('refused.parcelUnknown');
    expect(refusedCode(place(buildPark(), 'pump-60', { kind: 'unit', unitId: 'no', floorM2: 1 }))).toBe(
      'refused.unitUnknown',
    );
  });

  it('refuses a project that stands somewhere already', () => {
    const park = buildParkWith(pumpOnEast60);
    expect(refusedCode(place(park, 'pump-60', landOn('large-240', 0, 300, 200, 200)))).toBe(
      'refused.projectPlacedAlready',
    );
  });

  it('refuses more floor than is free, and takes exactly what is free', () => {
    // 2,000 m² of which 1,500 are taken.
    const park = buildParkWith(hallOnGround);
    const floor = (floorM2: number): PlacementSite => ({ kind: 'unit', unitId: 'shed-1-ground', floorM2 });
    expect(place(park, 'pump-60', floor(501))).toMatchObject({
      ok: false,
      refused: { code: 'refused.floorExceeds', values: { asked: 501, free: 500 } },
    });
    expect(place(park, 'pump-60', floor(500)).ok).toBe(true);
  });

  it('refuses a unit that is let', () => {
    expect(refusedCode(place(buildPark(), 'pump-60', { kind: 'unit', unitId: 'shed-1-upper', floorM2: 10 }))).toBe(
      'refused.unitLet',
    );
  });
});
