import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../test/shared-data.ts';
import { readGeojsonLayer } from './read-geojson-layer.ts';

const folder = sharedFile('data/real/geojson-validation/geojsonhint') ?? '';
const filesOf = (kind: string): string[] =>
  folder === '' ? [] : readdirSync(join(folder, kind)).filter((file) => file.endsWith('.geojson'));
const read = (kind: string, file: string) => readGeojsonLayer(file, readFileSync(join(folder, kind, file), 'utf8'));

/** Files geojsonhint calls bad and we open without a word, each for a reason. */
const harmless: Readonly<Record<string, string>> = {
  'excessive_precision_truncated.geojson': 'more decimals than needed are no fault: nothing is rounded here',
};

/** Files geojsonhint calls good and that no map of land can hold. */
const unusable: Readonly<Record<string, string>> = {
  'good-geometrycollection.geojson': 'geometry.type',
  'issue82.geojson': 'geometry.range',
  'nullgeometry.geojson': 'geometry.missing',
};

describeShared('the cases of geojsonhint', () => {
  it.each(filesOf('bad'))('never crash on bad/%s and say what is wrong', (file) => {
    const { issues } = read('bad', file);
    if (harmless[file]) expect(issues).toEqual([]);
    else expect(issues.length).toBeGreaterThan(0);
  });

  it.each(filesOf('good'))('open good/%s', (file) => {
    const { features, issues } = read('good', file);
    const code = unusable[file];
    if (code) expect(issues[0]).toMatchObject({ code });
    else {
      expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
      expect(features.length).toBeGreaterThan(0);
    }
  });
});
