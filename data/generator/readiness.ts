import type { ParcelStatus, ReadinessMilestone } from '../../src/domain/parcel.ts';
import type { DistrictId } from './districts.ts';
import type { Random } from './random.ts';
import { invented, report } from './sources.ts';

/** ISO month `months` after 2022-07. */
export function month(months: number): string {
  const count = 2022 * 12 + 6 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

const reached = (step: ReadinessMilestone['step'], months: number, source = invented): ReadinessMilestone => ({
  step,
  date: month(months),
  source,
});
const hoped = (step: ReadinessMilestone['step'], months: number, source = invented): ReadinessMilestone => ({
  step,
  date: month(months),
  expected: true,
  source,
});

/** The ladder of one plot: records in the past, plans with `expected`. */
export function readinessOf(district: DistrictId, status: ParcelStatus, dice: Random): readonly ReadinessMilestone[] {
  if (status === 'developed') {
    const built = -dice.whole(6, 72);
    return [
      reached('zoned', built - 40),
      reached('quota', built - 34),
      reached('acquired', built - 28),
      reached('leveled', built - 22),
      reached('serviced', built - 18),
      reached('granted', built - 14),
      reached('built', built),
    ];
  }
  if (status === 'leveled') {
    const leveled = -dice.whole(1, 14);
    const source = district === 'E' ? report : invented;
    const serviced = district === 'E' ? hoped('serviced', dice.whole(2, 9), source) : reached('serviced', leveled + 1);
    return [
      reached('zoned', leveled - 26),
      reached('quota', leveled - 18),
      reached('acquired', leveled - 9),
      reached('leveled', leveled, source),
      serviced,
    ];
  }
  if (district === 'G') {
    return [
      reached('intended', -7, report),
      // 用地规模和指标 are still being sought: no date for quota, so nothing after it is known either.
      hoped('zoned', 11, report),
    ];
  }
  if (district === 'F') {
    return [
      reached('intended', -8, report),
      hoped('zoned', 5, report),
      hoped('quota', 9),
      hoped('acquired', 14),
      hoped('leveled', 20 + dice.whole(0, 4)),
      hoped('serviced', 27 + dice.whole(0, 3)),
    ];
  }
  const quota = dice.whole(1, 8);
  return [
    reached('zoned', -dice.whole(6, 30)),
    hoped('quota', quota),
    hoped('acquired', quota + 5),
    hoped('leveled', quota + dice.whole(9, 13)),
    hoped('serviced', quota + dice.whole(14, 18)),
  ];
}
