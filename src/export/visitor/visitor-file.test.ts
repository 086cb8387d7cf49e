import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBrief, buildDemoBrief, buildShow, readDemoPark } from '../../../test/builders/visitor-show-builder.ts';
import { openPlainFiles } from '../../../test/open-plain-files.ts';
import { describeShared, sharedFile } from '../../../test/shared-data.ts';
import { type Brief, type Wish, wishes } from '../../domain/brief.ts';
import type { Park } from '../../domain/park.ts';
import type { PositionGrade } from '../../domain/redaction.ts';
import type { EngineClient } from '../../engine/engine-client.ts';
import { inlineEngineClient } from '../../engine/inline-client.ts';
import type { MadeShow } from './make-visitor-show.ts';
import { orderOptions } from './order-options.ts';
import { visitorFile } from './visitor-file.ts';
import type { VisitorShow } from './visitor-show.ts';

const template =
  '<!doctype html><html lang="zh-CN"><head><title>亩图 Mutu</title></head><body><p>示意数据，非测绘成果</p><script type="application/json" id="show">null</script></body></html>';
const textOf = (made: MadeShow): string => {
  const file = visitorFile(template, made);
  expect(file.check.present).toEqual([]);
  return file.ok ? new TextDecoder().decode(file.bytes) : '';
};
const showIn = (html: string): VisitorShow =>
  JSON.parse(/<script type="application\/json" id="show">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as VisitorShow;

describe('the file for a visitor of the demo park', () => {
  let park: Park;
  let engine: EngineClient;
  let brief: Brief;
  beforeAll(async () => {
    engine = await inlineEngineClient();
    park = readDemoPark();
    brief = await buildDemoBrief(park, engine);
  }, 60_000);
  const graded = (positions: PositionGrade): Brief => ({ ...brief, redaction: { ...brief.redaction, positions } });

  it('has none of thousands of hidden values in its bytes, and holds the whole show', async () => {
    const made = await buildShow(park, brief, engine, '2026-11-23');
    const html = textOf(made);
    expect(made.hidden.length).toBeGreaterThan(10_000);
    for (const hidden of ['石岗村经济联合社', '精密铸造企业', '年产100万吨钢管项目', '112.14948', '28.1 万元/亩'])
      expect(html).not.toContain(hidden);
    const show = showIn(html);
    expect(show.options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    for (const { drives, footprint, facts } of show.options) {
      expect(drives.length).toBeGreaterThan(2);
      expect(footprint?.heightBy).toBe('project');
      expect(facts.length).toBeGreaterThan(6);
    }
    expect(show.wishes).not.toContain('price');
    expect(html).toContain('<title>思劳产业园（示意） · 智能电梯考察团</title>');
  });

  it.each<PositionGrade>(['coarse', 'exact'])('has none with positions %s', async (positions) => {
    const html = textOf(await buildShow(park, graded(positions), engine));
    expect(html.includes('112.14948')).toBe(positions === 'exact');
    expect(showIn(html).park.centre[0]).toBeCloseTo(112.17, 2);
  });

  it('names whom to call: of the brief, else of the park', async () => {
    const { contact: _, ...without } = brief;
    const published = { ...park, publication: { contact: '招商局 0766-7654321' } };
    const contactOf = async (own: Brief) => (await buildShow(published, own, engine)).show.contact;
    expect(await contactOf(brief)).toBe('园区招商服务中心 0766-1234567');
    expect(await contactOf(without)).toBe('招商局 0766-7654321');
    expect(await contactOf({ ...brief, contact: '' })).toBe('招商局 0766-7654321');
  });

  it('says prices when they may be said, and ranks by them', async () => {
    const open: Brief = { ...brief, redaction: { profile: 'custom', hides: ['owner'], positions: 'none' } };
    const { options, wishes } = showIn(textOf(await buildShow(park, open, engine)));
    expect(wishes).toContain('price');
    expect(Math.max(...options.map(({ answers }) => answers.price?.share ?? 0))).toBe(1);
    expect(options[0]!.facts.find(({ id }) => id === 'price')?.value.kind).toBe('number');
  });

  it('puts the site first that has the best figure of what alone matters', async () => {
    const { parcels, capacity } = await engine.assess(park);
    const { sites } = await engine.rank(park, 'p04-smart-elevator');
    const suppliedBy = (id: string) => parcels.find(({ parcelId }) => parcelId === id)?.nearest.substation?.id;
    // Three of each substation.
    const options = ['substation-silao', 'substation-dongyuan'].flatMap((substation) =>
      sites
        .filter(({ site }) => suppliedBy(site.id) === substation)
        .filter((_, index) => index % 6 === 0)
        .slice(0, 3)
        .map(({ site }) => ({ site })),
    );
    const open: Brief = { ...brief, options, redaction: { profile: 'custom', hides: [], positions: 'none' } };
    const { show } = await buildShow(park, open, engine);
    const ledgerOf = (letter: string) => {
      const { id } = options[letter.charCodeAt(0) - 65]!.site;
      return {
        parcel: park.parcels.find((each) => each.id === id)!,
        ledger: parcels.find((each) => each.parcelId === id)!,
      };
    };
    const minutesTo = (kind: 'interchange' | 'apartment') => (letter: string) =>
      -(ledgerOf(letter).ledger.nearest[kind]?.minutes ?? Number.POSITIVE_INFINITY);
    const better: Readonly<Record<Wish, (letter: string) => number>> = {
      land: (letter) => ledgerOf(letter).ledger.largestFreeM2,
      expressway: minutesTo('interchange'),
      power: (letter) => {
        const { parcel, ledger } = ledgerOf(letter);
        const at = parcel.servedBy?.power ?? ledger.nearest.substation?.id;
        return capacity.find(({ resource, facilityId }) => resource === 'power' && facilityId === at)?.left ?? -1;
      },
      price: (letter) => -(ledgerOf(letter).parcel.priceWanPerMu ?? Number.POSITIVE_INFINITY),
      workers: minutesTo('apartment'),
    };
    for (const wish of wishes) {
      const ordered = orderOptions(show, { [wish]: 5 }).map(({ letter }) => better[wish](letter));
      expect(new Set(ordered).size, wish).toBeGreaterThan(1);
      expect(ordered, wish).toEqual(ordered.toSorted((a, b) => b - a));
    }
  });

  it.each([
    ['in a welcome', { welcome: '隔壁就是石岗村经济联合社的地' }, '石岗村经济联合社', 'welcome'],
    ['of another investor in a note', null, '年产100万吨钢管项目', 'options/1/note'],
  ])('is not written with a hidden name %s, and says where it stands', async (_, change, text, saidIn) => {
    const options = brief.options.map((option, index) => (index === 1 ? { ...option, note: `旁边是${text}` } : option));
    const made = await buildShow(park, { ...brief, ...(change ?? { options }) }, engine);
    const file = visitorFile(template, made);
    expect(file.ok).toBe(false);
    expect('bytes' in file).toBe(false);
    expect(file.check.present).toEqual([expect.objectContaining({ text, saidIn: [saidIn] })]);
    expect(file.check.present[0]!.place).toMatch(/^(parcels|projects)\//);
  });

  it('never carries what is for the presenter, nor another brief, even with nothing hidden', async () => {
    const options = brief.options.map((option) => ({ ...option, presenterNote: '底价可谈到二十万' }));
    const own: Brief = { ...brief, options, redaction: { profile: 'internal', hides: [], positions: 'exact' } };
    // Made of the first: what both say is no secret.
    const other = { ...own, id: 'other', name: '给对手的方案', audience: '另一家公司' };
    const made = await buildShow({ ...park, briefs: [own, other] }, own, engine);
    const html = textOf(made);
    for (const hidden of ['底价可谈到二十万', '给对手的方案', '另一家公司']) {
      expect(html).not.toContain(hidden);
      expect(made.hidden.map(({ text }) => text)).toContain(hidden);
    }
  });

  it('cannot be broken out of by what is written in it', async () => {
    const welcome = '</script><script>alert(1)</script><!-- $& ';
    const html = textOf(await buildShow(park, { ...brief, welcome, audience: '<b>&' }, engine));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(showIn(html).welcome).toBe(welcome);
    expect(html).toContain('· &lt;b&gt;&amp;</title>');
  });
});

describeShared('the file for a visitor of Hsinchu science park', () => {
  it('has no land number and no coordinate of the cadastre in its bytes', async () => {
    const name = 'data/real/parcels/tw_hsinchu_science_park_J0302_wgs84.geojson';
    const { park } = await openPlainFiles([{ name, text: readFileSync(sharedFile(name)!, 'utf8') }]);
    const sites = park!.parcels.slice(0, 2).map(({ id }) => ({ site: { kind: 'parcel', id } as const }));
    const made = await buildShow(park!, buildBrief({ options: sites }));
    const html = textOf(made);
    expect(made.hidden.length).toBeGreaterThan(1000);
    // As the file writes its first corner, to a metre.
    const [first] = /\d+\.\d{5}/.exec(readFileSync(sharedFile(name)!, 'utf8')) ?? [''];
    expect(html).not.toContain(first);
    expect(showIn(html).park.parcels).toHaveLength(park!.parcels.length);
  });
});
