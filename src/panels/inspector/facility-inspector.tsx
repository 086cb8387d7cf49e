import type { CapacityLine } from '../../domain/assessment.ts';
import type { Facility } from '../../domain/facility.ts';
import { resourceUnits } from '../../domain/resource.ts';
import { useAppState, useLanguage, useTranslate } from '../app-port.tsx';
import { CapacityBar } from '../capacity-bar.tsx';
import { sayAmount } from '../say-figure.ts';
import { Answer } from './answer.tsx';
import { FactList, sourcesOf } from './fact-list.tsx';
import styles from './inspector.module.css';
import { InspectorHead, Tag } from './inspector-head.tsx';
import { ReachSection } from './reach-section.tsx';
import { Section } from './section.tsx';

const noLines: readonly CapacityLine[] = [];

/** Infrastructure: does it still have something to give, and how much. */
export function FacilityInspector({ facility }: { readonly facility: Facility }) {
  const t = useTranslate();
  const language = useLanguage();
  const lines = useAppState((state) => state.assessment?.capacity ?? noLines).filter(
    (line) => line.facilityId === facility.id,
  );
  const over = lines.find((line) => line.left !== null && line.left < 0);
  const unknown = lines.some((line) => line.left === null);
  const verdict = over
    ? 'fail'
    : unknown
      ? 'unknown'
      : facility.state === 'operating' || !facility.state
        ? 'pass'
        : 'conditional';
  const first = lines[0];
  const sentence = over
    ? t('panels:facilityAnswer.over', {
        resource: t(`domain:resource.${over.resource ?? 'power'}`),
        amount: sayAmount(-(over.left ?? 0), over.unit, language, t),
      })
    : first && first.left !== null
      ? t('panels:facilityAnswer.left', {
          resource: t(`domain:resource.${first.resource ?? 'power'}`),
          amount: sayAmount(first.left, first.unit, language, t),
        })
      : facility.supplies && facility.supplies.length > 0
        ? t('panels:facilityAnswer.unknown')
        : t(`panels:facilityAnswer.${facility.state ?? 'operating'}`, {
            month: facility.openFrom ?? t('domain:unknown'),
          });
  return (
    <>
      <InspectorHead kind={t(`domain:facility.${facility.kind}`)} title={facility.name}>
        {facility.state && lines.length > 0 ? <Tag>{t(`domain:facilityState.${facility.state}`)}</Tag> : null}
        {facility.openFrom ? <Tag>{t('panels:facility.openFrom', { month: facility.openFrom })}</Tag> : null}
        <Tag>{facility.id}</Tag>
      </InspectorHead>
      <Answer verdict={verdict} sentence={sentence} />
      {lines.length > 0 ? (
        <Section title={t('panels:facility.supply')}>
          {lines.map((line) => (
            <div key={line.id} className={styles.meter}>
              <CapacityBar line={line} />
            </div>
          ))}
        </Section>
      ) : null}
      {facility.supplies ? (
        <Section title={t('panels:inspector.facts')}>
          <FactList
            rows={facility.supplies.map((supply) => ({
              label: t(`domain:resource.${supply.resource}`),
              value:
                supply.capacity === undefined
                  ? null
                  : sayAmount(supply.capacity, resourceUnits[supply.resource], language, t),
              source: [supply.source, supply.asOf].filter(Boolean).join(' · ') || undefined,
              fact: { layer: 'facilities', record: facility, key: `supplies.${supply.resource}.capacity` } as const,
            }))}
          />
        </Section>
      ) : null}
      <ReachSection place={{ kind: 'facility', id: facility.id }} />
      <Section title={t('panels:inspector.sources')}>
        {sourcesOf(facility.sources).map((line) => (
          <p key={line} className={styles.note}>
            {line}
          </p>
        ))}
        {facility.sources ? null : <p className={styles.note}>{t('panels:inspector.noSource')}</p>}
      </Section>
    </>
  );
}
