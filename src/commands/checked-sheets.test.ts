import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildPark, changeParcel } from '../../test/builders/park-builder.ts';
import { plantedPark } from '../../test/builders/planted-park.ts';
import { buildContext, stateWhen } from '../../test/builders/store-builder.ts';
import type { Park } from '../domain/park.ts';
import { visitorRedaction } from '../domain/redaction.ts';
import { documentFormats } from '../export/documents/document-formats.ts';
import type { OfficeDocument } from '../export/documents/office-document.ts';
import { checkDocument } from '../export/visitor/check-document.ts';
import { programPhrases } from '../locale/program-phrases.ts';
import { runCommand } from './command.ts';
import { exportPlate } from './export-plate.ts';
import { exportSheet } from './export-sheet.ts';
import { gatherDocument } from './gather-document.ts';
import { noPicture } from './hidden-in-document.ts';
import { printDocument } from './print-document.ts';
import { type SheetWish, usualPaper } from './sheet-wish.ts';

const owner = '王氏精工集团';

/** A park opened, its figures there, and what is written kept as bytes. */
async function opened(park: Park) {
  const { context, store } = await buildContext();
  const out: { name: string; bytes: Uint8Array }[] = [];
  const files = {
    ...context.files,
    save: (name: string, _: string, bytes: Uint8Array) => void out.push({ name, bytes }),
    print: ({ title, body }: { title: string; body: string }) => void out.push({ name: title, bytes: strToU8(body) }),
  };
  store.actions.openPark(park);
  await stateWhen(store, ({ assessment, assessmentPending }) => assessment !== null && !assessmentPending);
  return { context: { ...context, files }, store, out };
}

const wishFor = (park: Park, sheet: SheetWish['sheet'], language: SheetWish['language'] = 'zh-CN'): SheetWish => ({
  sheet,
  sites: park.parcels.slice(-2).map(({ id }) => ({ kind: 'parcel', id })),
  projectId: park.projects[0]?.id ?? null,
  paper: usualPaper(sheet, 2),
  scale: null,
  language,
  redaction: visitorRedaction,
  withCoordinates: false,
  template: null,
});

/** Everything a sheet can go out as. */
async function allOut(
  { context }: Pick<Awaited<ReturnType<typeof opened>>, 'context'>,
  document: OfficeDocument,
  wish: SheetWish,
) {
  for (const { id } of documentFormats) await runCommand(exportSheet, context, { document, format: id, wish });
  await runCommand(printDocument, context, { document, wish });
  if (wish.sheet !== 'supply')
    for (const format of ['svg', 'png'] as const) await runCommand(exportPlate, context, { document, format, wish });
}

const changed = (document: OfficeDocument, text: string): OfficeDocument => ({
  ...document,
  blocks: [...document.blocks, { kind: 'paragraph', text }],
});

describe('sheets for visitors', () => {
  it.each(['site', 'comparison', 'supply'] as const)('go out checked as everything they can be: %s', async (sheet) => {
    const { park } = plantedPark(visitorRedaction);
    const { context, store, out } = await opened(park);
    const wish = wishFor(park, sheet);
    const document = (await gatherDocument(context, wish))!;
    await allOut({ context }, document, wish);
    expect(store.getState().notice?.reason.code).toMatch(/^notice\.sheet(Saved|Checked)$/);
    expect(store.getState().notice?.reason.values?.checked).toBeGreaterThan(200);
    expect(out.map(({ name }) => name.replace(/.*\./, '')).slice(0, 3)).toEqual(['docx', 'xlsx', 'pptx']);
    expect(out.length).toBe(sheet === 'supply' ? 4 : sheet === 'site' ? 6 : 8);
  });

  it('are not written with a hidden name in them, in no format, and say where it stands in the park', async () => {
    const park = changeParcel(buildPark(), 'taken', { ownerName: owner, occupier: 'ABB' });
    const { context, store, out } = await opened(park);
    const wish = wishFor(park, 'site');
    const document = (await gatherDocument(context, wish))!;
    for (const said of [owner, '王氏 精工集团', '与ABB相邻']) {
      store.actions.say({ code: 'notice.fileSaved' }, 'done');
      await allOut({ context }, changed(document, said), wish);
      expect(store.getState().notice?.reason).toMatchObject({ code: 'notice.hiddenInSheet', values: { count: 1 } });
    }
    expect(out).toEqual([]);
    const priced: OfficeDocument = {
      ...document,
      blocks: [{ kind: 'facts', items: [{ label: '地价', value: { kind: 'number', value: 20, decimals: 0 } }] }],
    };
    await runCommand(exportSheet, context, { document: priced, format: 'xlsx', wish });
    expect(out).toEqual([]);
    // The same stays in the house unchecked.
    await runCommand(exportSheet, context, {
      document: changed(document, owner),
      format: 'xlsx',
      wish: { ...wish, redaction: null },
    });
    expect(out).toHaveLength(1);
    expect(store.getState().notice?.reason.code).toBe('notice.fileSaved');
  });

  it('are written where somebody is called as the program or a writer speaks', async () => {
    const names = ['土地', 'Microsoft', 'table', 'schemas', '面积', 'svg'];
    const base = buildPark();
    const park = buildPark({
      parcels: base.parcels.map((parcel, index) => ({
        ...parcel,
        ownerName: names[index] ?? owner,
        occupier: 'path',
        extra: { a: 'No', b: 'None', c: 'Fits' },
      })),
    });
    const { context, store, out } = await opened(park);
    for (const language of ['zh-CN', 'en'] as const) {
      const wish = wishFor(park, 'comparison', language);
      await allOut({ context }, (await gatherDocument(context, wish))!, wish);
      expect(store.getState().notice?.reason).toMatchObject({ code: 'notice.sheetSaved' });
    }
    expect(out).toHaveLength(16);
  });

  it.each(documentFormats)('are looked through in every part of the package: $id', async (format) => {
    const park = changeParcel(buildPark(), 'taken', { ownerName: owner });
    const { context } = await opened(park);
    const document = (await gatherDocument(context, wishFor(park, 'supply')))!;
    const hidden = [{ topic: 'owner', text: owner, place: 'parcels/taken/ownerName', by: 'word' } as const];
    const parts = unzipSync(await format.write(document, noPicture));
    const check = async (more: Record<string, Uint8Array>) => {
      const bytes = zipSync({ ...parts, ...more });
      const write = (other: OfficeDocument) => format.write(other, noPicture);
      return (await checkDocument({ document, name: 'x', bytes, write }, hidden, programPhrases('zh-CN'))).present
        .length;
    };
    expect(await check({})).toBe(0);
    expect(await check({ 'docProps/app.xml': strToU8(`<Company>${owner}</Company>`) })).toBe(1);
    expect(
      await check({ 'xl/comments1.xml': strToU8([...owner].map((sign) => `&#${sign.charCodeAt(0)};`).join('')) }),
    ).toBe(1);
    expect(await check({ [`media/${owner}.png`]: new Uint8Array(4) })).toBe(1);
    expect(await check({ 'media/plate.png': new Uint8Array(Buffer.from(`\x89PNG tEXt ${owner}`)) })).toBe(1);
  });
});
