import { select } from '../../commands/select.ts';
import type { Building } from '../../domain/building.ts';
import { formatM2, formatNumber } from '../../quantities/format.ts';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { FactList } from './fact-list.tsx';
import styles from './inspector.module.css';
import { InspectorHead, Tag } from './inspector-head.tsx';
import { Section } from './section.tsx';

/** A building and the units in it. */
export function BuildingInspector({ building }: { readonly building: Building }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const allUnits = useAppState((state) => state.park?.units);
  const units = allUnits?.filter((unit) => unit.buildingId === building.id) ?? [];
  return (
    <>
      <InspectorHead kind={t(`panels:building.${building.kind}`)} title={building.name}>
        {building.environmental ? <Tag>{t('panels:unitFact.environmental')}</Tag> : null}
        <Tag>{building.id}</Tag>
      </InspectorHead>
      <Section title={t('panels:inspector.facts')}>
        <FactList
          rows={[
            {
              label: t('panels:building.storeys'),
              value: building.storeys === undefined ? null : formatNumber(building.storeys, language),
            },
            {
              label: t('panels:building.height'),
              value: building.heightM === undefined ? null : `${formatNumber(building.heightM, language, 1)} m`,
            },
          ]}
        />
      </Section>
      {units.length > 0 ? (
        <Section title={t('panels:building.units')} aside={formatNumber(units.length, language)}>
          <ul className={styles.rows}>
            {units.map((unit) => (
              <li key={unit.id}>
                <span />
                <span>
                  <button
                    type="button"
                    className={styles.link}
                    onClick={() => run(select, { kind: 'unit', id: unit.id })}
                  >
                    {unit.name}
                  </button>
                  <span className={styles.second}>{unit.tenant ?? t('panels:building.vacant')}</span>
                </span>
                <span>{formatM2(unit.areaM2, language)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
