import { describe, expect, it } from 'vitest';
import { exactTurn } from './exact-turn.ts';

describe('which way a path turns', () => {
  it('is told to the last digit of a double, where rounded arithmetic guesses', () => {
    // Kettner et al. 2008: a position beside the diagonal, one step of a double at a time.
    const step = 2 ** -53;
    const rounded = (aE: number, aN: number, bE: number, bN: number, cE: number, cN: number) =>
      (bE - aE) * (cN - aN) - (bN - aN) * (cE - aE);
    let guessedWrong = 0;
    for (let i = 0; i < 32; i += 1)
      for (let k = 0; k < 32; k += 1) {
        const [aE, aN] = [0.5 + i * step, 0.5 + k * step];
        expect(Math.sign(exactTurn(aE, aN, 12, 12, 24, 24))).toBe(Math.sign(aN - aE) === 0 ? 0 : -Math.sign(aE - aN));
        if (Math.sign(rounded(aE, aN, 12, 12, 24, 24)) !== Math.sign(aN - aE)) guessedWrong += 1;
      }
    expect(guessedWrong).toBeGreaterThan(100);
  });

  it('is 0 on a line, at any scale', () => {
    expect(exactTurn(0, 0, 1e-300, 1e-300, 1e300, 1e300)).toBe(0);
    expect(exactTurn(3, 7, 3, 9, 3, -1e9)).toBe(0);
    expect(exactTurn(0, 0, 1, 0, 0, 1)).toBeGreaterThan(0);
    expect(exactTurn(0, 0, 0, 1, 1, 0)).toBeLessThan(0);
  });
});
