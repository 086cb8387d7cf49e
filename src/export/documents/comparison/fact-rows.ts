import { type FacilityKind, facilityKinds } from '../../../domain/facility.ts';
import { type ResourceKind, resourceKinds, resourceUnits } from '../../../domain/resource.ts';
import { muFromM2 } from '../../../quantities/area-units.ts';
import { landUseText } from '../../summary-columns.ts';
import { dateOr, emptyCell, missingCell, numberOr, statedOr, textCell, textOr } from '../cells.ts';
import type { DocumentRow } from '../office-document.ts';
import type { SiteContext } from '../site/site-context.ts';
import { nearestOf } from '../site/surroundings-blocks.ts';
import { type CellOf, comparedGroup, comparedRow } from './comparison-rows.ts';

/** Asked of land alone, or of floor space alone; empty for the other kind. */
const ofLand =
  (cellOf: CellOf): CellOf =>
  (context) =>
    context.unit === null ? cellOf(context) : emptyCell;
const ofUnit =
  (cellOf: CellOf): CellOf =>
  (context) =>
    context.unit === null ? emptyCell : cellOf(context);

const withUnit = (label: string, unit: string): string => `${label} (${unit})`;

export function areaRows(contexts: readonly SiteContext[], t: SiteContext['t']): readonly DocumentRow[] {
  const inMu = (areaM2: number | null | undefined) =>
    numberOr(areaM2 === null || areaM2 === undefined ? null : muFromM2(areaM2), 2, t);
  const mu = t('exports:unit.mu');
  const row = (label: string, cellOf: CellOf) => comparedRow(label, contexts, cellOf);
  return comparedGroup(t('exports:comparison.areas'), contexts, [
    ...row(
      withUnit(t('exports:column.areaMu'), mu),
      ofLand(({ ledger }) => inMu(ledger?.areaM2)),
    ),
    ...row(
      withUnit(t('exports:column.netMu'), mu),
      ofLand(({ ledger }) => inMu(ledger?.netM2)),
    ),
    ...row(
      withUnit(t('exports:column.freeMu'), mu),
      ofLand(({ ledger }) => inMu(ledger?.freeM2)),
    ),
    ...row(
      withUnit(t('exports:unitFact.area'), 'm²'),
      ofUnit(({ unit }) => numberOr(unit?.areaM2, 0, t)),
    ),
    ...row(
      withUnit(t('exports:unitFact.free'), 'm²'),
      ofUnit(({ unitLedger }) => numberOr(unitLedger?.freeM2, 0, t)),
    ),
  ]);
}

export function conditionRows(contexts: readonly SiteContext[], t: SiteContext['t']): readonly DocumentRow[] {
  const row = (label: string, cellOf: CellOf) => comparedRow(label, contexts, cellOf);
  return comparedGroup(t('exports:comparison.conditions'), contexts, [
    ...row(
      t('exports:column.district'),
      ofLand(({ summary }) => textOr(summary?.district, t)),
    ),
    ...row(
      t('exports:column.status'),
      ofLand(({ summary }) => textOr(summary && t(`domain:status.${summary.status}`), t)),
    ),
    ...row(
      t('exports:column.landUse'),
      ofLand(({ summary }) => textOr(landUseText(summary?.landUse ?? null, t), t)),
    ),
    ...row(
      t('exports:column.farMin'),
      ofLand(({ summary }) => numberOr(summary?.farMin, 2, t)),
    ),
    ...row(
      t('exports:column.farMax'),
      ofLand(({ summary }) => numberOr(summary?.farMax, 2, t)),
    ),
    ...row(
      withUnit(t('exports:field.heightMaxM'), 'm'),
      ofLand(({ parcel }) => statedOr(parcel?.heightMaxM, t)),
    ),
    ...row(
      t('domain:building'),
      ofUnit(({ building }) => textOr(building?.name, t)),
    ),
    ...row(
      withUnit(t('findings:figure.clearHeight'), 'm'),
      ofUnit(({ unit }) => statedOr(unit?.clearHeightM, t)),
    ),
    ...row(
      withUnit(t('findings:figure.floorLoad'), 't/m²'),
      ofUnit(({ unit }) => statedOr(unit?.floorLoadTPerM2, t)),
    ),
    ...row(
      withUnit(t('findings:figure.crane'), 't'),
      ofUnit(({ unit }) => (unit?.craneT === 0 ? missingCell(t, 'none') : statedOr(unit?.craneT, t))),
    ),
    ...row(
      withUnit(t('findings:figure.unitPower'), 'kVA'),
      ofUnit(({ unit }) => statedOr(unit?.powerKva, t)),
    ),
  ]);
}

/** Kinds no site of the comparison has near it are left out: the park has none of them. */
export function distanceRows(contexts: readonly SiteContext[], t: SiteContext['t']): readonly DocumentRow[] {
  const rows = facilityKinds
    .filter((kind) => contexts.some((context) => nearestOf(context)[kind] !== undefined))
    .flatMap((kind) => comparedRow(t(`domain:facility.${kind}`), contexts, (context) => roadCell(context, kind)));
  return comparedGroup(t('exports:comparison.distances'), contexts, rows);
}

function roadCell(context: SiteContext, kind: FacilityKind) {
  const { park, t } = context;
  const found = nearestOf(context)[kind];
  if (found === undefined) return missingCell(t, 'none');
  return numberOr(found.roadMetres, 0, t, park.roads.length === 0 ? 'unknown' : 'unreachable');
}

/** The facility that would supply the site, by kind of resource. */
const suppliers: Readonly<Partial<Record<ResourceKind, FacilityKind>>> = {
  power: 'substation',
  water: 'waterWorks',
  sewage: 'sewageWorks',
  gas: 'gasStation',
  steam: 'heatSource',
};

/** What is left where the site would be supplied from, with this scenario in place; else what the park has left. */
export function capacityRows(contexts: readonly SiteContext[], t: SiteContext['t']): readonly DocumentRow[] {
  const rows = resourceKinds.flatMap((kind) =>
    comparedRow(
      withUnit(t(`domain:resource.${kind}`), t(`findings:unit.${resourceUnits[kind]}`)),
      contexts,
      (context) => {
        const lines = context.assessment.capacity.filter(({ resource }) => resource === kind);
        if (lines.length === 0) return emptyCell;
        const facility = suppliers[kind];
        const served = context.unit === null ? context.parcel?.servedBy?.[kind] : undefined;
        const supplier = served ?? (facility && nearestOf(context)[facility]?.id);
        const line =
          lines.find(({ facilityId }) => facilityId !== undefined && facilityId === supplier) ??
          lines.find(({ facilityId }) => facilityId === undefined);
        return numberOr(line?.left, 0, t);
      },
    ),
  );
  return comparedGroup(t('exports:comparison.capacity'), contexts, rows);
}

export function termRows(contexts: readonly SiteContext[], t: SiteContext['t']): readonly DocumentRow[] {
  const row = (label: string, cellOf: CellOf) => comparedRow(label, contexts, cellOf);
  const prices = contexts.some(({ isHidden }) => isHidden('price'))
    ? []
    : [
        ...row(
          withUnit(t('exports:column.priceWanPerMu'), t('exports:unit.wanPerMu')),
          ofLand(({ summary }) => numberOr(summary?.priceWanPerMu, 2, t)),
        ),
        ...row(
          withUnit(t('findings:figure.rent'), t('findings:unit.yuan/m2/month')),
          ofUnit(({ unit }) => statedOr(unit?.rentYuanPerM2Month, t)),
        ),
      ];
  return comparedGroup(t(prices.length > 0 ? 'exports:comparison.terms' : 'exports:sheet.readiness'), contexts, [
    ...prices,
    ...row(
      t('exports:column.readiness'),
      ofLand(({ summary }) =>
        summary?.readiness ? textCell(t(`domain:readiness.${summary.readiness}`)) : missingCell(t),
      ),
    ),
    ...row(
      t('exports:column.readyFrom'),
      ofLand(({ ledger }) => dateOr(ledger?.readyFrom, t)),
    ),
    ...row(
      t('exports:unitFact.freeFrom'),
      ofUnit(({ unit }) => dateOr(unit?.freeFrom, t)),
    ),
  ]);
}
