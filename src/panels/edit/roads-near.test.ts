import { describe, expect, it } from 'vitest';
import { lineThrough, rectangleAt } from '../../../test/builders/local-frame.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { Road } from '../../domain/road.ts';
import { roadsNear } from './roads-near.ts';

const road = (id: string, name: string, east: number): Road => ({
  id,
  name,
  class: 'street',
  shape: lineThrough([east, -50], [east, 150]),
});

describe('roads that can be cut out', () => {
  const park = {
    ...buildPark(),
    parcels: [{ id: 'land', name: 'land', status: 'planned', shape: rectangleAt(0, 0, 100, 100) } as const],
    roads: [road('r1', 'North Road', 50), road('r2', 'Ring', 60), road('r3', 'Ring', 120), road('r4', 'Far Road', 900)],
  };

  it('are those near the land, told apart where they have one name', () => {
    expect(roadsNear(park, { ids: ['land'], roadId: null }).map(({ text }) => text)).toEqual([
      'North Road',
      'Ring · r2',
      'Ring · r3',
    ]);
  });

  it('keep the one that is chosen', () => {
    expect(roadsNear(park, { ids: ['land'], roadId: 'r4' }).map(({ text }) => text)).toContain('Far Road');
  });
});
