import { beforeAll, describe, expect, it } from 'vitest';
import { buildPark, changeParcel } from '../../../test/builders/park-builder.ts';
import { asFromCamera, bytesOf, tinyPhotos } from '../../../test/builders/photo-builder.ts';
import { buildBrief, buildShow } from '../../../test/builders/visitor-show-builder.ts';
import type { Brief } from '../../domain/brief.ts';
import type { Park } from '../../domain/park.ts';
import type { EngineClient } from '../../engine/engine-client.ts';
import { inlineEngineClient } from '../../engine/inline-client.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { MadeShow } from './make-visitor-show.ts';
import { type VisitorFile, visitorFile } from './visitor-file.ts';

/** Says words that owners are called by too. */
const template =
  '<!doctype html><html lang="zh-CN"><head><title>亩图 Mutu</title></head><body><p>土地 数据 Mutu unit</p><script type="application/json" id="show">null</script></body></html>';
const owner = '王氏精工集团';
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');
const escaped = [...owner].map((sign) => `\\u${sign.charCodeAt(0).toString(16)}`).join('');

let engine: EngineClient;
let made: MadeShow;
const park = {
  ...changeParcel(buildPark(), 'taken', {
    ownerName: owner,
    occupier: 'ABB',
    priceWanPerMu: 28.17,
    extra: { remark: '先到先得', class: 'residential', 电话: '3' },
  }),
  briefs: [],
} satisfies Park;
const brief = buildBrief({ projectId: 'pump-60', welcome: '欢迎' });
const showOf = async (other: Park, change: Partial<Brief> = {}): Promise<VisitorFile> =>
  visitorFile(template, await buildShow(other, { ...brief, ...change }, engine));
/** The show as a bug in what redacts would have made it. */
const withBug = (change: object): VisitorFile =>
  visitorFile(template, { show: { ...made.show, ...change }, hidden: made.hidden });
const firstOption = (change: object) => ({
  options: made.show.options.map((option, index) => (index === 0 ? { ...option, ...change } : option)),
});

beforeAll(async () => {
  engine = await inlineEngineClient();
  made = await buildShow(park, brief, engine);
}, 60_000);

it('passes what was made rightly, and counts what it looked for', () => {
  const { ok, check } = withBug({});
  expect(ok).toBe(true);
  expect(check.present).toEqual([]);
  // The telephone of one figure and prices as numbers are looked for by their fields.
  expect(check.byField).toBeGreaterThan(5);
  expect(made.hidden.filter(({ by }) => by === 'field').map(({ place }) => place)).toContain(
    'parcels/taken/extra/电话',
  );
  expect(check.checked + check.byField + made.hidden.filter(({ by }) => by === 'key').length).toBe(made.hidden.length);
  expect(Object.values(check.byTopic).reduce((sum, count) => sum + count, 0)).toBe(check.checked);
});

describe('is not written, and says which, where a bug lets through', () => {
  const [lon, lat] = park.parcels[3]!.shape.coordinates[0]![0] as unknown as [number, number];
  const [east, north] = surveyPlane(park.plane).toPlane([lon, lat]);
  it.each<[string, () => object, string]>([
    ['an owner', () => ({ welcome: owner }), owner],
    ['an owner behind escapes', () => ({ welcome: escaped }), owner],
    ['an owner in full width and spaced', () => ({ welcome: '王 氏　精工·集团' }), owner],
    ['an owner in base64', () => ({ welcome: base64(owner) }), owner],
    ['an owner beside a photo', () => photoWith(Buffer.from(`xx${owner}`)), owner],
    ['an owner in UTF-16 beside a photo', () => photoWith(Buffer.from(owner, 'utf16le')), owner],
    ['an owner in a drawing', () => ({ plate: `<path d="M0 0"/><title>${owner}</title>` }), owner],
    ['an owner in an address', () => ({ link: `https://x.cn/?q=${encodeURIComponent(owner)}` }), owner],
    ['an occupier of three letters', () => firstOption({ note: '旁边是abb。' }), 'ABB'],
    ['a field of an owner', () => firstOption({ ownerName: '李' }), '"ownerName":'],
    ['a field nobody thought of', () => firstOption({ 电话: '3' }), '"电话":'],
    ['a price as a fact', () => firstOption({ facts: [{ id: 'price', value: { kind: 'unknown' } }] }), '"id":"price"'],
    [
      'a price by its unit',
      () => firstOption({ facts: [{ value: { unit: 'wan/mu', value: 28.17 } }] }),
      '"unit":"wan/mu"',
    ],
    ['a price in words', () => ({ welcome: '地价28.17万/亩' }), '28.17万/亩'],
    ['a price in yuan', () => ({ welcome: '281,700 元/亩起' }), '281,700 元/亩'],
    ['what another invests', () => ({ welcome: '邻居投资110,000万元' }), '110,000万'],
    ['the same in hundreds of millions', () => ({ welcome: '投资 11 亿元' }), '11 亿'],
    ['a note', () => firstOption({ because: '先到先得' }), '先到先得'],
    ['a degree', () => firstOption({ at: [lon, lat] }), String(lon).slice(0, 9)],
    ['metres of the survey plane', () => ({ welcome: `X=${north.toFixed(3)}` }), north.toFixed(3).slice(0, -2)],
    [
      'metres without the zone',
      () => ({ welcome: `Y${(east - 37_000_000).toFixed(3)}` }),
      (east - 37_000_000).toFixed(3).slice(0, -2),
    ],
    ['degrees and minutes', () => ({ welcome: '东经112°09′58.4″，北纬22°58′45.1″' }), 'centre'],
    ['a rough position', () => ({ welcome: `园区在 ${lat.toFixed(3)}, ${lon.toFixed(3)}` }), 'centre'],
  ])('%s', (_, change, text) => {
    const file = withBug(change());
    expect(file.ok).toBe(false);
    expect('bytes' in file).toBe(false);
    expect(file.check.present.flatMap((value) => [value.text, value.place])).toContain(text);
  });

  const photoWith = (secret: Uint8Array): object => {
    const camera = asFromCamera(bytesOf(tinyPhotos.jpeg));
    const bytes = Buffer.concat([camera.subarray(0, 30), secret, camera.subarray(30)]);
    return { photos: [{ id: 'photo-1', caption: null, address: `data:image/jpeg;base64,${base64(bytes)}` }] };
  };
});

describe('is written all the same', () => {
  it.each<[string, Park, Partial<Brief>]>([
    [
      'where an owner is called as the program speaks',
      changeParcel(park, 'taken', { ownerName: '数据', occupier: 'Mutu' }),
      {},
    ],
    [
      'where a note is a word of the map',
      changeParcel(park, 'taken', { extra: { landuse: 'village', a: 'unit', b: 'Polygon', c: 'No' } }),
      {},
    ],
    [
      'where it is so with ids kept',
      changeParcel(park, 'taken', { extra: { a: 'shed', b: 'main-road' } }),
      { redaction: { profile: 'internal', hides: ['notes', 'owner'], positions: 'exact' } },
    ],
    [
      'where an id bears an owner',
      changeParcel(park, 'taken', { id: `${owner}-01` }),
      { redaction: { profile: 'custom', hides: ['owner'], positions: 'exact' } },
    ],
    ['where prices are as small as storeys', changeParcel(park, 'taken', { priceWanPerMu: 2 }), {}],
    ['where land use is written with an owner', changeParcel(park, 'east-60', { landUse: `${owner}工业用地` }), {}],
    ['where the disclaimer is a note', changeParcel(park, 'taken', { extra: { a: '示意图' } }), {}],
  ])('%s', async (_, other, change) => {
    const { check } = await showOf(other, change);
    expect(check.present).toEqual([]);
  });

  it('with no text of a plan that names an owner', async () => {
    const texts = (['label', 'boundary', 'green'] as const).map((kind, index) => ({
      id: `text-${index}`,
      kind,
      name: owner,
      shape: park.parcels[index]!.shape,
    }));
    const file = await showOf({ ...park, backdrop: texts });
    expect(file.check.present).toEqual([]);
    expect(file.ok && new TextDecoder().decode(file.bytes).includes(owner)).toBe(false);
  });

  it('with no name that bears a hidden one, however it is written', async () => {
    const names = ['王氏 精工集团二期', '王氏精工集团', 'ABB 车间', 'abb', 'ABBA 地块', '东二号'];
    const named = buildPark({
      ...park,
      parcels: park.parcels.map((parcel, index) => ({ ...parcel, name: names[index] ?? parcel.name })),
    });
    const file = await showOf(named);
    expect(file.check.present).toEqual([]);
    const shown = file.ok ? new TextDecoder().decode(file.bytes) : '';
    for (const name of names.slice(0, 4)) expect(shown).not.toContain(name);
    for (const name of names.slice(4)) expect(shown).toContain(name);
  });
});
