import { useAppState, useTranslate } from './app-port.tsx';
import { CapacityBar } from './capacity-bar.tsx';
import styles from './capacity-strip.module.css';
import { parkLines } from './capacity-view-data.ts';

/** What the park has, what is spoken for, what this scenario takes and what is left. Always in sight. */
export function CapacityStrip() {
  const t = useTranslate();
  const assessment = useAppState((state) => state.assessment);
  const isPending = useAppState((state) => state.assessmentPending);
  const lines = parkLines(assessment);
  return (
    <section
      className={styles.strip}
      aria-label={t('panels:capacity.title')}
      aria-busy={isPending}
      data-tour="capacity"
    >
      <div className={styles.legend}>
        <h2 className={styles.title}>{t('panels:capacity.left')}</h2>
        <span className={styles.key}>{t('panels:capacity.committed')}</span>
        <span className={styles.key} data-taken>
          {t('panels:capacity.taken')}
        </span>
      </div>
      {lines.length === 0 ? (
        <p className={styles.busy}>{t(isPending ? 'panels:inspector.assessing' : 'panels:capacity.none')}</p>
      ) : (
        <div className={styles.group}>
          {lines.map((line) => (
            <div key={line.id} className={styles.cell}>
              <CapacityBar line={line} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
