import { expect, it } from 'vitest';
import { readProjectFile } from '../../read-project-file.ts';

const written = {
  file: '甲.txt',
  part: 0,
  order: 0,
  head: '[属性描述]\r\n[地块坐标]\r\n',
  block: '4,,A,甲,面,,,,@\r\nJ1,1,2583100,38383000\r\n',
  encoding: 'gb18030',
  lineEnd: '\r\n',
};

const project = (of: unknown): string =>
  JSON.stringify({
    format: 'mutu-project',
    version: 1,
    savedAt: '2026-01-01T00:00:00Z',
    park: {
      id: 'park',
      name: '园区',
      centre: [112.86, 23.34],
      plane: { kind: 'cgcs2000-3deg', zone: 38 },
      parcels: [
        {
          id: 'A',
          name: '甲',
          status: 'planned',
          shape: {
            type: 'Polygon',
            coordinates: [
              [
                [112.85, 23.34],
                [112.86, 23.34],
                [112.86, 23.35],
                [112.85, 23.34],
              ],
            ],
          },
          written: of,
        },
      ],
      scenarios: [{ id: 'base', name: '方案一', placements: [] }],
      activeScenarioId: 'base',
    },
  });

it('keeps the text of a parcel in the project file', () => {
  const { park } = readProjectFile(project(written));
  expect(park?.parcels[0]?.written).toEqual(written);
});

it('does not take half a text', () => {
  const { park } = readProjectFile(project({ ...written, block: undefined }));
  expect(park?.parcels[0]).toMatchObject({ id: 'A' });
  expect(park?.parcels[0]?.written).toBeUndefined();
});
