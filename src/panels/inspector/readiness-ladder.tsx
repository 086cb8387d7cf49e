import { type ReadinessMilestone, readinessSteps } from '../../domain/parcel.ts';
import { useAppState, useTranslate } from '../app-port.tsx';
import styles from './inspector.module.css';
import { ladderRows } from './readiness-rows.ts';
import { Section } from './section.tsx';

/** The steps from intention to a built site, with the date of each where it is known. */
export function ReadinessLadder({ readiness }: { readonly readiness: readonly ReadinessMilestone[] | undefined }) {
  const t = useTranslate();
  const asOf = useAppState((state) => state.park?.asOf);
  return (
    <Section title={t('panels:readiness.title')} aside={asOf ? t('panels:readiness.asOf', { month: asOf }) : undefined}>
      {readiness && readiness.length > 0 ? (
        <ol className={styles.ladder}>
          {ladderRows(readinessSteps, readiness, asOf).map((row) => (
            <li
              key={row.step}
              className={styles.step}
              data-reached={row.state === 'reached' || undefined}
              data-expected={row.state === 'expected' || undefined}
            >
              <span className={styles.dot} aria-hidden />
              <span>{t(`domain:readiness.${row.step}`)}</span>
              <span>
                {row.state === 'open'
                  ? t('panels:dash')
                  : row.date === null
                    ? t('panels:readiness.undated')
                    : row.state === 'expected'
                      ? t('panels:readiness.expected', { month: row.date })
                      : row.date}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p className={styles.note}>{t('panels:readiness.unknown')}</p>
      )}
    </Section>
  );
}
