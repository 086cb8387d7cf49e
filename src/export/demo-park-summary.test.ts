import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import { assessPark } from '../engine/assess-park.ts';
import { prepareEngine } from '../engine/prepare-engine.ts';
import { rankSites } from '../engine/rank-sites.ts';
import { readParkFolder } from '../import/read-park-folder.ts';
import { muFromM2 } from '../quantities/area-units.ts';
import { documentFile } from './documents/document-html.ts';
import { siteDocument } from './documents/site-document.ts';
import { fitJson } from './fit-json.ts';
import { formats } from './formats.ts';

/** Texts of the demo park by the paths that park.json names. */
function demoParkFiles(): Map<string, string> {
  const data = fileURLToPath(new URL('../../data/', import.meta.url));
  const read = (folder: string, prefix: string): [string, string][] =>
    readdirSync(join(data, folder)).map((name) => [prefix + name, readFileSync(join(data, folder, name), 'utf8')]);
  return new Map([...read('demo-park', ''), ...read('rules', '../rules/')]);
}

/** Milliseconds for the whole park on a busy machine. */
const patience = 120_000;

describe('the demo park taken home', () => {
  let park: Park;
  let assessment: Assessment;
  const files = new Map<string, Uint8Array>();

  beforeAll(async () => {
    await prepareEngine();
    const read = readParkFolder(demoParkFiles()).park;
    if (read === null) throw new Error('the demo park does not open');
    park = read;
    assessment = assessPark(park);
    for (const format of formats) files.set(format.id, await format.write(park, assessment, { language: 'zh-CN' }));
  }, patience);

  const textOf = (id: string): string => new TextDecoder().decode(files.get(id));

  it('has every parcel once in every format, with the same planar area', async () => {
    const json = JSON.parse(textOf('json')).parcels;
    const geojson = JSON.parse(textOf('geojson')).features;
    const csv = Papa.parse<string[]>(textOf('csv'), { skipEmptyLines: true }).data;
    const xlsx = await readSheet(Buffer.from(files.get('xlsx') ?? []));
    const column = csv[0]?.indexOf('平面面积 (亩)') ?? -1;
    expect([json.length, geojson.length, csv.length - 1, xlsx.length - 1]).toEqual(
      Array.from({ length: 4 }, () => park.parcels.length),
    );
    for (const [index, { parcelId, areaM2 }] of assessment.parcels.entries()) {
      const areaMu = muFromM2(areaM2);
      expect([json[index].id, geojson[index].id, csv[index + 1]?.[0], xlsx[index + 1]?.[0]]).toEqual(
        Array.from({ length: 4 }, () => parcelId),
      );
      expect([json[index].areaMu, geojson[index].properties.areaMu, xlsx[index + 1]?.[column]]).toEqual(
        Array.from({ length: 3 }, () => areaMu),
      );
      expect(Number(csv[index + 1]?.[column])).toBeCloseTo(areaMu, 4);
    }
  });

  it('says in every format that it is illustrative', async () => {
    const notes = await readSheet(Buffer.from(files.get('xlsx') ?? []), '说明');
    for (const said of [textOf('json'), textOf('geojson'), textOf('csv'), notes.flat().join('\n')])
      expect(said).toContain('示意');
  });

  it(
    'has a sentence for every finding on every site of every project, in both languages',
    () => {
      const unsaid = new Set<string>();
      for (const { id } of park.projects) {
        const ranking = rankSites(park, id);
        for (const language of ['zh-CN', 'en'] as const) {
          for (const { findings } of fitJson(park, ranking, language, 10).sites) {
            for (const { reason, reasonCode } of findings)
              if (reason === reasonCode || /\{\{|\$t\(|undefined|NaN/.test(reason))
                unsaid.add(`${language} ${reasonCode}`);
          }
        }
      }
      expect([...unsaid]).toEqual([]);
    },
    patience,
  );

  it(
    'prints a sheet for the best and the worst site of a project',
    () => {
      for (const { id } of park.projects.slice(0, 6)) {
        const { sites } = rankSites(park, id);
        for (const fit of [sites[0], sites.at(-1)]) {
          if (fit === undefined) continue;
          const html = documentFile(
            siteDocument({
              park,
              assessment,
              site: fit.site,
              projectId: id,
              fit,
              language: 'zh-CN',
              printedOn: '2026-05-04',
              paper: { size: 'A4', isLandscape: false },
            }),
          );
          expect(html).toContain('<svg');
          expect(html).not.toMatch(/NaN|undefined|Infinity|\{\{/);
        }
      }
    },
    patience,
  );
});
