import type { RoadClass } from '../../src/domain/road.ts';
import { northAt, simplified } from './curve.ts';
import { interchangeRamps } from './interchange.ts';
import { classes, drawn, eastward, expressway, northward, toleranceM } from './main-roads.ts';
import { at, between, cross, type Line, minus, type Pos, plus, unit } from './position.ts';

export interface RoadLine {
  readonly name: string;
  readonly class: RoadClass;
  readonly line: Line;
  readonly oneWay?: boolean;
  /** Passes over or under the expressway instead of meeting it. */
  readonly crossesExpressway?: boolean;
  readonly state: 'built' | 'underConstruction' | 'planned';
}

type Eastward = keyof typeof eastward;
type Northward = keyof typeof northward;

const turned = (line: Line): Line => line.map((p): Pos => [p[1], p[0]]);

/** Where two lines first cross. */
function crossing(a: Line, b: Line): Pos {
  for (let i = 1; i < a.length; i++) {
    for (let j = 1; j < b.length; j++) {
      const [p, r] = [at(a, i - 1), minus(at(a, i), at(a, i - 1))];
      const [q, s] = [at(b, j - 1), minus(at(b, j), at(b, j - 1))];
      const across = cross(r, s);
      const [t, u] = [cross(minus(q, p), s) / across, cross(minus(q, p), r) / across];
      if (t >= 0 && t <= 1 && u >= 0 && u <= 1) return plus(p, r, t);
    }
  }
  throw new Error('the two roads do not meet');
}

/** A road between two eastward ones, `share` of the way to the second, from one northward road to another. */
function betweenEastward(north: Eastward, south: Eastward, share: number, from: Northward, to: Northward): Line {
  const whole: Pos[] = [];
  for (let east = -3000; east <= 3500; east += 15) {
    whole.push([east, northAt(eastward[north], east) * (1 - share) + northAt(eastward[south], east) * share]);
  }
  const [start, end] = [crossing(whole, northward[from]), crossing(whole, northward[to])];
  return simplified([start, ...whole.filter((p) => p[0] > start[0] + 3 && p[0] < end[0] - 3), end], toleranceM);
}

/** A road between two northward ones, from one eastward road up to another. */
function betweenNorthward(west: Northward, east: Northward, share: number, from: Line, to: Line): Line {
  const [a, b] = [turned(northward[west]), turned(northward[east])];
  const whole: Pos[] = [];
  for (let north = -2100; north <= 1300; north += 15) {
    whole.push([northAt(a, north) * (1 - share) + northAt(b, north) * share, north]);
  }
  const [start, end] = [crossing(whole, from), crossing(whole, to)];
  return simplified([start, ...whole.filter((p) => p[1] > start[1] + 3 && p[1] < end[1] - 3), end], toleranceM);
}

const collectors: readonly { name: string; line: Line }[] = [
  { name: '工业一路', line: betweenEastward('北环路', '智造大道', 0.5, '西环路', '东环路') },
  { name: '腾龙路', line: betweenEastward('北环路', '智造大道', 0.46, '东环路', '思劳东连接线') },
  { name: '工业二路', line: betweenEastward('智造大道', '园区大道', 0.5, '西环路', '氢谷大道') },
  { name: '工业三路', line: betweenEastward('智造大道', '园区大道', 0.48, '创新路', '思劳东连接线') },
  { name: '氢能一路', line: betweenEastward('园区大道', '物流大道', 0.34, '西环路', '思劳东连接线') },
  { name: '氢能二路', line: betweenEastward('园区大道', '物流大道', 0.67, '西环路', '腾飞路') },
  { name: '东园一路', line: betweenEastward('北环路', '智造大道', 0.5, '思劳东连接线', '东三路') },
  { name: '东园二路', line: betweenEastward('智造大道', '园区大道', 0.5, '思劳东连接线', '东三路') },
  { name: '东园三路', line: betweenEastward('园区大道', '物流大道', 0.33, '思劳东连接线', '东三路') },
  { name: '东园四路', line: betweenEastward('园区大道', '物流大道', 0.68, '思劳东连接线', '东三路') },
];
const collectorNamed = (name: string): Line => {
  const found = collectors.find((road) => road.name === name);
  if (!found) throw new Error(`no collector ${name}`);
  return found.line;
};
const lineNamed = (name: string): Line => (name in eastward ? eastward[name as Eastward] : collectorNamed(name));

/** Streets: between which northward roads, at which share, from which road in the south to which in the north. */
const streets: readonly (readonly [string, Northward, Northward, number, string, string])[] = [
  ['兴盛街', '西环路', '兴业路', 0.5, '工业一路', '北环路'],
  ['兴旺街', '西环路', '兴业路', 0.44, '智造大道', '工业一路'],
  ['兴隆街', '西环路', '兴业路', 0.5, '工业二路', '智造大道'],
  ['兴发街', '西环路', '兴业路', 0.56, '氢能一路', '园区大道'],
  ['兴达街', '西环路', '兴业路', 0.45, '物流大道', '氢能二路'],
  ['创富街', '创业路', '氢谷大道', 0.5, '工业一路', '北环路'],
  ['创智街', '创业路', '氢谷大道', 0.52, '工业二路', '智造大道'],
  ['创新一街', '创业路', '氢谷大道', 0.48, '氢能一路', '园区大道'],
  ['创新二街', '创业路', '氢谷大道', 0.5, '物流大道', '氢能二路'],
  ['科苑街', '氢谷大道', '创新路', 0.52, '工业一路', '北环路'],
  ['科创街', '氢谷大道', '创新路', 0.5, '氢能一路', '园区大道'],
  ['氢枫街', '氢谷大道', '创新路', 0.46, '氢能二路', '氢能一路'],
  ['氢源街', '氢谷大道', '创新路', 0.54, '物流大道', '氢能二路'],
  ['平安街', '创新路', '东环路', 0.5, '工业三路', '智造大道'],
  ['平和街', '创新路', '东环路', 0.47, '园区大道', '工业三路'],
  ['平顺街', '创新路', '东环路', 0.5, '氢能二路', '氢能一路'],
  ['东祥街', '东环路', '腾飞路', 0.5, '腾龙路', '北环路'],
  ['东兴街', '东环路', '腾飞路', 0.5, '工业三路', '智造大道'],
  ['东升街', '东环路', '腾飞路', 0.52, '氢能一路', '园区大道'],
  ['东盛街', '东环路', '腾飞路', 0.48, '物流大道', '氢能二路'],
  ['东扩一街', '腾飞路', '思劳东连接线', 0.5, '智造大道', '腾龙路'],
  ['东扩二街', '腾飞路', '思劳东连接线', 0.48, '园区大道', '智造大道'],
  ['东扩三街', '腾飞路', '思劳东连接线', 0.5, '物流大道', '氢能一路'],
  ['东园一街', '东二路', '东三路', 0.5, '园区大道', '东园二路'],
  ['东园二街', '思劳东连接线', '东一路', 0.5, '东园三路', '园区大道'],
  ['东园三街', '东二路', '东三路', 0.46, '物流大道', '东园四路'],
  ['兴安街', '西环路', '兴业路', 0.5, '氢能二路', '氢能一路'],
  ['创业街', '创业路', '氢谷大道', 0.48, '智造大道', '工业一路'],
  ['平康街', '创新路', '东环路', 0.5, '工业一路', '北环路'],
  ['平湖街', '创新路', '东环路', 0.53, '物流大道', '氢能二路'],
  ['东景街', '腾飞路', '思劳东连接线', 0.5, '腾龙路', '北环路'],
  ['溪东街', '兴业路', '创业路', 0.78, '氢能一路', '园区大道'],
  ['港前街', '创业路', '氢谷大道', 0.5, '沿江路', '物流大道'],
  ['港中街', '创新路', '东环路', 0.5, '沿江路', '物流大道'],
  ['仓储街', '西环路', '兴业路', 0.5, '沿江路', '物流大道'],
];

/** Roads into the villages and over the expressway. */
const outward: readonly RoadLine[] = [
  {
    name: '北山路',
    class: 'collector',
    state: 'built',
    crossesExpressway: true,
    line: drawn([-610, 1220], [-560, 1400], [-640, 1720], [-900, 1960], [-1080, 2060]),
  },
  {
    name: '上塘路',
    class: 'street',
    state: 'built',
    crossesExpressway: true,
    line: drawn([590, 1060], [610, 1300], [560, 1720], [330, 1900]),
  },
  { name: '西山路', class: 'street', state: 'built', line: drawn([-2440, 1010], [-2500, 1180], [-2760, 1240]) },
  {
    name: '大冲路',
    class: 'street',
    state: 'built',
    line: drawn([-2480, -1560], [-2520, -1700], [-2480, -1990], [-2200, -2180]),
  },
  {
    name: '江南路',
    class: 'collector',
    state: 'built',
    line: drawn(
      [740, -1690],
      [770, -1850],
      [640, -2140],
      [100, -2330],
      [-420, -2240],
      [-1020, -2160],
      [-1650, -2230],
      [-2200, -2180],
    ),
  },
  {
    name: '东坑路',
    class: 'street',
    state: 'built',
    line: drawn([2830, -1990], [2560, -2010], [2130, -2020], [1838, -1960]),
  },
];

/** A little longer at both ends, so that it surely meets the roads it ends on; the node makes the end exact. */
const extended = (line: Line): Line => {
  const [first, last] = [at(line, 0), at(line, -1)];
  const outwardFrom = (end: Pos, before: Pos): Pos => plus(end, unit(minus(end, before)), 4);
  return [outwardFrom(first, at(line, 1)), ...line, outwardFrom(last, at(line, -2))];
};

const eastOfLink = (line: Line): boolean => between(at(line, 0), at(line, -1), 0.5)[0] > 1850;

/** Every road of the park as one line each, before it is cut at its junctions. */
export function roadLines(): readonly RoadLine[] {
  const state = (line: Line): RoadLine['state'] => (eastOfLink(line) ? 'planned' : 'built');
  const named = (entries: Readonly<Record<string, Line>>): RoadLine[] =>
    Object.entries(entries).map(([name, line]) => ({
      name,
      class: classes[name] ?? 'collector',
      line,
      state: state(line),
    }));
  return [
    { name: '汕湛高速（示意）', class: 'expressway', line: expressway, state: 'built' },
    ...interchangeRamps(expressway),
    ...named(eastward),
    ...named(northward),
    ...collectors.map(
      ({ name, line }): RoadLine => ({ name, class: 'collector', line: extended(line), state: state(line) }),
    ),
    ...streets.map(([name, west, east, share, from, to]): RoadLine => {
      const line = betweenNorthward(west, east, share, lineNamed(from), lineNamed(to));
      return { name, class: 'street', line: extended(line), state: state(line) };
    }),
    ...outward,
  ];
}
