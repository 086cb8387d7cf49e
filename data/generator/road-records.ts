import type { Road, RoadClass } from '../../src/domain/road.ts';
import type { Line } from './position.ts';
import type { RoadSegment } from './road-net.ts';

export type RoadRecord = Omit<Road, 'shape'> & { readonly line: Line };

const speedsKmh: Readonly<Record<RoadClass, number>> = {
  expressway: 100,
  link: 60,
  arterial: 50,
  collector: 40,
  street: 30,
  ramp: 40,
};
/** Carriageway and pavements, metres. */
const widthsM: Readonly<Record<RoadClass, number>> = {
  expressway: 33,
  link: 40,
  arterial: 32,
  collector: 20,
  street: 13,
  ramp: 10,
};

/** One record a segment between nodes, numbered within its road. */
export function roadRecords(segments: readonly RoadSegment[]): readonly RoadRecord[] {
  return segments.map(({ road, line, bridge }, index): RoadRecord => {
    return {
      id: `road-${String(index + 1).padStart(3, '0')}`,
      name: road.name,
      class: road.class,
      speedKmh: speedsKmh[road.class],
      widthM: widthsM[road.class],
      ...(road.oneWay ? { oneWay: true } : {}),
      ...(bridge ? { bridge: true } : {}),
      state: road.state,
      line,
    };
  });
}
