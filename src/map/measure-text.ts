import type { SurveyPlane } from '../geometry/survey-plane.ts';
import type { BubbleText } from './overlay/bubble.ts';
import { type Measurement, measured } from './picture/measure-features.ts';
import type { Words } from './picture/words.ts';

/** What a measurement says at the pointer while it grows. */
export function measureText(measurement: Measurement, plane: SurveyPlane, { t }: Words): BubbleText {
  const { lengthM, areaM2 } = measured(measurement, plane);
  const hint = measurement.done ? [] : [t('map:measure.hint')];
  if (measurement.positions.length < 2) return { title: t('map:measure.begin'), lines: [] };
  if (areaM2 === null) return { title: t('map:measure.distance', { length: lengthM }), lines: hint };
  return {
    title: t('map:measure.area', { area: areaM2 }),
    lines: [t('map:measure.areaDetail', { area: areaM2 }), t('map:measure.outline', { length: lengthM }), ...hint],
  };
}
