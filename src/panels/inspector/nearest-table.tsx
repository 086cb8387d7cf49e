import { select } from '../../commands/select.ts';
import type { Nearest } from '../../domain/assessment.ts';
import { type FacilityKind, facilityKinds } from '../../domain/facility.ts';
import { formatLength, formatMinutes } from '../../quantities/format.ts';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { HelpMark } from '../help/help-mark.tsx';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

/** The nearest facility of each kind: straight, on the road, and how long. "None" where the park has none. */
export function NearestTable({ nearest }: { readonly nearest: Readonly<Partial<Record<FacilityKind, Nearest>>> }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const facilities = useAppState((state) => state.park?.facilities);
  const kinds = facilityKinds.filter((kind) => kind in nearest);
  const missing = facilityKinds.filter((kind) => !(kind in nearest));
  return (
    <Section title={t('panels:nearest.title')} aside={t('panels:nearest.fromEdge')}>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{t('domain:facility')}</th>
            <th scope="col" className={styles.end} data-explains="nearest.straight">
              {t('panels:nearest.straight')}
              <HelpMark explains="nearest.straight" name={t('panels:nearest.straight')} />
            </th>
            <th scope="col" className={styles.end} data-explains="nearest.road">
              {t('panels:nearest.road')}
              <HelpMark explains="nearest.road" name={t('panels:nearest.road')} />
            </th>
            <th scope="col" className={styles.end} data-explains="nearest.time">
              {t('panels:nearest.time')}
              <HelpMark explains="nearest.time" name={t('panels:nearest.time')} />
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => {
            const entry = nearest[kind];
            if (!entry) return null;
            return (
              <tr key={kind}>
                <th scope="row">
                  {t(`domain:facility.${kind}`)}
                  <button
                    type="button"
                    className={`${styles.method} ${styles.link}`}
                    onClick={() => run(select, { kind: 'facility', id: entry.id })}
                  >
                    {facilities?.find((facility) => facility.id === entry.id)?.name ?? entry.id}
                  </button>
                </th>
                <td className={styles.end} data-explains="nearest.straight">
                  {formatLength(entry.metres, language)}
                </td>
                <td className={styles.end} data-explains="nearest.road">
                  {entry.roadMetres === null
                    ? t('panels:nearest.unreachable')
                    : formatLength(entry.roadMetres, language)}
                </td>
                <td className={styles.end} data-explains="nearest.time">
                  {entry.minutes === null ? t('panels:dash') : formatMinutes(entry.minutes, language)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {missing.length > 0 ? (
        <p className={styles.note}>
          {t('panels:nearest.none', {
            kinds: missing.map((kind) => t(`domain:facility.${kind}`)).join(t('panels:listComma')),
          })}
        </p>
      ) : null}
    </Section>
  );
}
