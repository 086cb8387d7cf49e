import { curveThrough, ringThrough, simplified, simplifiedRing } from './curve.ts';
import type { Line, Pos, Ring } from './position.ts';
import { random } from './random.ts';

export interface Village {
  readonly id: string;
  readonly name: string;
  readonly centre: Pos;
  readonly ring: Ring;
}

const places: readonly (readonly [id: string, name: string, east: number, north: number, reachM: number])[] = [
  ['village-dachong', '大冲村', -2060, -2120, 125],
  ['village-shangtang', '上塘村', 300, 1930, 125],
  ['village-shigang', '石岗村', -1120, 2080, 120],
  ['village-xishan', '西山村', -2850, 1190, 105],
  ['village-rongshutang', '榕树塘村', -2980, -930, 115],
  ['village-xinwu', '新屋村', 1290, 1235, 95],
  ['village-jiangnan', '江南村', -60, -2270, 125],
  ['village-dongkeng', '东坑村', 2520, -1790, 120],
  ['village-baishi', '白石村', 3060, 1060, 105],
];

/** Villages as loose blobs of houses and gardens. */
export function makeVillages(): readonly Village[] {
  return places.map(([id, name, east, north, reachM], index) => {
    const dice = random(9100 + index);
    const corners = Array.from({ length: 11 }, (_, i): Pos => {
      const bearing = (i / 11) * 2 * Math.PI;
      const reach = reachM * dice.within(0.72, 1.22);
      return [east + Math.cos(bearing) * reach * 1.2, north + Math.sin(bearing) * reach * 0.85];
    });
    return { id, name, centre: [east, north], ring: simplifiedRing(ringThrough(corners, 18), 1.5) };
  });
}

/** The railway, west to east, over the river in the east. */
export const railway: Line = simplified(
  curveThrough([
    [-4300, -560],
    [-3500, -700],
    [-2800, -890],
    [-2000, -1105],
    [-1000, -1205],
    [0, -1270],
    [900, -1350],
    [1600, -1450],
    [2300, -1620],
    [3000, -1760],
    [3700, -1700],
    [4450, -1780],
  ]),
  0.5,
);

/** Sidings of the freight yard, south of the line. */
export const yardTracks: readonly Line[] = [24, 38, 52].map(
  (asideM, i): Line => [
    [-590 + i * 20, -1233 - asideM],
    [-320, -1248 - asideM],
    [-110 - i * 20, -1262 - asideM],
  ],
);
