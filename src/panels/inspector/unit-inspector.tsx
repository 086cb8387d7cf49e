import { select } from '../../commands/select.ts';
import type { Building, Unit } from '../../domain/building.ts';
import { formatM2, formatNumber } from '../../quantities/format.ts';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { Answer } from './answer.tsx';
import { FactList, sourcesOf } from './fact-list.tsx';
import styles from './inspector.module.css';
import { InspectorHead, Tag } from './inspector-head.tsx';
import { NearestTable } from './nearest-table.tsx';
import { PlacedHere } from './placed-here.tsx';
import { PrintSheetButton } from './print-sheet-button.tsx';
import { ReachSection } from './reach-section.tsx';
import { Section } from './section.tsx';
import { SiteAnswer } from './site-answer.tsx';

/** Lettable floor space: is it free and from when, what it can carry, where it is. */
export function UnitInspector({ unit, building }: { readonly unit: Unit; readonly building: Building | undefined }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const isMatching = useAppState((state) => state.matching !== null);
  const ledger = useAppState((state) => state.assessment?.units.find((entry) => entry.unitId === unit.id));
  const site = { kind: 'unit', id: unit.id } as const;
  const isLet = unit.tenant !== undefined && unit.freeFrom === undefined;
  const key = isLet ? 'let' : unit.tenant ? 'freesUp' : (ledger?.freeM2 ?? unit.areaM2) > 0 ? 'vacant' : 'full';
  const of = (key: string) => ({ layer: 'units', record: unit, key }) as const;
  const amount = (value: number | undefined, suffix: string) =>
    value === undefined ? null : `${formatNumber(value, language, 2)}${suffix}`;
  return (
    <>
      <InspectorHead kind={t('domain:unit')} title={unit.name}>
        {building ? (
          <Tag>
            <button
              type="button"
              className={styles.link}
              onClick={() => run(select, { kind: 'building', id: building.id })}
            >
              {building.name}
            </button>
          </Tag>
        ) : null}
        {building?.environmental ? <Tag>{t('panels:unitFact.environmental')}</Tag> : null}
        <Tag>{unit.id}</Tag>
      </InspectorHead>
      {isMatching ? (
        <SiteAnswer site={site} />
      ) : (
        <Answer
          verdict={key === 'vacant' ? 'pass' : key === 'freesUp' ? 'conditional' : 'fail'}
          sentence={t(`panels:unitAnswer.${key}`, {
            free: formatM2(ledger?.freeM2 ?? unit.areaM2, language),
            month: unit.freeFrom ?? '',
            name: unit.tenant ?? '',
          })}
        />
      )}
      <PlacedHere site={site} />
      <Section title={t('panels:inspector.facts')}>
        <FactList
          rows={[
            { label: t('panels:unitFact.area'), value: formatM2(unit.areaM2, language), fact: of('areaM2') },
            {
              label: t('panels:deduction.free'),
              explains: 'deduction.free@floor.free',
              value: ledger ? formatM2(ledger.freeM2, language) : null,
            },
            {
              label: t('panels:unitFact.floor'),
              value: unit.floor === undefined ? null : t('panels:unitFact.floorNumber', { floor: unit.floor }),
            },
            {
              label: t('panels:unitFact.clearHeight'),
              value: amount(unit.clearHeightM, ' m'),
              fact: of('clearHeightM'),
            },
            {
              label: t('panels:unitFact.floorLoad'),
              value: amount(unit.floorLoadTPerM2, ' t/m²'),
              fact: of('floorLoadTPerM2'),
            },
            {
              label: t('panels:unitFact.crane'),
              value: unit.craneT === 0 ? t('panels:unitFact.noCrane') : amount(unit.craneT, ' t'),
              fact: of('craneT'),
            },
            { label: t('panels:unitFact.lifts'), value: amount(unit.goodsLifts, ''), fact: of('goodsLifts') },
            { label: t('domain:resource.power'), value: amount(unit.powerKva, ' kVA'), fact: of('powerKva') },
            {
              label: t('panels:unitFact.rent'),
              value: amount(unit.rentYuanPerM2Month, ` ${t('panels:unit.yuan/m2/month')}`),
              fact: of('rentYuanPerM2Month'),
            },
            { label: t('panels:unitFact.freeFrom'), value: unit.freeFrom ?? null, fact: of('freeFrom') },
          ]}
        />
      </Section>
      {ledger ? <NearestTable nearest={ledger.nearest} /> : null}
      <ReachSection place={site} />
      <Section title={t('panels:inspector.sources')}>
        {sourcesOf(unit.sources).map((line) => (
          <p key={line} className={styles.note}>
            {line}
          </p>
        ))}
        {unit.sources ? null : <p className={styles.note}>{t('panels:inspector.noSource')}</p>}
        <PrintSheetButton site={site} />
      </Section>
    </>
  );
}
