import { describe, expect, it } from 'vitest';
import type { AreaShape } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { sketchFeatures } from './sketch-features.ts';
import { wordsIn } from './words.ts';

const square = (west: number, south: number, side: number): AreaShape => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});
const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
const words = wordsIn('zh-CN');

describe('what is sketched', () => {
  it('is nothing when nothing is considered', () => {
    expect(sketchFeatures(null, plane, words)).toEqual([]);
  });

  it('names land in its middle and a limit on its northern rim', () => {
    const features = sketchFeatures(
      {
        kind: 'land',
        areas: [
          { shape: square(112.17, 22.98, 0.002), look: 'kept', label: { code: 'free', values: { area: 10_000 } } },
          {
            shape: square(112.16, 22.97, 0.02),
            look: 'limit',
            label: { code: 'zone', values: { zone: '走廊', area: 1 } },
          },
        ],
        lines: [],
        handles: [],
      },
      plane,
      words,
    );
    const named = (id: string) => features.find((each) => each.id === `${id}:name`);
    const placeOf = (id: string) => {
      const geometry = named(id)?.geometry;
      if (geometry?.type !== 'Point') throw new Error(`no name of ${id}`);
      return geometry.coordinates;
    };
    expect(named('sketch:area:0')?.properties.text).toBe('可用 15 亩');
    expect(placeOf('sketch:area:0').map((degrees) => degrees.toFixed(4))).toEqual(['112.1710', '22.9810']);
    expect(placeOf('sketch:area:1')[1]).toBeCloseTo(22.99, 9);
  });

  it('gives handles their own ids, so that a drag knows which it holds', () => {
    const features = sketchFeatures(
      { kind: 'cuts', areas: [], lines: [], handles: [{ id: 'cut:a', at: [112.17, 22.98] }], marks: [[112.18, 22.99]] },
      plane,
      words,
    );
    expect(features.map(({ id, properties }) => [id, properties.part])).toEqual([
      ['sketch:mark:0', 'mark'],
      ['cut:a', 'handle'],
    ]);
  });
});
