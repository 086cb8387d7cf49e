import { describe, expect, it } from 'vitest';
import { positionAt } from '../../../test/builders/local-frame.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { buildPhoto } from '../../../test/builders/photo-builder.ts';
import { loadOverlay } from '../../geometry/overlay.ts';
import type { Brief } from '../brief.ts';
import { briefSite, livingOptions } from '../brief-site.ts';
import type { Park } from '../park.ts';
import { visitorRedaction } from '../redaction.ts';
import { addPhotos } from './add-photos.ts';
import type { EditResult } from './edit.ts';
import { mergeParcels } from './merge-parcels.ts';
import { removeBrief } from './remove-brief.ts';
import { removePhoto } from './remove-photo.ts';
import { saveBrief } from './save-brief.ts';
import { setPhotoCaption } from './set-photo-caption.ts';
import { setPublication } from './set-publication.ts';
import { splitParcel } from './split-parcel.ts';

const parcel = (id: string) => ({ kind: 'parcel', id }) as const;
const brief = (more: Partial<Brief> = {}): Brief => ({
  id: 'b-1',
  name: '水泵来访',
  language: 'zh-CN',
  redaction: visitorRedaction,
  options: [{ site: parcel('east-60') }, { site: parcel('large-240') }],
  ...more,
});
const done = (result: EditResult): Park => {
  if (!result.ok) throw new Error(result.refused.code);
  return result.next;
};
const saved = (...briefs: Brief[]): Park =>
  briefs.reduce((park, each) => done(saveBrief(park, { brief: each })), buildPark());
const onEast = { briefId: 'b-1', place: { stop: 'option', site: parcel('east-60') } } as const;
const atOpening = { briefId: 'b-1', place: { stop: 'opening' } } as const;

describe('a brief', () => {
  it('is added, and replaced when its id is known', () => {
    const added = saveBrief(buildPark(), { brief: brief() });
    expect(added).toMatchObject({ note: { code: 'note.addBrief' }, next: { briefs: [{ id: 'b-1' }] } });
    const changed = saveBrief(done(added), { brief: brief({ audience: '某某泵业' }) });
    expect(changed).toMatchObject({ note: { code: 'note.changeBrief' }, next: { briefs: [{ audience: '某某泵业' }] } });
  });

  it('has a name, at most six sites, each once, and photos that are there', () => {
    const code = (more: Partial<Brief>) => saveBrief(buildPark(), { brief: brief(more) });
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ site: parcel(id) }));
    expect(code({ name: ' ' })).toMatchObject({ refused: { code: 'refused.nameEmpty' } });
    expect(code({ options: many })).toMatchObject({ refused: { code: 'refused.briefFull', values: { most: 6 } } });
    expect(code({ options: many.slice(1) }).ok).toBe(true);
    expect(code({ options: [{ site: parcel('east-60') }, { site: parcel('east-60') }] })).toMatchObject({
      refused: { code: 'refused.briefSiteTwice', values: { site: '东一号' } },
    });
    expect(code({ openingPhotoIds: ['nowhere'] })).toMatchObject({ refused: { code: 'refused.photoUnknown' } });
  });

  it('goes with the photos no other brief names', () => {
    const one = done(addPhotos(saved(brief()), { ...onEast, photos: [buildPhoto('p-1'), buildPhoto('p-2')] }));
    const shared = done(saveBrief(one, { brief: brief({ id: 'b-2', openingPhotoIds: ['p-2'] }) }));
    const left = done(removeBrief(shared, { briefId: 'b-1' }));
    expect(left.briefs?.map(({ id }) => id)).toEqual(['b-2']);
    expect(left.photos?.map(({ id }) => id)).toEqual(['p-2']);
    const none = done(removeBrief(left, { briefId: 'b-2' }));
    expect('briefs' in none || 'photos' in none).toBe(false);
    expect(removeBrief(none, { briefId: 'b-2' })).toMatchObject({ refused: { code: 'refused.briefUnknown' } });
  });
});

describe('the sites of a brief', () => {
  const park = saved(brief());
  const at = '2026-11-23';

  it('stay named when their parcel is divided, and lineage says what became of it', () => {
    const line = [positionAt(100, -10), positionAt(100, 210)];
    const split = done(splitParcel(park, { parcelId: 'east-60', line, at }));
    expect(split.briefs).toBe(park.briefs);
    expect(briefSite(split, parcel('east-60'))).toEqual({
      kind: 'became',
      sites: [parcel('east-60-1'), parcel('east-60-2')],
    });
    expect(livingOptions(split, brief().options).map(({ site }) => site.id)).toEqual(['large-240']);
    expect(saveBrief(split, { brief: brief({ audience: '甲' }) }).ok).toBe(true);
  });

  it('lead to the one parcel they were put together in, and to none when deleted', async () => {
    await loadOverlay();
    const line = [positionAt(100, -10), positionAt(100, 210)];
    const split = done(splitParcel(park, { parcelId: 'east-60', line, at }));
    const merged = done(mergeParcels(split, { parcelIds: ['east-60-1', 'east-60-2'], at }));
    const [whole] = merged.parcels;
    expect(whole?.from).toHaveLength(2);
    expect(briefSite(merged, parcel('east-60'))).toEqual({ kind: 'became', sites: [parcel(whole!.id)] });
    const without = { ...park, parcels: park.parcels.slice(1) };
    expect(briefSite(without, parcel('east-60'))).toEqual({ kind: 'gone' });
    expect(briefSite(park, parcel('east-60'))).toEqual({ kind: 'there' });
    expect(briefSite(park, { kind: 'unit', id: 'nowhere' })).toEqual({ kind: 'gone' });
  });
});

describe('photos', () => {
  const park = saved(brief());

  it('come behind those that are there, at their place alone', () => {
    const one = done(addPhotos(park, { ...onEast, photos: [buildPhoto('p-1')] }));
    const two = done(addPhotos(one, { ...onEast, photos: [buildPhoto('p-2')] }));
    const three = done(addPhotos(two, { ...atOpening, photos: [buildPhoto('p-3')] }));
    expect(three.briefs?.[0]).toMatchObject({
      options: [{ photoIds: ['p-1', 'p-2'] }, {}],
      openingPhotoIds: ['p-3'],
    });
    expect(three.briefs?.[0]?.options[1]).not.toHaveProperty('photoIds');
    expect(three.photos?.map(({ id }) => id)).toEqual(['p-1', 'p-2', 'p-3']);
  });

  it('are refused when too large, twice the same, or for a site that is not in the brief', () => {
    const add = (...photos: ReturnType<typeof buildPhoto>[]) => addPhotos(park, { ...onEast, photos });
    const large = 'A'.repeat(2_666_672);
    expect(add(buildPhoto('p-1', { base64: large }))).toMatchObject({ refused: { code: 'refused.photoTooLarge' } });
    expect(add(buildPhoto('p-1', { base64: 'A'.repeat(2_666_664) })).ok).toBe(true);
    const many = Array.from({ length: 21 }, (_, n) => buildPhoto(`p-${n}`, { base64: 'A'.repeat(2_560_000) }));
    expect(add(...many)).toMatchObject({ refused: { code: 'refused.photosTooLarge', values: { most: 40 } } });
    expect(add(buildPhoto('p-1'), buildPhoto('p-1'))).toMatchObject({ refused: { code: 'refused.idTaken' } });
    const elsewhere = { briefId: 'b-1', place: { stop: 'option', site: parcel('taken') } } as const;
    expect(addPhotos(park, { ...elsewhere, photos: [buildPhoto('p-1')] })).toMatchObject({
      refused: { code: 'refused.briefWithoutSite' },
    });
  });

  it('leave the park when they are taken from the last place that names them', () => {
    const one = done(addPhotos(park, { ...onEast, photos: [buildPhoto('p-1'), buildPhoto('p-2')] }));
    const left = done(removePhoto(one, { ...onEast, photoId: 'p-1' }));
    expect(left.photos?.map(({ id }) => id)).toEqual(['p-2']);
    expect(removePhoto(one, { ...atOpening, photoId: 'p-1' })).toMatchObject({
      refused: { code: 'refused.photoUnknown' },
    });
    const without = done(saveBrief(one, { brief: brief() }));
    expect('photos' in without).toBe(false);
  });

  it('are called something else, or nothing', () => {
    const one = done(addPhotos(park, { ...onEast, photos: [buildPhoto('p-1')] }));
    const said = done(setPhotoCaption(one, { photoId: 'p-1', caption: ' 南门 ' }));
    expect(said.photos?.[0]?.caption).toBe('南门');
    expect(done(setPhotoCaption(said, { photoId: 'p-1', caption: '南门' }))).toBe(said);
    expect(done(setPhotoCaption(said, { photoId: 'p-1', caption: '' })).photos?.[0]).not.toHaveProperty('caption');
  });
});

it('what is published is said, and what is empty is not', () => {
  const said = done(setPublication(buildPark(), { publication: { mapApproval: ' 粤S(2026)001号 ', contact: '' } }));
  expect(said.publication).toEqual({ mapApproval: '粤S(2026)001号' });
  expect(done(setPublication(said, { publication: { mapApproval: '粤S(2026)001号' } }))).toBe(said);
  expect(done(setPublication(said, { publication: {} }))).not.toHaveProperty('publication');
});
