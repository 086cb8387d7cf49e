import { metresPerPixel } from '../../geometry/metres-per-pixel.ts';
import type { Shape } from '../../geometry/shapes.ts';
import { boundsOf } from './bounds-of.ts';

/** Metres of one degree of latitude, near enough to choose a zoom with. */
const metresPerDegree = 111_000;

/** Letters of the widest line: an ideograph takes an em, a Latin letter a little over half of one. */
export function emsOf(text: string): number {
  const lines = text
    .split('\n')
    .map((line) => [...line].reduce((ems, letter) => ems + (letter > '\u2e7f' ? 1 : 0.58), 0));
  return Math.max(0, ...lines);
}

/** The zoom from which a name fits inside its shape, so that small plots stay quiet until one comes close. */
export function nameZoom(shape: Shape, text: string, textPx: number): number {
  const [west, south, east, north] = boundsOf(shape);
  const latitude = (south + north) / 2;
  const across = (east - west) * metresPerDegree * Math.cos((latitude * Math.PI) / 180);
  const down = (north - south) * metresPerDegree;
  const wantedPx = emsOf(text) * textPx + 8;
  const wantedDownPx = text.split('\n').length * textPx * 1.25 + 6;
  if (across <= 0 || down <= 0) return 0;
  const acrossZoom = Math.log2((metresPerPixel(latitude, 0) * wantedPx) / across);
  const downZoom = Math.log2((metresPerPixel(latitude, 0) * wantedDownPx) / down);
  return Math.round(Math.max(acrossZoom, downZoom) * 10) / 10;
}
