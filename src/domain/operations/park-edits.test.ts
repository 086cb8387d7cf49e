import { expect, it } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { renamePark } from './rename-park.ts';
import { setParcelStatus } from './set-parcel-status.ts';

const park = buildPark();

it('renames the park', () => {
  expect(renamePark(park, { name: '思劳' })).toMatchObject({
    note: { code: 'note.renamePark', values: { from: '测试园区', to: '思劳' } },
    next: { name: '思劳' },
  });
  expect(renamePark(park, { name: ' ' }).ok).toBe(false);
  const both = renamePark({ ...park, nameEn: 'Test Park' }, { name: '思劳' });
  expect(both.ok && 'nameEn' in both.next).toBe(false);
});

it('sets the status of one parcel and shares the others', () => {
  const result = setParcelStatus(park, { parcelId: 'planned-120', status: 'leveled' });
  if (!result.ok) throw new Error('refused');
  expect(result.note).toEqual({ code: 'note.setParcelStatus', values: { parcel: '规划一号', status: 'leveled' } });
  expect(result.next.parcels.filter((each, index) => each !== park.parcels[index]).map(({ id }) => id)).toEqual([
    'planned-120',
  ]);
});
