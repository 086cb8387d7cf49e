import { describe, expect, it } from 'vitest';
import { planarAreaM2 } from './planar-area.ts';
import { ringAreaM2 } from './ring-area.ts';
import type { LonLat, PlanePosition } from './shapes.ts';
import { surveyPlane } from './survey-plane.ts';

const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
const corner: LonLat = [112.17, 22.98];
const peg: PlanePosition = [37_620_000, 2_542_000];

describe('a position', () => {
  it('in degrees does not compile where metres are wanted, nor the other way round', () => {
    // Each line below is an error to the compiler, which `tsc` holds to: without the error it complains of the mark.
    // @ts-expect-error degrees
    expect(ringAreaM2([corner, corner, corner])).toBe(0);
    // @ts-expect-error degrees
    expect(planarAreaM2([{ outer: [corner, corner, corner], holes: [] }])).toBe(0);
    // @ts-expect-error degrees
    expect(plane.toLonLat(corner)).toHaveLength(2);
    // @ts-expect-error metres
    expect(plane.toPlane(peg)).toHaveLength(2);
    expect(plane.toPlane(corner)).toHaveLength(2);
    expect(plane.toLonLat(peg)).toHaveLength(2);
  });
});
