import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../../test/shared-data.ts';
import { inspectFiles } from '../../../import/inspect/inspect-files.ts';
import { parkFromInspection } from '../../../import/inspect/records-from-inspection.ts';
import { readProjectFile } from '../../../import/read-project-file.ts';
import { writeProjectFile } from '../../project-file.ts';
import { parkLayers } from '../park-layers.ts';
import { writeBoundaryTxt } from './write-boundary-txt.ts';

describeShared('boundary files of Zhaoqing', () => {
  it.each(['zhaoqing_multi_utf8.txt', 'zhaoqing_multi_gbk_crlf.txt', 'zhaoqing/plot_000.txt'])(
    '%s becomes a park, is saved, opened, and goes out byte for byte',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(sharedFile(`data/real/boundary-txt/${name}`) ?? ''));
      const inspection = await inspectFiles([{ name, bytes }], {});
      const { park } = parkFromInspection(inspection, { ...inspection.mapping, tables: {} });
      if (!park) throw new Error('no park');
      const saved = new TextDecoder().decode(writeProjectFile(park, '2026-01-01T00:00:00Z'));
      const opened = readProjectFile(saved).park;
      if (!opened) throw new Error('not opened');
      expect(opened.plane).toEqual({ kind: 'cgcs2000-3deg', zone: 38 });
      const layers = parkLayers(opened, [{ layer: 'parcels' }], () => '地块');
      const plane = { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 38 } } as const;
      const written = await writeBoundaryTxt(layers, { crs: plane, encoding: 'utf-8', dialect: 'original' });
      expect(written.bytes).toEqual(bytes);
      expect(written.issues).toEqual([]);
    },
  );
});
