import { describe, expect, it } from 'vitest';
import { rectangleAt } from '../../../test/builders/local-frame.ts';
import { buildPark, changeParcel, testParcels } from '../../../test/builders/park-builder.ts';
import { buildPhoto } from '../../../test/builders/photo-builder.ts';
import { addPhotos } from '../../domain/operations/add-photos.ts';
import type { EditResult } from '../../domain/operations/edit.ts';
import { saveBrief } from '../../domain/operations/save-brief.ts';
import { setPhotoCaption } from '../../domain/operations/set-photo-caption.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Park } from '../../domain/park.ts';
import { visitorRedaction } from '../../domain/redaction.ts';
import { journalRecord, replay } from './journal-record.ts';

const across = 100;
const [model] = testParcels;
const tenThousand: readonly Parcel[] = Array.from({ length: across * across }, (_, index) => ({
  ...(model as Parcel),
  id: `parcel-${index}`,
  name: `地块 ${index}`,
  shape: rectangleAt((index % across) * 200, Math.floor(index / across) * 200, 180, 180),
}));

describe('an edit of a park of 10,000 parcels', () => {
  const park = buildPark({ parcels: tenThousand });
  const whole = JSON.stringify(park).length;
  const written = (after: Park) => journalRecord('c', 1, park, after).text.length;
  const [former] = tenThousand.slice(5000);
  const halves = ['a', 'b'].map((half) => ({ ...(former as Parcel), id: `parcel-5000-${half}` }));

  it.each([
    ['of one fact', changeParcel(park, 'parcel-5000', { district: '东片区' }), 200],
    ['of one outline', changeParcel(park, 'parcel-5000', { shape: rectangleAt(0, 0, 90, 90) }), 500],
    ['that divides a parcel', { ...park, parcels: tenThousand.toSpliced(5000, 1, ...halves) }, 1500],
    ['that takes one away', { ...park, parcels: tenThousand.toSpliced(5000, 1) }, 200],
  ])('%s writes what changed and no more', (_, after, most) => {
    expect(whole).toBeGreaterThan(3_000_000);
    expect(written(after)).toBeLessThan(most);
    expect(replay(park, 0, [journalRecord('c', 1, park, after)])).toEqual({ park: after, seq: 1, tail: [] });
  });
});

describe('an edit of a brief in a park of twenty photos', () => {
  const photos = Array.from({ length: 20 }, (_, n) => buildPhoto(`p-${n}`, { base64: 'A'.repeat(400_000) }));
  const options = [{ site: { kind: 'parcel', id: 'east-60' }, photoIds: photos.map(({ id }) => id) }] as const;
  const brief = { id: 'b', name: '甲', language: 'zh-CN', redaction: visitorRedaction, options } as const;
  const park: Park = { ...buildPark(), briefs: [brief], photos };
  const done = (result: EditResult): Park => {
    if (!result.ok) throw new Error(result.refused.code);
    return result.next;
  };

  it.each([
    ['writes the field and no photo', saveBrief(park, { brief: { ...brief, welcome: '欢迎' } }), 200],
    ['writes the caption and no picture', setPhotoCaption(park, { photoId: 'p-7', caption: '南门' }), 200],
    [
      'writes the one photo that came',
      addPhotos(park, { briefId: 'b', place: { stop: 'opening' }, photos: [buildPhoto('new')] }),
      900,
    ],
    ['writes the id of the one that went', saveBrief(park, { brief: { ...brief, options: [] } }), 800],
  ])('%s', (_, result, most) => {
    const after = done(result);
    const record = journalRecord('c', 1, park, after);
    expect(record.text.length).toBeLessThan(most);
    expect(replay(park, 0, [record]).park).toEqual(after);
  });
});

it('takes no record of another content, another number or another text', () => {
  const park = buildPark();
  const record = journalRecord('c', 1, park, { ...park, name: '甲' });
  expect(replay(park, 0, [record]).tail).toEqual([]);
  for (const wrong of [
    { ...record, content: 'd' },
    { ...record, seq: 2 },
    { ...record, text: `${record.text} ` },
    { ...record, check: record.check + 1 },
    null,
    {},
  ])
    expect(replay(park, 0, [wrong])).toEqual({ park, seq: 0, tail: [wrong] });
});
