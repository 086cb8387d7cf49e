import { northAt } from './curve.ts';
import type { Line, Pos } from './position.ts';

export type DistrictId = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G';

export const districtNames: Readonly<Record<DistrictId, string>> = {
  A: '西片区',
  B: '氢谷片区',
  C: '临港物流片区',
  D: '智造片区',
  E: '东片区',
  F: '东扩片区',
  G: '连接线以东片区',
};

/** Usual plot sizes, mu. */
export const targetMu: Readonly<Record<DistrictId, readonly [number, number]>> = {
  A: [56, 130],
  B: [54, 125],
  C: [66, 145],
  D: [54, 125],
  E: [60, 150],
  F: [60, 120],
  G: [90, 180],
};

/** Boundaries the districts follow: middle lines of roads, roughly. */
const arterialZhizao: Line = [
  [-3000, 330],
  [-1950, 560],
  [-1200, 660],
  [-350, 745],
  [380, 620],
  [1150, 440],
  [1830, 420],
];
const arterialWuliu: Line = [
  [-3000, -610],
  [-2400, -740],
  [-1900, -880],
  [-1000, -980],
  [0, -1055],
  [850, -1130],
  [1450, -1240],
  [1810, -1310],
];
const avenue: Line = [
  [-3000, -350],
  [-1400, -10],
  [-600, 110],
  [50, 110],
  [700, -20],
  [1300, -140],
  [1840, -170],
];

export function districtOf(p: Pos): DistrictId {
  const [east, north] = p;
  const linkEast = 1820 + (north < -1300 ? (-1300 - north) * 0.1 - 40 : 0);
  if (east > linkEast) return 'G';
  if (east > 1190 && north > northAt(avenue, east) && north < 1000) return 'F';
  if (north < northAt(arterialWuliu, east)) return 'C';
  if (east > 620) return 'E';
  if (north > northAt(arterialZhizao, east)) return 'D';
  return east < -1210 ? 'A' : 'B';
}
