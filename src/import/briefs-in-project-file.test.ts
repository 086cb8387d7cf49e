import { describe, expect, it } from 'vitest';
import { buildPark } from '../../test/builders/park-builder.ts';
import {
  asFromCamera,
  buildPhoto,
  bytesOf,
  holds,
  secretPlace,
  tinyPhotos,
} from '../../test/builders/photo-builder.ts';
import type { Brief } from '../domain/brief.ts';
import type { Park } from '../domain/park.ts';
import { visitorRedaction } from '../domain/redaction.ts';
import { writeProjectFile } from '../export/project-file.ts';
import { readProjectFile } from './read-project-file.ts';

const parcel = (id: string) => ({ kind: 'parcel', id }) as const;
const whole: Brief = {
  id: 'b-1',
  name: '水泵来访',
  audience: '某某泵业',
  language: 'en',
  projectId: 'pump-60',
  redaction: { profile: 'custom', hides: ['owner', 'notes'], positions: 'coarse' },
  options: [
    { site: parcel('east-60'), note: '临路', presenterNote: '价格可谈', photoIds: ['p-1'] },
    { site: parcel('divided-since') },
  ],
  wishes: { land: 5, price: 0 },
  welcome: '欢迎',
  openingPhotoIds: ['p-2'],
  contact: '招商局',
  link: 'https://park.example/take-home',
  presenterNotes: { opening: '先讲交通' },
};
const park: Park = {
  ...buildPark(),
  briefs: [whole],
  photos: [buildPhoto('p-1', { caption: '南门', takenOn: '2026-10-01' }), buildPhoto('p-2')],
  publication: { mapApproval: '粤S(2026)001号', publisher: '管委会' },
};
const textOf = (what: unknown) => new TextDecoder().decode(writeProjectFile(what as Park, '2026-11-23T08:00:00Z'));
const opened = (change: object) => readProjectFile(textOf({ ...park, ...change }), 'p.mutu.json');
const told = ({ issues }: ReturnType<typeof opened>) =>
  issues.map(({ code, feature, field }) => [code, feature, field]);

describe('presentations in a project file', () => {
  it('come back as they were written', () => {
    const { park: again, issues } = opened({});
    expect(issues).toEqual([]);
    expect(again?.briefs).toEqual(park.briefs);
    expect(again?.photos).toEqual(park.photos);
    expect(again?.publication).toEqual(park.publication);
  });

  it('are absent where there are none', () => {
    const { park: again, issues } = readProjectFile(textOf(buildPark()), 'p');
    expect(issues).toEqual([]);
    for (const part of ['briefs', 'photos', 'publication']) expect(again).not.toHaveProperty(part);
  });

  it('hide all they can where it is not clear what they hide', () => {
    const reading = opened({ briefs: [{ ...whole, redaction: { profile: 'internal', hides: ['everyone'] } }] });
    expect(reading.park?.briefs?.[0]?.redaction).toEqual(visitorRedaction);
    expect(told(reading)).toEqual([
      ['field.value', 'b-1', 'redaction.hides[0]'],
      ['field.missing', 'b-1', 'redaction.positions'],
      ['brief.redaction', 'b-1', 'redaction'],
    ]);
  });

  it('lose only what is wrong in them', () => {
    const options = [
      ...whole.options,
      { site: parcel('east-60') },
      { site: { kind: 'house', id: 'x' } },
      17,
      ...['a', 'b', 'c', 'd', 'e'].map((id) => ({ site: parcel(id) })),
    ];
    const wrong = {
      ...whole,
      options,
      link: 'javascript:alert(1)',
      projectId: 'gone',
      openingPhotoIds: ['p-2', 'p-9'],
    };
    const reading = opened({
      briefs: [{ ...whole, id: 'b-2', name: undefined, options: undefined }, wrong, { ...whole, id: 'b-1' }],
    });
    const [brief] = reading.park?.briefs ?? [];
    expect(reading.park?.briefs).toHaveLength(1);
    expect(brief?.options.map(({ site }) => site.id)).toEqual(['east-60', 'divided-since', 'a', 'b', 'c', 'd']);
    expect(brief).not.toHaveProperty('link');
    expect(brief).not.toHaveProperty('projectId');
    expect(brief?.openingPhotoIds).toEqual(['p-2']);
    expect(told(reading)).toEqual([
      ['field.missing', 'b-2', 'name'],
      ['field.missing', 'b-2', 'options'],
      ['brief.siteTwice', 'b-1', 'options[2]'],
      ['field.value', 'b-1', 'options[3].site.kind'],
      ['record.notObject', 'b-1', 'options[4]'],
      ['brief.full', 'b-1', 'options[9]'],
      ['brief.link', 'b-1', 'link'],
      ['id.duplicate', 'b-1', 'id'],
      ['brief.project', 'b-1', 'projectId'],
      ['brief.photo', 'b-1', undefined],
    ]);
  });
});

describe('photos in a project file', () => {
  const withPhotos = (...photos: unknown[]) => {
    const ids = photos.map((photo) => (photo as { id: string }).id);
    return opened({ briefs: [{ ...whole, openingPhotoIds: ids, options: [] }], photos });
  };
  const codes = (reading: ReturnType<typeof opened>) =>
    reading.issues.filter(({ code }) => code.startsWith('photo.')).map(({ code, feature }) => [code, feature]);

  it('are what their bytes say, without what the camera wrote into them', () => {
    const taken = Buffer.from(asFromCamera(bytesOf(tinyPhotos.jpeg))).toString('base64');
    const reading = withPhotos(
      buildPhoto('p-1', { mime: 'image/png', widthPx: 4000 }),
      buildPhoto('p-2', { base64: taken }),
    );
    expect(reading.park?.photos).toEqual([buildPhoto('p-1'), buildPhoto('p-2')]);
    expect(holds(bytesOf(taken), secretPlace)).toBe(true);
    expect(codes(reading)).toEqual([
      ['photo.stated', 'p-1'],
      ['photo.stripped', 'p-2'],
    ]);
  });

  it('are left out and said where they are broken, large, no photos or nobody’s', () => {
    const reading = withPhotos(
      buildPhoto('kept'),
      buildPhoto('not-base64', { base64: 'data:image/jpeg;base64,AAAA' }),
      buildPhoto('svg', { base64: Buffer.from('<svg/>').toString('base64') }),
      buildPhoto('torn', { base64: Buffer.from(bytesOf(tinyPhotos.jpeg).subarray(0, 250)).toString('base64') }),
      buildPhoto('large', { base64: 'A'.repeat(2_800_000) }),
      { ...buildPhoto('no-mime'), mime: 'image/svg+xml' },
    );
    expect(reading.park?.photos?.map(({ id }) => id)).toEqual(['kept']);
    expect(codes(reading)).toEqual([
      ['photo.base64', 'not-base64'],
      ['photo.kind', 'svg'],
      ['photo.broken', 'torn'],
      ['photo.tooLarge', 'large'],
    ]);
    const nobodys = opened({ briefs: [{ ...whole, openingPhotoIds: [] }] });
    expect(codes(nobodys)).toEqual([['photo.unused', 'p-2']]);
  });

  it('are forty megabytes at most', () => {
    const jpeg = bytesOf(tinyPhotos.jpeg);
    // Beside the picture, so that no test waits for a large one to be made.
    const padded = Buffer.concat([jpeg, Buffer.alloc(1_900_000)]).toString('base64');
    const reading = withPhotos(...Array.from({ length: 22 }, (_, n) => buildPhoto(`p-${n}`, { base64: padded })));
    expect(codes(reading).filter(([code]) => code === 'photo.tooMany')).toEqual([['photo.tooMany', 'p-21']]);
  });
});
