import type { Reason } from '../domain/assessment.ts';
import { reason } from './finding.ts';

/** Above this share of the stated area a difference is said, and below this many m² never: certificates round to 0.01 mu. */
const toleranceShare = 0.001;
const roundingM2 = 5;

export interface MeasuredAreas {
  readonly areaM2: number;
  readonly areaEllipsoidalM2: number;
  readonly areaSphericalM2: number;
  readonly latitude: number;
}

/**
 * Why a stated area differs from the measured one, or null when it agrees (to 0.1 %, or 5 m²). The likely cause is
 * named when one of the usual slips explains the difference to 0.1 %: another unit, the area of a web map.
 */
export function statedMismatch(statedM2: number, measured: MeasuredAreas): Reason | null {
  const { areaM2 } = measured;
  const difference = areaM2 - statedM2;
  if (Math.abs(difference) <= Math.max(roundingM2, toleranceShare * statedM2)) return null;
  const values = { stated: statedM2, measured: areaM2, difference, share: statedM2 > 0 ? difference / statedM2 : 0 };
  const explainedBy = (area: number): boolean => Math.abs(area - statedM2) <= toleranceShare * Math.abs(statedM2) * 0.5;
  if (statedM2 <= 0) return reason('stated.differs', values);
  if (explainedBy(measured.areaEllipsoidalM2)) return reason('stated.ellipsoidal', values);
  if (explainedBy(measured.areaSphericalM2)) return reason('stated.webMap', values);
  const mercator = 1 / Math.cos((measured.latitude * Math.PI) / 180) ** 2;
  if (explainedBy(areaM2 * mercator)) return reason('stated.webMercator', values);
  // Stated in hectares or square metres where mu was expected: 1 ha = 15 mu, 1 mu = 666.67 m².
  if (explainedBy(areaM2 / 15)) return reason('stated.hectares', values);
  if (explainedBy(areaM2 * (10_000 / 15))) return reason('stated.squareMetres', values);
  const factor = statedM2 / areaM2;
  if (factor >= 2 || factor <= 0.5) return reason('stated.factor', { ...values, factor });
  return reason('stated.differs', values);
}
