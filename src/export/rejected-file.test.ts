import { describe, expect, it } from 'vitest';
import { loadLanguage, loadRest } from '../locale/languages-loaded.ts';
import { rejectedFile } from './rejected-file.ts';
import { rejectedRows } from './rejected-rows.ts';

describe('what stays out of an import', () => {
  it('is saved with its own coordinates, its properties and the reason', async () => {
    await loadLanguage('zh-CN');
    await loadRest();
    const geometry = { type: 'Polygon', coordinates: [[[38_482_123.4, 2_578_000.1]]] };
    const bytes = rejectedFile(
      [
        {
          source: 'plots.zip/plots.shp',
          system: 'EPSG:4526',
          isTable: false,
          features: [
            {
              layer: 'plots',
              index: 3,
              label: 'A-4',
              geometry,
              properties: { 地块: 'A-4' },
              issue: { code: 'geometry.ring.tooFew', severity: 'error', values: { count: 1 } },
            },
            {
              layer: 'plots',
              index: 4,
              label: '#5',
              geometry: 'POLYGON EMPTY',
              properties: {},
              issue: { code: 'geometry.missing', severity: 'error' },
            },
          ],
        },
      ],
      'zh-CN',
    );
    const { features } = JSON.parse(new TextDecoder().decode(bytes));
    expect(features[0].geometry).toEqual(geometry);
    expect(features[0].properties).toMatchObject({ 地块: 'A-4', 'mutu:feature': 'A-4', 'mutu:system': 'EPSG:4526' });
    expect(features[0].properties['mutu:reason']).toMatch(/[一-鿿]/);
    expect(features[1]).toMatchObject({ geometry: null, properties: { 'mutu:geometry': 'POLYGON EMPTY' } });
  });

  it('is saved as rows where it was rows, with formulas made harmless', async () => {
    await loadLanguage('zh-CN');
    await loadRest();
    const bytes = rejectedRows(
      {
        source: '地块台账.csv',
        system: null,
        isTable: true,
        features: [
          {
            layer: '地块台账',
            index: 2,
            label: '#3',
            geometry: null,
            properties: { 地块编号: 'Z-9', 备注: '=1+1', 日期: { date: '2026-01-02' } },
            issue: { code: 'table.site.noOutline', severity: 'error' },
          },
        ],
      },
      'zh-CN',
    );
    const [head, row] = new TextDecoder().decode(bytes).split('\r\n');
    expect(head).toBe('行,原因,地块编号,备注,日期');
    expect(row).toMatch(/^#3,[^,]*[一-鿿][^,]*,Z-9,"?'=1\+1"?,2026-01-02$/);
  });
});
