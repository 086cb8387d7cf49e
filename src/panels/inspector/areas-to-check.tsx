import { select } from '../../commands/select.ts';
import { formatShare } from '../../quantities/format.ts';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { sayReason } from '../say-reason.ts';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

/** More than these are in the site table, under its filter. */
const most = 12;

/** Parcels whose paper says another area than their outline has, the furthest off first. */
export function AreasToCheck() {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const park = useAppState((state) => state.park);
  const assessment = useAppState((state) => state.assessment);
  if (!park || !assessment) return null;
  const names = new Map(park.parcels.map(({ id, name }) => [id, name]));
  const wrong = assessment.parcels
    .flatMap(({ parcelId, statedMismatch, statedDifference }) =>
      statedMismatch ? [{ parcelId, reason: statedMismatch, share: statedDifference ?? 0 }] : [],
    )
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  if (wrong.length === 0) return null;
  return (
    <Section title={t('panels:areas.title')} aside={t('panels:areas.count', { count: wrong.length })}>
      <ul className={styles.rows} data-plain>
        {wrong.slice(0, most).map(({ parcelId, reason, share }) => (
          <li key={parcelId}>
            <span>
              <button
                type="button"
                className={styles.link}
                onClick={() => run(select, { kind: 'parcel', id: parcelId })}
              >
                {names.get(parcelId) ?? parcelId}
              </button>
              <span className={styles.second}>{sayReason(reason, t)}</span>
            </span>
            <span>{formatShare(share, language)}</span>
          </li>
        ))}
      </ul>
      {wrong.length > most ? <p className={styles.note}>{t('panels:areas.more')}</p> : null}
    </Section>
  );
}
