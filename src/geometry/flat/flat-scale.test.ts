import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanePosition } from '../shapes.ts';
import { surveyPlane } from '../survey-plane.ts';
import { lineScale } from '../true-distance.ts';
import { flatScale, squaredShrink } from './flat-scale.ts';

describe('the scale for flat work', () => {
  it('makes the same ground distance of a plane one as the measure of single distances, to 1 mm in 30 km', () => {
    const metres = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(500_000, 2_500_000, 5_900_000),
        metres(180_000),
        fc.tuple(metres(60_000), metres(60_000)),
        fc.tuple(metres(20_000), metres(20_000)),
        (originNorth, beside, [aEast, aNorth], [east, north]) => {
          const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
          const origin: PlanePosition = [37_500_000 + beside, originNorth];
          const scale = flatScale(plane, origin);
          const [bEast, bNorth] = [aEast + east, aNorth + north];
          const inFlat = Math.sqrt(squaredShrink(scale, aEast, aNorth, bEast, bNorth));
          const single = lineScale(
            plane,
            [origin[0] + aEast, origin[1] + aNorth],
            [origin[0] + bEast, origin[1] + bNorth],
          );
          const length = Math.hypot(east, north);
          expect(Math.abs(length * inFlat - length / single)).toBeLessThan(0.001);
        },
      ),
    );
  });

  it('is 1 on the meridian and smaller beside it', () => {
    const scale = flatScale(surveyPlane({ kind: 'cgcs2000-6deg', zone: 19 }), [19_500_000, 2_500_000]);
    expect(squaredShrink(scale, 0, 0, 0, 500)).toBeCloseTo(1, 12);
    expect(squaredShrink(scale, 100_000, 0, 100_000, 500)).toBeLessThan(0.9998);
  });
});
