import { hasSharedData, sharedFile } from '../shared-path.ts';
import { expect, test } from './guarded-page.ts';
import { reviewOf } from './review-of.ts';
import { WorkingScreen } from './working-screen.ts';

const real = (name: string): string => sharedFile(`data/real/${name}`) ?? name;

test.describe('parks nobody here drew', () => {
  test.skip(!hasSharedData && process.env.CI !== 'true', 'no shared real data on this machine');

  async function openPlain(screen: WorkingScreen, files: readonly string[]): Promise<void> {
    const dialog = await reviewOf(screen, [...files]);
    await dialog.getByRole('radio', { name: '新园区' }).check();
    await dialog.getByRole('button', { name: /^采用/ }).click();
    await expect(dialog).toHaveCount(0);
    await screen.ready();
  }

  test('Baltimore port opens from its plain layers, measured in a plane of its own', async ({ page }) => {
    const screen = new WorkingScreen(page);
    await screen.open();
    await openPlain(
      screen,
      ['landuse', 'roads', 'railway', 'substations', 'motorway_junctions'].map((layer) =>
        real(`osm/baltimore_${layer}.geojson`),
      ),
    );
    await screen.find('Seagirt Marine Terminal');
    const inspector = page.getByRole('complementary', { name: '详情' });
    // 76.0441 ha by the independent table = 1,140.7 mu.
    await expect(inspector).toContainText(/1,14[01]/);
    await expect(inspector).toContainText('高速出入口');
  });

  test('Hsinchu Science Park opens with its ten wrong declared areas flagged', async ({ page }) => {
    const screen = new WorkingScreen(page);
    await screen.open();
    await openPlain(screen, [real('parcels/tw_hsinchu_science_park_J0302_wgs84.geojson')]);
    await expect(page.getByRole('tab', { name: /载体/ })).toContainText('142');
    const toCheck = page.getByRole('region', { name: '证载面积待核对' });
    await expect(toCheck).toContainText('10 个地块');
    // A looser tolerance leaves those that are wrong by many times, and undo brings the others back.
    const tolerance = toCheck.getByRole('textbox', { name: '容差' });
    await tolerance.fill('50');
    await tolerance.press('Enter');
    await expect(toCheck).toContainText('7 个地块');
    await screen.undo.click();
    await expect(toCheck).toContainText('10 个地块');
    // Feature 13: 4,434.14 m² declared for an outline of 62.6 m².
    await toCheck.getByRole('listitem').getByRole('button').first().click();
    await expect(page.getByRole('region', { name: '面积核对' })).toContainText('实测减证载');
  });

  test('the real plots of Zhaoqing open with the areas their certificates declare', async ({ page }) => {
    const screen = new WorkingScreen(page);
    await screen.open();
    await openPlain(screen, [real('parcels/cn_zhaoqing_plots_lonlat.geojson')]);
    await screen.find('44120000120');
    const inspector = page.getByRole('complementary', { name: '详情' });
    // 2.6708 ha declared = 40.06 mu.
    await expect(inspector).toContainText(/40\.1|40\.06/);
  });
});
