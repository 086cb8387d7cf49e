import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import proj4 from 'proj4';
import { expect, test } from './guarded-page.ts';
import { type PdfPage, readPdf } from './read-pdf.ts';
import { WorkingScreen } from './working-screen.ts';

/** CGCS2000, 3° zone 37, the plane of the demo park, by somebody else's formulas. */
const zone37 = '+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=37500000 +y_0=0 +ellps=GRS80 +units=m';

/** The sides of a parcel of the demo park, metres, from its file. */
function sidesOf(id: string): number[] {
  const file = new URL('../../data/demo-park/parcels.geojson', import.meta.url);
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
    features: { id?: string; properties: { id?: string }; geometry: { coordinates: [number, number][][] } }[];
  };
  const ring = features.find((each) => (each.properties.id ?? each.id) === id)?.geometry.coordinates[0];
  if (!ring) throw new Error(`no parcel ${id} in the demo park`);
  const corners = ring.map((position) => proj4('EPSG:4326', zone37, position));
  return corners.slice(1).map(([east, north], at) => Math.hypot(east - corners[at]![0], north - corners[at]![1]));
}

const sides = (outline: PdfPage['outlines'][number]): number[] => {
  const [first, last] = [outline[0]!, outline.at(-1)!];
  const closed = Math.hypot(first[0] - last[0], first[1] - last[1]) < 1e-3 ? outline : [...outline, first];
  return closed.slice(1).map(([x, y], at) => Math.hypot(x - closed[at]![0], y - closed[at]![1]));
};

/** The largest error of a drawn outline against what it should be, millimetres; where it begins and how it runs does not matter. */
function errorMm(drawn: readonly number[], wanted: readonly number[]): number {
  if (drawn.length !== wanted.length) return Number.POSITIVE_INFINITY;
  const ways = [drawn, [...drawn].reverse()].flatMap((way) =>
    way.map((_, at) => [...way.slice(at), ...way.slice(0, at)]),
  );
  return Math.min(...ways.map((way) => Math.max(...way.map((side, at) => Math.abs(side - (wanted[at] ?? 0))))));
}

/** Presses print and makes a PDF of what was handed to the print dialog: the same style and body in a page of their own. */
async function printed(page: Page): Promise<readonly PdfPage[]> {
  await page.getByRole('button', { name: /打印 \/ 存为 PDF|Print \/ save/ }).click();
  await expect(page.locator('iframe[data-printed]')).toHaveCount(1);
  const html = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[data-printed]');
    const inner = frame?.contentDocument;
    const style = [...(inner?.adoptedStyleSheets ?? [])].flatMap(({ cssRules }) => [...cssRules]);
    const text = `<!doctype html><style>${style.map(({ cssText }) => cssText).join('\n')}</style>${inner?.body.outerHTML}`;
    frame?.contentWindow?.dispatchEvent(new Event('afterprint'));
    return text;
  });
  await expect(page.locator('iframe[data-printed]')).toHaveCount(0);
  const paper = await page.context().newPage();
  await paper.setContent(html);
  const bytes = await paper.pdf({ preferCSSPageSize: true });
  await paper.close();
  return readPdf(bytes);
}

test('a sheet on paper: its size, its words, its scale, and nothing a visitor must not see', async ({ page }) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const view = own?.get?.call(this) as Window | null;
        if (view) view.print = () => this.setAttribute('data-printed', '');
        return view;
      },
    });
  });
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.find('E-05-01');
  await page.getByRole('button', { name: '打印载体资料单' }).click();
  const dialog = page.getByRole('dialog', { name: '打印与资料单' });
  const preview = dialog.frameLocator('iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('E-05-01 地块');
  await dialog.getByLabel('比例尺').selectOption('2000');
  await expect(preview.locator('svg').first()).toContainText('1:2,000');

  const a4 = await printed(page);
  expect(a4.length).toBeGreaterThan(1);
  for (const { widthMm, heightMm, text } of a4) {
    expect(widthMm).toBeCloseTo(210, 0);
    expect(heightMm).toBeCloseTo(297, 0);
    // Every page can be copied alone.
    for (const said of ['审图号', '不作为土地权属', '示意数据', '打印日期']) expect(text).toContain(said);
  }
  expect(a4[0]?.text).toContain('E-05-01 地块');
  expect(a4.map(({ text }) => text).join('')).toContain('万元/亩');
  // ± 0.5 mm at 1:2,000 is asked; vectors do better.
  const wanted = sidesOf('E-05-01').map((metres) => metres / 2);
  const errors = a4.flatMap(({ outlines }) => outlines.map((outline) => errorMm(sides(outline), wanted)));
  expect(Math.min(...errors)).toBeLessThan(0.1);

  await dialog.getByLabel('纸张').selectOption('A3');
  await dialog.getByLabel('方向').selectOption('landscape');
  await dialog.getByLabel('语言').selectOption('en');
  await dialog.getByLabel('给谁看').selectOption('visitor');
  await expect(preview.getByText('Map approval no.').first()).toBeAttached();
  const a3 = await printed(page);
  expect(a3[0]?.widthMm).toBeCloseTo(420, 0);
  expect(a3[0]?.heightMm).toBeCloseTo(297, 0);
  const told = a3.map(({ text }) => text).join('');
  expect(told).toContain('Map approval no.');
  expect(told).not.toMatch(/Land price|Owner|万元\/亩/);

  await dialog.getByRole('button', { name: '导出为' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: '宗地图 PNG' }).click();
  const picture = readFileSync(await (await download).path());
  expect([...picture.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  // 300 dots an inch over the width of the plate.
  expect(picture.readUInt32BE(16)).toBeCloseTo((395 / 25.4) * 300, -1);
});
