import { metresPerPixel } from '../geometry/metres-per-pixel.ts';
import { m2FromMu } from '../quantities/area-units.ts';

/** A length and an area as they measure on the screen at the middle of the map. */
export interface ScaleBar {
  readonly barM: number;
  readonly barPx: number;
  readonly squareMu: number;
  /** Side of a square of that many mu, pixels. */
  readonly squarePx: number;
}

const longestBarPx = 130;
/** A square larger than this hides the map, one smaller cannot be seen. */
const largestSquarePx = 44;
const squaresMu = [10_000, 1_000, 100, 10, 1, 0.1] as const;

/** The largest of 1, 2, 5 × 10ⁿ metres that fits, and the largest round square of mu that fits. */
export function scaleBar(latitude: number, zoom: number): ScaleBar {
  const perPixel = metresPerPixel(latitude, zoom);
  const mostM = longestBarPx * perPixel;
  const power = 10 ** Math.floor(Math.log10(mostM));
  const barM = ([5, 2, 1].find((step) => step * power <= mostM) ?? 1) * power;
  const sidePx = (mu: number): number => Math.sqrt(m2FromMu(mu)) / perPixel;
  const squareMu = squaresMu.find((mu) => sidePx(mu) <= largestSquarePx) ?? 0.1;
  return { barM, barPx: barM / perPixel, squareMu, squarePx: sidePx(squareMu) };
}
