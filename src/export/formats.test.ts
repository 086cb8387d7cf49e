import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../test/builders/assessment-builder.ts';
import { buildParkWith, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { createTranslator } from '../locale/translator.ts';
import { formatOf, formats } from './formats.ts';
import { columnHeader, shownNumber, summaryColumns } from './summary-columns.ts';

const park = buildParkWith(pumpOnEast60);
const assessment = buildAssessment(park, {
  'east-60': { freeM2: 0, placedM2: 40_000, projectIds: ['pump-60'] },
});
const options = { language: 'zh-CN', exportedAt: '2026-11-23' } as const;
const { t } = createTranslator('zh-CN');
const written = Object.fromEntries(
  await Promise.all(formats.map(async (format) => [format.id, await format.write(park, assessment, options)] as const)),
) as Record<string, Uint8Array>;
const textOf = (id: string): string => new TextDecoder().decode(written[id]);

/** Follows a column's key into the JSON record. */
const valueAt = (record: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown> | null)?.[part] ?? null, record);

describe('formats', () => {
  const json = JSON.parse(textOf('json')).parcels;
  const geojson = JSON.parse(textOf('geojson')).features.map((feature: { properties: unknown }) => feature.properties);
  const csv = Papa.parse<string[]>(textOf('csv'), { skipEmptyLines: true }).data.slice(1);

  it('are found by their id', () => {
    expect(formats.map(({ id }) => id)).toEqual(['csv', 'xlsx', 'geojson', 'json']);
    expect(formatOf('pdf')).toBeUndefined();
  });

  it('say the same of every parcel in JSON and GeoJSON', () => {
    expect(geojson).toEqual(json);
  });

  it('say the same figures in JSON, CSV and XLSX, column by column', async () => {
    const xlsx = (await readSheet(Buffer.from(written.xlsx!))).slice(1);
    let compared = 0;
    for (const [row, record] of json.entries()) {
      for (const [index, column] of summaryColumns.entries()) {
        const value = valueAt(record, column.key);
        if (typeof value === 'number') {
          expect(xlsx[row]?.[index]).toBe(value);
          expect(Number(csv[row]?.[index])).toBe(shownNumber(value, column.decimals));
          compared += 1;
        } else if (value === null) {
          const words = ['未知', '无', '路网不通'];
          expect(words).toContain(csv[row]?.[index]);
          expect(words).toContain(xlsx[row]?.[index]);
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('give JSON the keys the terminal promises', () => {
    expect(Object.keys(json[0])).toEqual(
      expect.arrayContaining([
        ...['id', 'name', 'status', 'areaMu', 'areaMuEllipsoidal', 'statedMu', 'freeMu', 'projects', 'nearest'],
      ]),
    );
    expect(json[0].projects).toEqual(['pump-60']);
    expect(json[0].nearest.interchange).toEqual({
      id: 'interchange-1',
      metres: 1000,
      roadMetres: 1234.5,
      minutes: 2.345_678,
    });
    expect(json[0].nearest.airport).toBeNull();
  });

  it('have a header in both languages for every column', () => {
    const en = createTranslator('en').t;
    for (const column of summaryColumns) {
      for (const say of [t, en]) expect(columnHeader(column, say)).not.toMatch(/column\.|unit\.|facility\./);
    }
  });
});
