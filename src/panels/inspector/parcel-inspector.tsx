import type { ParcelLedger } from '../../domain/assessment.ts';
import type { Parcel } from '../../domain/parcel.ts';
import { formatLand, formatNumber, formatShare } from '../../quantities/format.ts';
import type { Language } from '../../quantities/language.ts';
import { useAppState, useLanguage, useTranslate } from '../app-port.tsx';
import { HelpMark } from '../help/help-mark.tsx';
import { landUseName } from '../land-use-name.ts';
import { StatusMark } from '../status-mark.tsx';
import { Answer } from './answer.tsx';
import { AreaLedger } from './area-ledger.tsx';
import { FactList, type FactRow, sourceOf, sourcesOf } from './fact-list.tsx';
import styles from './inspector.module.css';
import { InspectorHead, Tag } from './inspector-head.tsx';
import { LineageSection } from './lineage-section.tsx';
import { NearestTable } from './nearest-table.tsx';
import { parcelAnswer } from './parcel-answer.ts';
import { PlacedHere } from './placed-here.tsx';
import { PrintSheetButton } from './print-sheet-button.tsx';
import { ReachSection } from './reach-section.tsx';
import { ReadinessLadder } from './readiness-ladder.tsx';
import { RectangleSection } from './rectangle-section.tsx';
import { Section } from './section.tsx';
import { SiteAnswer } from './site-answer.tsx';
import { TieInSection } from './tie-in-section.tsx';

/** Land: can it take something (or the project being matched), then its areas, limits, surroundings and readiness. */
export function ParcelInspector({ parcel }: { readonly parcel: Parcel }) {
  const t = useTranslate();
  const language = useLanguage();
  const isMatching = useAppState((state) => state.matching !== null);
  const ledger = useAppState((state) => state.assessment?.parcels.find((entry) => entry.parcelId === parcel.id));
  const answer = parcelAnswer(parcel, ledger);
  const site = { kind: 'parcel', id: parcel.id } as const;
  return (
    <>
      <InspectorHead kind={t('domain:parcel')} title={parcel.name}>
        <Tag>
          <StatusMark status={parcel.status} />
          {t(`domain:status.${parcel.status}`)}
        </Tag>
        {parcel.district ? <Tag>{parcel.district}</Tag> : null}
        <Tag>{parcel.id}</Tag>
      </InspectorHead>
      {isMatching ? (
        <SiteAnswer site={site} />
      ) : (
        <Answer
          verdict={answer.verdict}
          sentence={t(`panels:parcelAnswer.${answer.key}`, {
            free: formatLand(answer.freeM2 ?? 0, language),
            month: answer.month ?? '',
            name: answer.name ?? '',
          })}
        />
      )}
      {ledger ? <BigFigures ledger={ledger} /> : null}
      <PlacedHere site={site} />
      <Section title={t('panels:inspector.limits')}>
        <FactList rows={limitRows()} />
      </Section>
      {ledger ? <AreaLedger ledger={ledger} /> : null}
      <RectangleSection parcelId={parcel.id} />
      {ledger ? <NearestTable nearest={ledger.nearest} /> : null}
      <ReachSection place={site} />
      <TieInSection site={site} />
      <ReadinessLadder parcel={parcel} />
      <LineageSection parcel={parcel} />
      {parcel.extra && Object.keys(parcel.extra).length > 0 ? (
        <Section title={t('panels:inspector.extra')}>
          <FactList rows={Object.entries(parcel.extra).map(([label, value]) => ({ label, value: say(value) }))} />
        </Section>
      ) : null}
      <Section title={t('panels:inspector.sources')}>
        {sourcesOf(parcel.sources).map((line) => (
          <p key={line} className={styles.note}>
            {line}
          </p>
        ))}
        {parcel.sources ? null : <p className={styles.note}>{t('panels:inspector.noSource')}</p>}
        <PrintSheetButton site={site} />
      </Section>
    </>
  );

  function limitRows(): readonly FactRow[] {
    const from = (field: string) => sourceOf(parcel.sources, field);
    const of = (key: string) => ({ layer: 'parcels', record: parcel, key }) as const;
    return [
      {
        label: t('panels:parcelFact.landUse'),
        value: parcel.landUse ? landUseName(parcel.landUse, t) : null,
        source: from('landUse'),
        fact: of('landUse'),
      },
      {
        label: t('panels:parcelFact.far'),
        value: farText(parcel, language),
        source: from('farMax'),
        fact: of('farMax'),
      },
      {
        label: t('panels:parcelFact.buildingCoefficient'),
        value:
          parcel.buildingCoefficientMin === undefined
            ? null
            : `≥ ${formatShare(parcel.buildingCoefficientMin, language)}`,
        fact: of('buildingCoefficientMin'),
      },
      {
        label: t('panels:parcelFact.green'),
        value: parcel.greenMax === undefined ? null : `≤ ${formatShare(parcel.greenMax, language)}`,
        fact: of('greenMax'),
      },
      {
        label: t('panels:parcelFact.height'),
        value: parcel.heightMaxM === undefined ? null : `≤ ${parcel.heightMaxM} m`,
        fact: of('heightMaxM'),
      },
      {
        label: t('panels:parcelFact.setback'),
        value: parcel.setbackM === undefined ? null : `${parcel.setbackM} m`,
        fact: of('setbackM'),
      },
      {
        label: t('panels:parcelFact.price'),
        value:
          parcel.priceWanPerMu === undefined
            ? null
            : `${formatNumber(parcel.priceWanPerMu, language, 1)} ${t('panels:unit.wan/mu')}`,
        source: from('priceWanPerMu'),
        fact: of('priceWanPerMu'),
      },
      {
        label: t('panels:parcelFact.owner'),
        value: parcel.ownerType ? t(`domain:owner.${parcel.ownerType}`) : null,
        fact: of('ownerType'),
      },
      ...(parcel.occupier
        ? [{ label: t('panels:parcelFact.occupier'), value: parcel.occupier, fact: of('occupier') }]
        : []),
      ...(parcel.industries
        ? [
            {
              label: t('panels:parcelFact.industries'),
              value: parcel.industries
                .map((industry) => t(`domain:industry.${industry}`, { defaultValue: industry }))
                .join(t('panels:listComma')),
            },
          ]
        : []),
    ];
  }
}

/** Both limits, or the one that is stated. */
function farText({ farMin, farMax }: Parcel, language: Language): string | null {
  const say = (far: number) => formatNumber(far, language, 2);
  if (farMin === undefined) return farMax === undefined ? null : `≤ ${say(farMax)}`;
  return farMax === undefined ? `≥ ${say(farMin)}` : `${say(farMin)} – ${say(farMax)}`;
}

const say = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function BigFigures({ ledger }: { readonly ledger: ParcelLedger }) {
  const t = useTranslate();
  const language = useLanguage();
  const figures = [
    [t('panels:area.planar'), formatLand(ledger.areaM2, language), 'area.planar'],
    [t('panels:deduction.free'), formatLand(ledger.freeM2, language), 'deduction.free'],
    [t('panels:readiness.from'), ledger.readyFrom ?? t('domain:unknown'), 'figure.readyFrom@readiness.ladder'],
  ] as const;
  return (
    <div className={styles.bigs}>
      {figures.map(([label, value, explains]) => (
        <div key={label} data-explains={explains}>
          <p className={styles.bigValue}>{value}</p>
          <p className={styles.bigLabel}>
            <HelpMark explains={explains} name={label}>
              {label}
            </HelpMark>
          </p>
        </div>
      ))}
    </div>
  );
}
