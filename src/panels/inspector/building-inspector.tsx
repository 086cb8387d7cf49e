import { select } from '../../commands/select.ts';
import type { Building, Unit } from '../../domain/building.ts';
import { formatM2, formatNumber } from '../../quantities/format.ts';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { Answer } from './answer.tsx';
import { FactList } from './fact-list.tsx';
import styles from './inspector.module.css';
import { InspectorHead, Tag } from './inspector-head.tsx';
import { ReachSection } from './reach-section.tsx';
import { Section } from './section.tsx';

/** A building and the units in it. */
export function BuildingInspector({ building }: { readonly building: Building }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const allUnits = useAppState((state) => state.park?.units);
  const ledger = useAppState((state) => state.assessment?.units);
  const units = allUnits?.filter((unit) => unit.buildingId === building.id) ?? [];
  const freeM2Of = (unit: Unit) =>
    unit.tenant === undefined ? (ledger?.find(({ unitId }) => unitId === unit.id)?.freeM2 ?? unit.areaM2) : 0;
  const vacant = units.filter((unit) => freeM2Of(unit) > 0);
  const of = (key: string) => ({ layer: 'buildings', record: building, key }) as const;
  const stateOf = (unit: Unit) =>
    unit.tenant === undefined
      ? t(freeM2Of(unit) > 0 ? 'panels:building.vacant' : 'panels:building.taken')
      : unit.freeFrom === undefined
        ? unit.tenant
        : t('panels:building.freesUp', { name: unit.tenant, month: unit.freeFrom });
  return (
    <>
      <InspectorHead kind={t(`panels:building.${building.kind}`)} title={building.name}>
        {building.environmental ? <Tag>{t('panels:unitFact.environmental')}</Tag> : null}
        <Tag>{building.id}</Tag>
      </InspectorHead>
      {units.length > 0 ? (
        <Answer
          verdict={vacant.length > 0 ? 'pass' : 'fail'}
          sentence={t(vacant.length > 0 ? 'panels:building.hasVacant' : 'panels:building.allTaken', {
            count: vacant.length,
            free: vacant.reduce((sum, unit) => sum + freeM2Of(unit), 0),
          })}
        />
      ) : null}
      <Section title={t('panels:inspector.facts')}>
        <FactList
          rows={[
            {
              label: t('panels:building.storeys'),
              value: building.storeys === undefined ? null : formatNumber(building.storeys, language),
              fact: of('storeys'),
            },
            {
              label: t('panels:building.height'),
              value: building.heightM === undefined ? null : `${formatNumber(building.heightM, language, 1)} m`,
              fact: of('heightM'),
            },
          ]}
        />
      </Section>
      {units.length > 0 ? (
        <Section title={t('panels:building.units')} aside={formatNumber(units.length, language)}>
          <ul className={styles.rows} data-plain>
            {units.map((unit) => (
              <li key={unit.id}>
                <span>
                  <button
                    type="button"
                    className={styles.link}
                    onClick={() => run(select, { kind: 'unit', id: unit.id })}
                  >
                    {unit.name}
                  </button>
                  <span className={styles.second}>{stateOf(unit)}</span>
                </span>
                <span>{formatM2(unit.areaM2, language)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <ReachSection place={{ kind: 'building', id: building.id }} />
    </>
  );
}
