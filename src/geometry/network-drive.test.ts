import { describe, expect, it } from 'vitest';
import { at, plot, road } from '../../test/builders/road-lines.ts';
import { buildNetwork } from './network.ts';
import { roadDistance } from './network-distance.ts';
import { drivesTo } from './network-drive.ts';

/*
 *   (0,500) ──── north ──── (1000,500)
 *      │                        │
 *     west                     east
 *      │                        │
 *   (0,0) ════ south ═════ (1000,0)
 */
const block = (more: Parameters<typeof road>[2] = {}) =>
  buildNetwork(
    [
      road(
        'south',
        [
          [0, 0],
          [1000, 0],
        ],
        more,
      ),
      road('east', [
        [1000, 0],
        [1000, 500],
      ]),
      road('north', [
        [1000, 500],
        [0, 500],
      ]),
      road('west', [
        [0, 500],
        [0, 0],
      ]),
    ],
    1,
  );

describe('the way one drives', () => {
  it('runs from the outline over its access along the roads and off them to the facility', () => {
    const drive = drivesTo(block(), at(1030, 400))(plot(600, 20, 50))!;
    expect(drive.metres).toBeCloseTo(20 + 375 + 400 + 30, 9);
    expect(drive.line).toEqual([
      [625, 20],
      [625, 0],
      [1000, 0],
      [1000, 400],
      [1030, 400],
    ]);
  });

  it('goes the long way round against a one-way road, as the distance does', () => {
    const network = block({ oneWay: true });
    const [from, to] = [plot(600, 20, 50), at(0, 0)];
    const drive = drivesTo(network, to)(from)!;
    expect(drive.metres).toBeCloseTo(20 + 375 + 500 + 1000 + 500, 9);
    expect(drive.line.map(([east, north]) => [Math.round(east), Math.round(north)])).toEqual([
      [625, 20],
      [625, 0],
      [1000, 0],
      [1000, 500],
      [0, 500],
      [0, 0],
    ]);
    expect({ metres: drive.metres, minutes: drive.minutes }).toEqual(roadDistance(network, to)(from));
  });

  it('turns back on a one-way stretch only by way of the block', () => {
    const drive = drivesTo(block({ oneWay: true }), at(200, 0))(at(600, 0))!;
    expect(drive.metres).toBeCloseTo(400 + 500 + 1000 + 500 + 200, 9);
    expect(drive.line.at(-2)).toEqual([0, 0]);
  });

  it('is none to another island', () => {
    const island = road('island', [
      [0, 3000],
      [100, 3000],
    ]);
    const network = buildNetwork(
      [
        road('south', [
          [0, 0],
          [1000, 0],
        ]),
        island,
      ],
      1,
    );
    expect(drivesTo(network, at(50, 3000))(at(0, 0))).toBeNull();
  });
});
