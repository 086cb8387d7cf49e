import { describe, expect, it } from 'vitest';
import { statedMismatch } from './stated-mismatch.ts';

const measured = { areaM2: 100_000, areaEllipsoidalM2: 99_900, areaSphericalM2: 100_300, latitude: 23 };
const cause = (statedM2: number) => statedMismatch(statedM2, measured)?.code ?? null;

describe('why a stated area differs', () => {
  it('says nothing of 0.1 %', () => expect(cause(100_099)).toBeNull());
  it('says nothing of a rounding on a sliver', () => {
    expect(statedMismatch(1.4, { ...measured, areaM2: 1.5 })).toBeNull();
  });
  it.each([
    [99_895, 'stated.ellipsoidal'],
    [100_300, 'stated.webMap'],
    [100_000 / Math.cos((23 * Math.PI) / 180) ** 2, 'stated.webMercator'],
    [100_000 / 15, 'stated.hectares'],
    [100_000 * (10_000 / 15), 'stated.squareMetres'],
    [4_720_000, 'stated.factor'],
    [90_000, 'stated.differs'],
    [0, 'stated.differs'],
  ])('tells the cause of %d', (stated, code) => expect(cause(stated)).toBe(code));
});
