import { select } from '../../commands/select.ts';
import { setThreshold } from '../../commands/set-threshold.ts';
import { usualTolerance } from '../../geometry/usual-tolerance.ts';
import { formatNumber, formatShare } from '../../quantities/format.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { sayReason } from '../say-reason.ts';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

/** More than these are in the site table, under its filter. */
const most = 12;

/** Parcels whose paper says another area than their outline has, the furthest off first, and the tolerance they exceed. */
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
  // With nothing stated there is nothing to check; with all in order the tolerance can still be tightened.
  if (!assessment.parcels.some(({ statedM2 }) => statedM2 !== null)) return null;
  const tolerance = park.rules.areaTolerance?.value ?? usualTolerance;
  return (
    <Section
      title={t('panels:areas.title')}
      aside={t('panels:areas.count', { count: wrong.length })}
      explains="overview.stated"
    >
      <NumberField
        label={t('panels:areas.tolerance')}
        unit="%"
        value={tolerance * 100}
        shown={formatNumber(tolerance * 100, language, 3)}
        min={0}
        max={100}
        onCommit={(percent) =>
          run(setThreshold, {
            name: 'areaTolerance',
            threshold: { value: percent / 100, source: t('panels:areas.toleranceSource') },
          })
        }
      />
      <p className={styles.note}>{t(wrong.length === 0 ? 'panels:areas.none' : 'panels:areas.how')}</p>
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
            <span>{`${share > 0 ? '+' : ''}${formatShare(share, language)}`}</span>
          </li>
        ))}
      </ul>
      {wrong.length > most ? <p className={styles.note}>{t('panels:areas.more')}</p> : null}
    </Section>
  );
}
