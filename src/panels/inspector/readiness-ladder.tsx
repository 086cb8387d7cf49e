import { Suspense, useState } from 'react';
import { type Parcel, type ReadinessStep, readinessSteps } from '../../domain/parcel.ts';
import { useAppState, useTranslate } from '../app-port.tsx';
import { FactEditor, FactMark } from './fact-list.tsx';
import styles from './inspector.module.css';
import { ladderRows } from './readiness-rows.ts';
import { Section } from './section.tsx';

/** The steps from intention to a built site, with the date of each where it is known. */
export function ReadinessLadder({ parcel }: { readonly parcel: Parcel }) {
  const t = useTranslate();
  const { readiness = [] } = parcel;
  const handover = useAppState((state) => state.park?.rules.handoverStep);
  const [open, setOpen] = useState<ReadinessStep | null>(null);
  const asOf = useAppState((state) => state.park?.asOf);
  return (
    <Section title={t('panels:readiness.title')} aside={asOf ? t('panels:readiness.asOf', { month: asOf }) : undefined}>
      {readiness.length > 0 ? (
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
                {row.state === 'open' && row.step !== handover ? null : (
                  <Suspense fallback={null}>
                    <FactMark
                      fact={{ layer: 'parcels', record: parcel, key: `readiness.${row.step}` }}
                      isOpen={open === row.step}
                      onPress={() => setOpen(open === row.step ? null : row.step)}
                    />
                  </Suspense>
                )}
              </span>
              {open === row.step ? (
                <div className={styles.stepEditor}>
                  <Suspense fallback={null}>
                    <FactEditor
                      key={JSON.stringify(parcel.sources ?? null)}
                      layer="parcels"
                      records={[parcel]}
                      fieldKey={`readiness.${row.step}`}
                      onDone={() => setOpen(null)}
                    />
                  </Suspense>
                </div>
              ) : null}
            </li>
          ))}
        </ol>
      ) : (
        <p className={styles.note}>{t('panels:readiness.unknown')}</p>
      )}
    </Section>
  );
}
