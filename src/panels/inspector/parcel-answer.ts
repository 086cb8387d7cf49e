import type { ParcelLedger, Verdict } from '../../domain/assessment.ts';
import type { Parcel } from '../../domain/parcel.ts';

export interface ParcelAnswer {
  readonly verdict: Verdict;
  /** Which sentence says it. */
  readonly key: 'assessing' | 'occupied' | 'full' | 'ready' | 'later' | 'undated';
  readonly freeM2: number | null;
  readonly month: string | null;
  readonly name: string | null;
}

/** Less than this is a leftover edge, not land to offer, m². */
const noticeableM2 = 50;

/** What one would say first of a parcel when no project is being matched: is there land, and from when. */
export function parcelAnswer(parcel: Parcel, ledger: ParcelLedger | undefined): ParcelAnswer {
  const answer = (verdict: Verdict, key: ParcelAnswer['key']): ParcelAnswer => ({
    verdict,
    key,
    freeM2: ledger?.freeM2 ?? null,
    month: ledger?.readyFrom ?? null,
    name: parcel.occupier ?? null,
  });
  if (!ledger) return answer('unknown', 'assessing');
  if (parcel.occupier) return answer('fail', 'occupied');
  if (ledger.freeM2 < noticeableM2) return answer('fail', 'full');
  if (ledger.readyFrom === null) return answer('conditional', 'undated');
  return parcel.status === 'planned' ? answer('conditional', 'later') : answer('pass', 'ready');
}
