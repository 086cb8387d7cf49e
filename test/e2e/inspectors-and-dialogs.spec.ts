import type { Page } from '@playwright/test';
import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

type Positions = readonly (readonly [number, number])[];

const parcel = (id: string | null, ring: Positions) => ({
  type: 'Feature',
  ...(id && { id }),
  properties: { landuse: 'industrial' },
  geometry: { type: 'Polygon', coordinates: [ring] },
});

const square = (lon: number, lat: number): Positions => [
  [lon, lat],
  [lon + 0.002, lat],
  [lon + 0.002, lat + 0.002],
  [lon, lat + 0.002],
  [lon, lat],
];

const bowTie: Positions = [
  [112.11, 22.9],
  [112.112, 22.902],
  [112.112, 22.9],
  [112.11, 22.902],
  [112.11, 22.9],
];

async function dropOnWindow(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name));
      return transfer;
    },
    { name, text },
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await expect(page.getByText('松开即可打开')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

test('a broken file dropped on the window names its trouble, and the rest opens', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const features = [
    parcel('sound', square(112.1, 22.9)),
    parcel('crossing', bowTie),
    parcel('off-the-globe', square(112.12, 123)),
    parcel(null, square(112.103, 22.9)),
  ];
  await dropOnWindow(page, 'plots.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
  const review = page.getByRole('dialog', { name: '检查并导入文件' });
  await expect(review).toContainText('环在 112.111, 22.901 处自相交');
  await expect(review).toContainText('坐标 112.12, 123 超出经纬度范围');
  await review.getByRole('radio', { name: '新园区' }).check();
  await review.getByRole('button', { name: /^采用/ }).click();
  await expect(review).toHaveCount(0);
  await screen.ready();
  await expect(page.getByRole('tab', { name: /载体/ })).toContainText('2');
  await page.getByRole('button', { name: /^数据问题/ }).click();
  await expect(page.getByRole('tabpanel', { name: /问题/ })).toContainText('plots.geojson › off-the-globe');
});

test('weights rank anew at once, and the first unit takes the project on its floor', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.pick('p14-membrane-electrode');
  const inspector = page.getByRole('complementary', { name: '详情' });
  const first = page.getByRole('row').nth(1);
  const best = (await first.textContent()) ?? '';
  await first.click();
  await inspector.getByText('调整权重').click();
  await inspector.getByRole('slider', { name: '用地面积', exact: true }).focus();
  await page.keyboard.press('Home');
  await expect(first).not.toHaveText(best);
  await expect(screen.undo).toHaveAccessibleName(/权重设为 0/);
  await screen.undo.click();
  await expect(first).toHaveText(best);
  await first.click();
  await inspector.getByRole('button', { name: '落位于此' }).click();
  await expect(screen.notice).toContainText('落位到标准厂房');
  await expect(inspector).toContainText('1,200 m²');
  await expect(screen.card('p14-membrane-electrode')).toContainText('已落位');
});
