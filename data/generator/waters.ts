import type { Clip } from './clip.ts';
import { outers } from './clip.ts';
import { curveThrough, simplified, simplifiedRing } from './curve.ts';
import { at, type Line, left, minus, type Pos, plus, type Ring, unit } from './position.ts';

/** Control points with the half width of the water there, metres. */
type Reach = readonly [east: number, north: number, halfWidthM: number];

const riverReaches: readonly Reach[] = [
  [-4250, -1010, 40],
  [-3700, -1180, 46],
  [-3050, -1480, 60],
  [-2350, -1760, 40],
  [-1550, -1640, 70],
  [-760, -1800, 54],
  [150, -2010, 86],
  [960, -1770, 48],
  [1720, -1840, 60],
  [2330, -2210, 100],
  [3050, -2420, 62],
  [3700, -2300, 84],
  [4450, -2520, 70],
];
const streamReaches: Readonly<Record<string, readonly Reach[]>> = {
  金鱼溪: [
    [-1620, 2500, 4],
    [-1420, 1900, 5],
    [-1500, 1350, 6],
    [-1610, 880, 7],
    [-1490, 330, 8],
    [-1640, -280, 9],
    [-1530, -820, 10],
    [-1620, -1250, 11],
    [-1600, -1640, 12],
  ],
  东坑水: [
    [2950, 2450, 4],
    [2760, 1700, 5],
    [2720, 900, 7],
    [2540, 240, 8],
    [2690, -480, 9],
    [2700, -1000, 10],
    [2440, -1430, 11],
    [2380, -2200, 13],
  ],
  南坑: [
    [-2050, -3150, 4],
    [-1980, -2600, 6],
    [-1760, -2150, 8],
    [-1500, -1660, 9],
  ],
  大塘涌: [
    [420, -3100, 4],
    [330, -2600, 6],
    [480, -2250, 8],
    [430, -1960, 9],
  ],
};

function ribbon(reaches: readonly Reach[]): { readonly line: Line; readonly ring: Ring } {
  const line = curveThrough(
    reaches.map(([east, north]): Pos => [east, north]),
    30,
  );
  // The widths are carried by a second curve over the same control points.
  const nearestWidth = (p: Pos): number => {
    let [sum, weights] = [0, 0];
    for (const [east, north, halfWidthM] of reaches) {
      const weight = 1 / ((p[0] - east) ** 2 + (p[1] - north) ** 2 + 900);
      sum += weight * halfWidthM;
      weights += weight;
    }
    return sum / weights;
  };
  const bank = (side: number): Pos[] =>
    line.map((p, i) => {
      const heading = unit(minus(at(line, Math.min(i + 1, line.length - 1)), at(line, Math.max(i - 1, 0))));
      // Banks waver a little, each for itself.
      const waver = 1 + 0.16 * Math.sin(p[0] / 97 + side * 1.3) + 0.1 * Math.sin(p[1] / 61 + side * 2.1 + p[0] / 43);
      return plus(p, left(heading), side * nearestWidth(p) * waver);
    });
  return { line: simplified(line, 2), ring: [...bank(-1), ...bank(1).reverse()] };
}

export interface Waters {
  readonly river: { readonly line: Line; readonly ring: Ring };
  readonly streams: readonly { readonly name: string; readonly line: Line; readonly ring: Ring }[];
}

/** The river with its tributaries; the streams end at the bank. */
export function makeWaters(clip: Clip): Waters {
  const drawn = ribbon(riverReaches);
  const river = { line: drawn.line, ring: simplifiedRing(at(outers(clip.unite([drawn.ring])), 0), 1.5) };
  const streams = Object.entries(streamReaches).map(([name, reaches]) => {
    const stream = ribbon(reaches);
    const pieces = outers(clip.subtract([stream.ring], [river.ring]));
    const ring = [...pieces].sort((a, b) => b.length - a.length)[0] ?? stream.ring;
    return { name, line: stream.line, ring: simplifiedRing(ring, 0.8) };
  });
  return { river, streams };
}
