import { writeWorkbook } from '../../src/export/xlsx-workbook.ts';
import type { LonLat } from '../../src/geometry/shapes.ts';

export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const made = (name: string, bytes: string | Uint8Array): MadeFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** A square of about 110 m × 102 m. */
const ring = (west: number, side = 0.001): readonly LonLat[] => [
  [west, 23],
  [west + side, 23],
  [west + side, 23.001],
  [west, 23.001],
  [west, 23],
];

/** Plots in a row, 200 m apart, by the place they take; `wide` are half as wide again. */
export function plots(name: string, places: readonly number[], wide: readonly number[] = []): MadeFile {
  const features = places.map((place) => ({
    type: 'Feature',
    id: `P-${place}`,
    properties: { 名称: `地块${place}`, 状态: '规划' },
    geometry: { type: 'Polygon', coordinates: [ring(113 + place * 0.002, wide.includes(place) ? 0.0015 : 0.001)] },
  }));
  return made(name, JSON.stringify({ type: 'FeatureCollection', features }));
}

/** A plot of Zhaoqing in its TXT, with east and north the wrong way round: 2.6708 ha. */
export const swappedTxt = made(
  'swapped.txt',
  [
    '[属性描述]',
    '坐标系=2000国家大地坐标系',
    '几度分带=3',
    '投影类型=高斯克吕格',
    '计量单位=米',
    '带号=38',
    '精度=0.001',
    '[地块坐标]',
    '9,2.6708,TEST-1,测试地块,面,,工业用地,,@',
    'J1,1,38380377.367,2577363.918',
    'J2,1,38380546.469,2577273.974',
    'J3,1,38380510.303,2577205.980',
    'J4,1,38380554.455,2577182.495',
    'J5,1,38380547.410,2577169.250',
    'J6,1,38380503.258,2577192.735',
    'J7,1,38380482.827,2577154.322',
    'J8,1,38380313.725,2577244.267',
    'J1,1,38380377.367,2577363.918',
    '',
  ].join('\r\n'),
);

/** A register of projects with a title over its header. */
export const register = made(
  'projects.xlsx',
  writeWorkbook(
    [
      {
        name: '招商项目',
        columnWidths: [24, 16, 16],
        headerRows: 0,
        headerColumns: 0,
        filter: false,
        rows: [
          ['2026 年重点招商项目一览表', null, null],
          ['项目名称', '用地需求（亩）', '总投资（亿元）'],
          ['高端阀门制造', 45, 3.2],
          ['电池回收基地', '1,120', 5],
        ].map((row) => row.map((value) => ({ value }))),
      },
    ],
    { title: '招商项目', creator: 'test' },
  ),
);

/** So many small squares in a grid, as the text of one file. */
export function manyPlots(count: number): string {
  const across = Math.ceil(Math.sqrt(count));
  const parts: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const west = 113 + (at % across) * 0.0004;
    const south = 23 + Math.floor(at / across) * 0.0004;
    const [east, north] = [west + 0.0003, south + 0.0003];
    const corners = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ].map(([lon = 0, lat = 0]) => `[${lon.toFixed(6)},${lat.toFixed(6)}]`);
    parts.push(
      `{"type":"Feature","id":"M-${at}","properties":{"名称":"M-${at}","landuse":"industrial","面积":${at % 90}},"geometry":{"type":"Polygon","coordinates":[[${corners.join(',')}]]}}`,
    );
  }
  return `{"type":"FeatureCollection","features":[\n${parts.join(',\n')}\n]}`;
}
