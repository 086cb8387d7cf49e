import { describe, expect, it } from 'vitest';
import { rectangleAt } from '../../../test/builders/local-frame.ts';
import { buildParkWith, pumpOnEast60 } from '../../../test/builders/park-builder.ts';
import { movePlacement } from './move-placement.ts';

describe('moving a placement', () => {
  const park = buildParkWith(pumpOnEast60);

  it('names where from and where to', () => {
    const footprint = rectangleAt(0, 300, 200, 200);
    const site = { kind: 'parcel', parcelId: 'large-240', footprint, areaM2: 40_000 } as const;
    const result = movePlacement(park, { placementId: 'placement-pump', site });
    expect(result).toMatchObject({
      ok: true,
      note: { code: 'note.movePlacement', values: { project: '水泵基地', from: '东一号', to: '北一号' } },
      next: { scenarios: [{ placements: [{ id: 'placement-pump', site: { parcelId: 'large-240' } }] }] },
    });
  });

  it('may lie partly where it lay before', () => {
    const footprint = rectangleAt(50, 0, 150, 200);
    const site = { kind: 'parcel', parcelId: 'east-60', footprint, areaM2: 30_000 } as const;
    expect(movePlacement(park, { placementId: 'placement-pump', site }).ok).toBe(true);
  });

  it('refuses a placement that is not there', () => {
    const result = movePlacement(park, {
      placementId: 'gone',
      site: { kind: 'unit', unitId: 'shed-1-ground', floorM2: 1 },
    });
    expect(result).toMatchObject({ ok: false, refused: { code: 'refused.placementUnknown' } });
  });
});
