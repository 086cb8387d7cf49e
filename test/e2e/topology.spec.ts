import { expect, test } from './guarded-page.ts';
import { reviewOf } from './review-of.ts';
import { WorkingScreen } from './working-screen.ts';

/** A few metres as degrees near Yunfu; close enough to draw with. */
const at = (east: number, north: number): [number, number] => [
  Number((112.17 + east / 102_500).toFixed(9)),
  Number((22.98 + north / 110_770).toFixed(9)),
];
const parcel = (name: string, corners: readonly (readonly [number, number])[]) => ({
  type: 'Feature',
  properties: { name, status: '规划' },
  geometry: {
    type: 'Polygon',
    coordinates: [[...corners, ...corners.slice(0, 1)].map(([east, north]) => at(east, north))],
  },
});
/** Two neighbours that overlap by 20 m × 200 m, and one with a spike. */
const faulty = {
  type: 'FeatureCollection',
  features: [
    parcel('甲地块', [
      [0, 0],
      [200, 0],
      [200, 200],
      [0, 200],
    ]),
    parcel('乙地块', [
      [180, 0],
      [480, 0],
      [480, 200],
      [180, 200],
    ]),
    parcel('丙地块', [
      [0, 300],
      [150, 300],
      [150, 240],
      [150, 300],
      [300, 300],
      [300, 450],
      [0, 450],
    ]),
  ],
};
/** A sound one, and one whose outline crosses itself: its corners are in the wrong order. */
const crossed = {
  type: 'FeatureCollection',
  features: [
    parcel('甲地块', [
      [0, 0],
      [200, 0],
      [200, 200],
      [0, 200],
    ]),
    parcel('丁地块', [
      [300, 0],
      [500, 0],
      [375, 200],
      [425, 200],
    ]),
  ],
};

test.describe('a layer whose outlines do not fit', () => {
  async function openLayer(screen: WorkingScreen, layer: object): Promise<void> {
    const dialog = await reviewOf(screen, [
      { name: 'parcels.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify(layer)) },
    ]);
    await dialog.getByRole('radio', { name: '新园区' }).check();
    await dialog.getByRole('button', { name: /^采用/ }).click();
    await expect(dialog).toHaveCount(0);
    await screen.ready();
  }
  const openFaulty = (screen: WorkingScreen): Promise<void> => openLayer(screen, faulty);

  test('is told, shown on the map, repaired when one has seen the repair, and put back by undo', async ({
    page,
  }, info) => {
    const screen = new WorkingScreen(page);
    await screen.open();
    await openFaulty(screen);
    await page.getByRole('tab', { name: /问题/ }).click();
    const issue = page.getByRole('listitem').filter({ hasText: '“甲地块”与“乙地块”重叠' });
    await expect(issue).toContainText(/4,00\d m²|3,99\d m²/);
    await expect(page.getByRole('listitem').filter({ hasText: '“丙地块”的边界有尖刺' })).toBeVisible();

    await issue.getByRole('button', { name: /重叠/ }).click();
    await expect(page.getByRole('complementary', { name: '详情' })).toContainText('甲地块');

    await issue.getByRole('button', { name: '查看修复' }).click();
    // The larger one gives up what both claim: 300 m × 200 m less 20 m × 200 m.
    await expect(issue).toContainText(/乙地块：.*→.*/);
    await expect(issue.getByLabel('由谁让出用地')).toBeVisible();
    await page.screenshot({ path: info.outputPath('repair-zh.png') });
    await issue.getByRole('button', { name: '采用修复' }).click();
    await expect(issue).toHaveCount(0);
    await expect(screen.undo).toHaveAccessibleName(/修复乙地块：重叠/);

    const spike = page.getByRole('listitem').filter({ hasText: '尖刺' });
    await spike.getByRole('button', { name: '查看修复' }).click();
    await expect(spike).toContainText('面积不变');
    await spike.getByRole('button', { name: '采用修复' }).click();
    await expect(spike).toHaveCount(0);

    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(issue).toHaveCount(1);
    await expect(spike).toHaveCount(1);
  });

  test('leaves nothing behind when a repair is only looked at, in English too', async ({ page }, info) => {
    const screen = new WorkingScreen(page);
    await screen.open();
    await openFaulty(screen);
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await page.getByRole('tab', { name: /Issues/ }).click();
    const issue = page.getByRole('listitem').filter({ hasText: 'overlap by' });
    await issue.getByRole('button', { name: 'Show repair' }).click();
    await issue.getByLabel('Who gives the land up').selectOption({ label: '甲地块' });
    await expect(issue).toContainText(/甲地块: .* → /);
    await page.screenshot({ path: info.outputPath('repair-en.png') });
    await issue.getByRole('button', { name: 'Leave it' }).click();
    await expect(issue.getByRole('button', { name: 'Show repair' })).toBeVisible();
    await expect(screen.undo).toBeDisabled();
  });

  test('brings in a parcel whose outline crosses itself, once it is mended, and undo leaves it out again', async ({
    page,
  }, info) => {
    const screen = new WorkingScreen(page);
    await screen.open();
    await openLayer(screen, crossed);
    const sites = page.getByRole('tab', { name: /载体/ });
    const issues = page.getByRole('tab', { name: /问题/ });
    const crossing = page.getByRole('listitem').filter({ hasText: '自相交' });
    await issues.click();
    await crossing.getByRole('button', { name: /自相交/ }).click();
    await crossing.getByRole('button', { name: '查看修复' }).click();
    // Base 200 m and top 50 m, 200 m high: they meet at 160 m. 16,000 m² and 1,000 m² are land; written they are 15,000 m².
    await expect(crossing).toContainText(/丁地块将以 (17,00\d|16,99\d) m².*收入园区/);
    await expect(crossing).toContainText(/按原边界计算为 (15,00\d|14,99\d) m²/);
    await expect(crossing.getByRole('button', { name: '修复全部同类问题' })).toHaveCount(0);
    await page.screenshot({ path: info.outputPath('left-out-zh.png') });
    await crossing.getByRole('button', { name: '采用修复' }).click();
    await expect(crossing).toHaveCount(0);
    await expect(screen.undo).toHaveAccessibleName(/丁地块修复后收入园区/);
    await sites.click();
    const row = page.getByRole('row').filter({ hasText: '丁地块' });
    await expect(row).toBeVisible();

    await screen.undo.click();
    await expect(row).toHaveCount(0);
    await issues.click();
    await expect(crossing).toHaveCount(1);

    await page.getByRole('button', { name: 'Switch to English' }).click();
    const inEnglish = page.getByRole('listitem').filter({ hasText: 'crosses itself' });
    await inEnglish.getByRole('button', { name: 'Show repair' }).click();
    await expect(inEnglish).toContainText(/丁地块 comes into the park with/);
    await page.screenshot({ path: info.outputPath('left-out-en.png') });
  });
});
