import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

test('what is reached from a parcel is drawn and said, changes with the choice, and goes with Escape', async ({
  page,
}) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.find('D-02-02');
  const reach = page.getByRole('region', { name: '可达范围' });
  await reach.getByRole('button', { name: '在图上看' }).click();
  const words = reach.getByRole('status');
  await expect(words.getByText(/[\d.]+ km²（[\d,.]+ 亩）/)).toHaveCount(2);
  await expect(words.getByText('与 10 分钟相同：再无更远的道路。')).toBeVisible();
  await expect(words.getByText('15 分钟')).toBeVisible();
  await expect(words.getByText(/\d+ 个地块，共/).first()).toBeVisible();
  await expect(words.getByText(/由“.+”接入，边界距路中线/)).toBeVisible();

  await reach.getByText('15 分钟').first().click();
  await expect(words.getByText(/ km²（/)).toHaveCount(2);
  await reach.getByRole('combobox', { name: '方向' }).selectOption({ label: '到这里来' });
  await expect(words.getByText(/ km²（/)).toHaveCount(2);

  await page.keyboard.press('Escape');
  await expect(words).toHaveCount(0);
  await expect(reach.getByRole('button', { name: '在图上看' })).toBeVisible();
});

test('a parcel says how far its utilities are along the roads and what they may cost', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.find('D-02-02');
  const tieIn = page.getByRole('region', { name: '市政接入' });
  const power = tieIn.getByRole('row', { name: /^电力/ });
  await expect(power).toContainText(/[\d.]+ k?m/);
  await expect(power).toContainText(/\d+ – \d[\d,]* 万元/);
  await expect(tieIn.getByText(/^示意值，未询价/)).toHaveCount(5);
  await tieIn.getByRole('button', { name: '在图上看接入线路' }).click();
  await expect(tieIn.getByRole('button', { name: '从图上收起' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tieIn.getByRole('button', { name: '在图上看接入线路' })).toBeVisible();
});
