import { describe, expect, it } from 'vitest';
import { lineThrough, pointAt, positionAt } from '../../../test/builders/local-frame.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { Road } from '../../domain/road.ts';
import { restEn } from '../../locale/en/rest.ts';
import { restZhCN } from '../../locale/zh-CN/rest.ts';
import { networkIssues, networkSeverities } from './network-issues.ts';

const street = (id: string, ...corners: readonly (readonly [east: number, north: number])[]): Road => ({
  id,
  name: `${id}路`,
  class: 'street',
  shape: lineThrough(...corners),
});
const withRoads = (...more: readonly Road[]) => {
  const park = buildPark();
  return { ...park, roads: [...park.roads, ...more] };
};
const near = (east: number, north: number) => positionAt(east, north).map((degrees) => expect.closeTo(degrees, 8));

describe('what keeps the roads from being one network', () => {
  it('is nothing in a network that hangs together', () => {
    expect(networkIssues(buildPark())).toEqual([]);
    expect(networkIssues({ ...buildPark(), roads: [] })).toEqual([]);
  });

  it('is an end that stops short of another road, with its place and both roads', () => {
    const [gap, island, ...more] = networkIssues(withRoads(street('short', [100, -200], [100, -26])));
    expect(more).toEqual([]);
    expect(gap).toMatchObject({
      code: 'network.gap',
      severity: 'warning',
      place: near(100, -26),
      things: [
        { kind: 'road', id: 'short' },
        { kind: 'road', id: 'main-road' },
      ],
      values: { name: 'short路', other: '主干路', metres: expect.closeTo(6, 2) },
    });
    expect(island).toMatchObject({ code: 'network.island', values: { roads: 1, facilities: 0 } });
  });

  it('is roads that hang together and reach nothing, or only facilities of their own', () => {
    const pair = [street('a', [0, 2000], [500, 2000]), street('b', [500, 2000], [500, 2300])];
    const park = withRoads(...pair);
    const [island] = networkIssues(park);
    expect(island).toMatchObject({
      code: 'network.island',
      place: near(250, 2000),
      things: [
        { kind: 'road', id: 'a' },
        { kind: 'road', id: 'b' },
      ],
      values: { roads: 2, metres: expect.closeTo(800 / 1.000177, 1) },
    });
    const port = { id: 'port', name: '码头', kind: 'port', shape: pointAt(510, 2200) } as const;
    const [apart] = networkIssues({ ...park, facilities: [...park.facilities, port] });
    expect(apart).toMatchObject({ code: 'network.apart', severity: 'note', values: { facilities: 1 } });
  });

  it('is said in both languages', () => {
    for (const { issues } of [restZhCN, restEn])
      expect(Object.keys(issues)).toEqual(expect.arrayContaining(Object.keys(networkSeverities)));
  });
});
