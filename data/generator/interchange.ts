import { curveThrough, northAt, simplified } from './curve.ts';
import type { Line, Pos } from './position.ts';
import type { RoadLine } from './road-lines.ts';

/** The toll plaza, where the link road begins. */
export const tollPlaza: Pos = [1890, 1110];
const fork: Pos = [1905, 1345];

/**
 * A trumpet: the two right turns are plain, the way out of the westbound lanes is a loop north of the expressway,
 * the way into them runs around that loop. All ramps start and end on the drawn line of the expressway.
 */
export function interchangeRamps(expressway: Line): readonly RoadLine[] {
  const on = (east: number): Pos => [east, northAt(expressway, east)];
  const beside = (east: number, metres: number): Pos => [east, northAt(expressway, east) + metres];
  const ramp = (name: string, oneWay: boolean, points: readonly Pos[]): RoadLine => ({
    name,
    class: 'ramp',
    state: 'built',
    oneWay,
    crossesExpressway: true,
    line: simplified(curveThrough(points, 8), 0.35),
  });
  return [
    ramp('收费站连接匝道', false, [tollPlaza, [1900, 1220], fork]),
    ramp('A 匝道', true, [on(1330), beside(1460, -22), [1660, 1470], [1830, 1415], fork]),
    ramp('B 匝道', true, [fork, [1990, 1420], [2150, 1478], beside(2360, -24), on(2500)]),
    ramp('C 匝道', true, [
      on(1790),
      beside(1690, 26),
      [1600, 1660],
      [1610, 1755],
      [1700, 1805],
      [1800, 1775],
      [1860, 1690],
      [1882, 1560],
      [1890, 1440],
      fork,
    ]),
    ramp('D 匝道', true, [
      fork,
      [1922, 1440],
      [1938, 1560],
      [1942, 1700],
      [1890, 1830],
      [1760, 1895],
      [1600, 1870],
      [1450, 1720],
      beside(1290, 30),
      on(1130),
    ]),
  ];
}
