import { expect, it } from 'vitest';
import { buildParkWith, hallOnGround, pumpOnEast60 } from '../../../test/builders/park-builder.ts';
import { removePlacement } from './remove-placement.ts';

const park = buildParkWith(pumpOnEast60, hallOnGround);

it('takes one project off and leaves the other', () => {
  expect(removePlacement(park, { placementId: 'placement-pump' })).toMatchObject({
    ok: true,
    note: { code: 'note.removePlacement', values: { project: '水泵基地', site: '东一号' } },
    next: { scenarios: [{ placements: [{ id: 'placement-hall' }] }] },
  });
});

it('refuses what is not placed', () => {
  expect(removePlacement(park, { placementId: 'gone' }).ok).toBe(false);
});
