import { expect, it } from 'vitest';
import { buildPark } from '../../test/builders/park-builder.ts';
import { buildPhoto } from '../../test/builders/photo-builder.ts';
import { visitorRedaction } from '../domain/redaction.ts';
import { parkPacker, parkUnpacker } from './packed-park.ts';

it('the worker is sent nothing of what is shown to whom', () => {
  const brief = { id: 'b', name: '甲', language: 'en', redaction: visitorRedaction, options: [] } as const;
  const shown = {
    briefs: [{ ...brief, openingPhotoIds: ['p-1'] }],
    photos: [buildPhoto('p-1')],
    publication: { mapApproval: '粤S(2026)001号' },
  };
  const message = parkPacker()({ ...buildPark(), ...shown }, { kind: 'assess' });
  const { backdrop: _, ...park } = buildPark();
  expect(parkUnpacker()(message)).toMatchObject(park);
  for (const part of Object.keys(shown)) expect(parkUnpacker()({ ...message })).not.toHaveProperty(part);
});
