import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat, Shape } from '../../geometry/shapes.ts';
import { mostPositions, partKinds, previewLayer } from './preview-layer.ts';

const square = (lon: number, lat: number, side = 0.01): Shape => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon, lat],
      [lon + side, lat],
      [lon + side, lat + side],
      [lon, lat + side],
      [lon, lat],
    ],
  ],
});
const circle = (corners: number): Shape => {
  const ring = Array.from({ length: corners }, (_, at): LonLat => {
    const angle = (2 * Math.PI * at) / (corners - 1);
    return [113 + Math.cos(angle) / 100, 23 + Math.sin(angle) / 100];
  });
  return { type: 'Polygon', coordinates: [ring] };
};

describe('the preview of a layer', () => {
  it('is the layer itself where it is small', () => {
    const drawn = previewLayer('land', [square(113, 23), { type: 'Point', coordinates: [113.5, 23.5] }]);
    expect(drawn).toMatchObject({ layer: 'land', shown: 2, of: 2, isThinned: false });
    expect([...drawn.starts]).toEqual([0, 5, 6]);
    expect([...drawn.kinds].map((kind) => partKinds[kind])).toEqual(['ring', 'point']);
    expect([...drawn.positions.slice(-2)]).toEqual([113.5, 23.5]);
    expect([...drawn.objects]).toEqual([0, 1]);
  });

  it('drops corners before it drops objects', () => {
    const drawn = previewLayer('land', [circle(60_000), square(113, 23)]);
    expect(drawn.shown).toBe(2);
    expect(drawn.isThinned).toBe(true);
    expect(drawn.positions.length / 2).toBeLessThanOrEqual(mostPositions);
    // Still closed, still round.
    const last = (drawn.starts[1] ?? 0) - 1;
    expect(drawn.positions[2 * last]).toBeCloseTo(drawn.positions[0] ?? Number.NaN, 12);
  });

  it('takes objects at even distances where there are too many', () => {
    const shapes = Array.from({ length: 200_000 }, (_, at) => square(113 + at * 1e-6, 23));
    const drawn = previewLayer('land', shapes);
    expect(drawn.of).toBe(200_000);
    expect(drawn.positions.length / 2).toBeLessThanOrEqual(mostPositions);
    expect(drawn.shown).toBeGreaterThan(3000);
    expect(drawn.objects.at(-1)).toBeGreaterThan(199_000);
  });

  it('never goes beyond its bound, but for a single object', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 4, max: 400 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 20, max: 900 }),
        (sizes, most) => {
          const drawn = previewLayer('land', sizes.map(circle), most);
          expect(drawn.shown).toBeGreaterThan(0);
          expect(drawn.positions.length / 2 <= most || drawn.shown === 1).toBe(true);
          expect(drawn.starts).toHaveLength(drawn.kinds.length + 1);
        },
      ),
    );
  });
});
