import { parcelStatuses } from '../../domain/parcel.ts';
import { formatLand, formatNumber } from '../../quantities/format.ts';
import { useAppState, useLanguage, useTranslate } from '../app-port.tsx';
import { planeText } from '../plane-text.ts';
import { StatusMark } from '../status-mark.tsx';
import { AreasToCheck } from './areas-to-check.tsx';
import { FactList } from './fact-list.tsx';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

/** When nothing is selected: the park in short, and what to do next. */
export function ParkOverview() {
  const t = useTranslate();
  const language = useLanguage();
  const park = useAppState((state) => state.park);
  const assessment = useAppState((state) => state.assessment);
  if (!park) return null;
  const scenario = park.scenarios.find((candidate) => candidate.id === park.activeScenarioId);
  const ledgers = new Map(assessment?.parcels.map((ledger) => [ledger.parcelId, ledger]));
  const sum = (status: string, what: 'areaM2' | 'freeM2') =>
    park.parcels
      .filter((parcel) => parcel.status === status)
      .reduce((total, parcel) => total + (ledgers.get(parcel.id)?.[what] ?? 0), 0);
  return (
    <>
      <header className={styles.head}>
        <div>
          <p className={styles.kind}>{t('domain:park')}</p>
          <h2 className={styles.title}>{language === 'en' ? (park.nameEn ?? park.name) : park.name}</h2>
        </div>
      </header>
      <Section title={t('panels:overview.next')}>
        <ol className={styles.note}>
          <li>{t('panels:overview.step1')}</li>
          <li>{t('panels:overview.step2')}</li>
          <li>{t('panels:overview.step3')}</li>
        </ol>
      </Section>
      {assessment ? (
        <Section title={t('panels:overview.land')} aside={t('panels:overview.freeOfAll')} explains="overview.land">
          <ul className={styles.rows}>
            {parcelStatuses.map((status) => (
              <li key={status}>
                <StatusMark status={status} />
                <span>{t(`domain:status.${status}`)}</span>
                <span>
                  {formatLand(sum(status, 'freeM2'), language)} / {formatLand(sum(status, 'areaM2'), language)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <AreasToCheck />
      <Section title={t('panels:overview.holds')}>
        <FactList
          rows={[
            { label: t('domain:parcel'), value: formatNumber(park.parcels.length, language) },
            { label: t('domain:unit'), value: formatNumber(park.units.length, language) },
            { label: t('domain:facility'), value: formatNumber(park.facilities.length, language) },
            { label: t('domain:project'), value: formatNumber(park.projects.length, language) },
            { label: t('panels:overview.placed'), value: formatNumber(scenario?.placements.length ?? 0, language) },
            { label: t('domain:rulePack'), value: park.rules.name },
            { label: t('panels:overview.plane'), value: planeText(park.plane, t) },
            { label: t('panels:overview.asOf'), value: park.asOf ?? null },
          ]}
        />
        {park.illustrative ? <p className={styles.note}>{park.illustrative}</p> : null}
      </Section>
    </>
  );
}
