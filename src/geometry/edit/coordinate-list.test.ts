import { describe, expect, it } from 'vitest';
import { localOrigin, positionAt } from '../../../test/builders/local-frame.ts';
import { gridPlane } from '../../../test/builders/parcel-grid.ts';
import { surveyPlane } from '../survey-plane.ts';
import { readCoordinateList } from './coordinate-list.ts';

const read = (text: string, plane = gridPlane) => readCoordinateList(text, plane);
const { east, north } = localOrigin;
/** Three corners of the test land in metres and in degrees. */
const metres = [
  [0, 0],
  [100, 0],
  [100, 50],
].map(([e = 0, n = 0]) => [east + e, north + n] as const);
const degrees = [positionAt(0, 0), positionAt(100, 0), positionAt(100, 50)];
const inOrder = (list: ReturnType<typeof read>) => {
  if (!list.ok) throw new Error(`${list.fault} ${list.line}`);
  expect(list.positions).toHaveLength(degrees.length);
  list.positions.forEach((position, i) => {
    expect(position[0]).toBeCloseTo(degrees[i]![0], 8);
    expect(position[1]).toBeCloseTo(degrees[i]![1], 8);
  });
  return { isClosed: list.isClosed, written: list.written, order: list.order };
};

describe('coordinates typed or pasted', () => {
  it('are understood in decimal degrees, either way round', () => {
    const lonLat = degrees.map(([lon, lat]) => `${lon}, ${lat}`).join('\n');
    expect(inOrder(read(lonLat))).toEqual({ isClosed: false, written: 'degrees', order: 'eastFirst' });
    const latLon = degrees.map(([lon, lat]) => `${lat}\t${lon}`).join('\r\n');
    expect(inOrder(read(latLon))).toMatchObject({ order: 'northFirst' });
    expect(inOrder(read(degrees.map(([lon, lat]) => `北纬${lat}°，东经${lon}°`).join('\n')))).toMatchObject({
      order: 'northFirst',
    });
    expect(inOrder(read(degrees.map(([lon, lat]) => `${lat}N ${lon}E`).join('\n')))).toMatchObject({
      order: 'northFirst',
    });
  });

  it('are understood in degrees, minutes and seconds', () => {
    const list = read(`112°10'12.5"E 22°58'48"N\n112度10分13.5秒，22度58分48秒\n112°10′14″ 22°58.8′`);
    expect(list.ok && list.positions[0]![0]).toBeCloseTo(112 + 10 / 60 + 12.5 / 3600, 9);
    expect(list.ok && list.positions.map(([, lat]) => lat)).toEqual([22.98, 22.98, 22.98]);
  });

  it('are understood in metres: zone number, order, labels, closing point', () => {
    const boundary = [...metres, metres[0]!].map(([e, n], i) => `J${(i % 3) + 1},1,${n},${e}`).join('\n');
    expect(inOrder(read(boundary))).toEqual({ isClosed: true, written: 'metres', order: 'northFirst' });
    expect(inOrder(read(metres.map(([e, n]) => `${e};${n}`).join('\n\n')))).toMatchObject({ order: 'eastFirst' });
    expect(inOrder(read(metres.map(([e, n], i) => `${i + 1}　${n}　${e}`).join('\n')))).toMatchObject({
      order: 'northFirst',
    });
    // Without the zone number the park's own zone is meant.
    expect(inOrder(read(metres.map(([e, n]) => `${n} ${e - 37_000_000}`).join('\n')))).toMatchObject({
      order: 'northFirst',
    });
    // A zone stands for itself, whatever the park's plane is.
    expect(
      inOrder(read(metres.map(([e, n]) => `${n} ${e}`).join('\n'), surveyPlane({ kind: 'cgcs2000-3deg', zone: 38 }))),
    ).toMatchObject({ written: 'metres' });
    expect(inOrder(read(degrees.map(([lon, lat]) => `${lon},${lat},0`).join('\n')))).toMatchObject({
      written: 'degrees',
    });
  });

  it('are refused with the line that is at fault', () => {
    const fault = (text: string, plane = gridPlane) => {
      const list = read(text, plane);
      return list.ok ? 'ok' : [list.fault, list.line];
    };
    expect(fault(' \n ')).toEqual(['coordinates.empty', null]);
    expect(fault('112.1 22.9\n112.1')).toEqual(['coordinates.notTwoNumbers', 2]);
    expect(fault('112.1 22.9 0 7 8')).toEqual(['coordinates.notTwoNumbers', 1]);
    expect(fault('112°70\'0" 22°0\'0"')).toEqual(['coordinates.notTwoNumbers', 1]);
    expect(fault('112.1 22.9\nabc def')).toEqual(['coordinates.notTwoNumbers', 2]);
    expect(fault('112.1 22.9\n22.9 112.1')).toEqual(['coordinates.mixed', 2]);
    expect(fault(`112.1 22.9\n${north} ${east}`)).toEqual(['coordinates.mixed', 2]);
    expect(fault(`${north} ${east}\n${east} ${north}`)).toEqual(['coordinates.mixed', 2]);
    expect(fault('112.1 122.9')).toEqual(['coordinates.outOfRange', 1]);
    expect(fault('99999999 1')).toEqual(['coordinates.outOfRange', 1]);
    expect(fault('450000 460000')).toEqual(['coordinates.orderUnknown', 1]);
    const paris = surveyPlane({ kind: 'local-tm', lon0: 2.3, lat0: 48.8 });
    expect(fault('2.3 48.8', paris)).toBe('ok');
    expect(fault('500 600', paris)).toEqual(['coordinates.orderUnknown', 1]);
    expect(readCoordinateList('500 600', paris, 'northFirst')).toMatchObject({ ok: true, order: 'northFirst' });
    expect(fault('48.1 48.2', surveyPlane({ kind: 'local-tm', lon0: 48, lat0: 48 }))).toEqual([
      'coordinates.orderUnknown',
      1,
    ]);
    expect(fault('1 1\n'.repeat(20_001))).toEqual(['coordinates.tooMany', null]);
  });
});
