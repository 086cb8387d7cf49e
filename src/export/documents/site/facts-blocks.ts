import type { FigureUnit } from '../../../domain/assessment.ts';
import { landUseText } from '../../summary-columns.ts';
import { dateOr, missingCell, numberOr, statedOr, textCell, textOr } from '../cells.ts';
import type { DocumentBlock, DocumentCell } from '../office-document.ts';
import type { SiteContext } from './site-context.ts';

interface Fact {
  readonly label: string;
  readonly value: DocumentCell;
  readonly unit?: string;
}

/** What the land or the unit is, in the register's order; nothing the reader must not see. */
export function factsBlocks(context: SiteContext): readonly DocumentBlock[] {
  const items = context.unit === null ? parcelFacts(context) : unitFacts(context);
  if (items.length === 0) return [];
  const text = context.t(context.unit === null ? 'exports:sheet.facts' : 'exports:sheet.unitFacts');
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'facts', items },
  ];
}

function parcelFacts({ summary, parcel, isHidden, isExact, t }: SiteContext): readonly Fact[] {
  if (summary === null || parcel === null) return [];
  const share = (value: number | undefined): DocumentCell => numberOr(value === undefined ? null : value * 100, 0, t);
  return [
    // Ids come from files and may be numbers of certificates.
    ...(isExact ? [{ label: t('exports:column.id'), value: textCell(summary.id) }] : []),
    { label: t('exports:column.district'), value: textOr(summary.district, t) },
    { label: t('exports:column.status'), value: textCell(t(`domain:status.${summary.status}`)) },
    { label: t('exports:column.landUse'), value: textOr(landUseText(summary.landUse, t), t) },
    ...(isHidden('owner')
      ? []
      : [
          {
            label: t('exports:column.ownerType'),
            value: textOr(summary.ownerType === null ? null : t(`domain:owner.${summary.ownerType}`), t),
          },
        ]),
    ...(isHidden('price')
      ? []
      : [
          {
            label: t('exports:column.priceWanPerMu'),
            value: numberOr(summary.priceWanPerMu, 2, t),
            unit: t('exports:unit.wanPerMu'),
          },
        ]),
    { label: t('exports:sheet.far'), value: range(summary.farMin, summary.farMax, t) },
    { label: t('exports:column.floorCapacityM2'), value: numberOr(summary.floorCapacityM2, 0, t), unit: 'm²' },
    { label: t('exports:field.buildingCoefficientMin'), value: share(parcel.buildingCoefficientMin), unit: '%' },
    { label: t('exports:field.greenMax'), value: share(parcel.greenMax), unit: '%' },
    { label: t('exports:field.heightMaxM'), value: statedOr(parcel.heightMaxM, t), unit: 'm' },
    { label: t('exports:field.setbackM'), value: statedOr(parcel.setbackM, t), unit: 'm' },
    ...(isHidden('otherInvestors') || isHidden('owner')
      ? []
      : [
          {
            label: t('exports:column.occupier'),
            value: textOr(summary.occupier, t, summary.status === 'developed' ? 'unknown' : 'none'),
          },
        ]),
    ...(isHidden('otherInvestors')
      ? []
      : [
          {
            label: t('exports:column.projectNames'),
            value: textOr(summary.projectNames.join(t('exports:comma')), t, 'none'),
          },
        ]),
  ];
}

function range(low: number | null, high: number | null, t: SiteContext['t']): DocumentCell {
  if (low === null && high === null) return missingCell(t);
  const written = (value: number | null): string => (value === null ? t('domain:unknown') : value.toFixed(2));
  return textCell(`${written(low)} – ${written(high)}`);
}

function unitFacts({ unit, unitLedger, building, isHidden, isExact, t }: SiteContext): readonly Fact[] {
  if (unit === null) return [];
  const amount = (label: string, value: number | undefined, figureUnit: FigureUnit): Fact => ({
    label,
    value: figureUnit === 'm2' ? numberOr(value, 0, t) : statedOr(value, t),
    unit: t(`findings:unit.${figureUnit}`),
  });
  return [
    { label: t('domain:unit'), value: textCell(isExact ? `${unit.name} (${unit.id})` : unit.name) },
    { label: t('domain:building'), value: textOr(building?.name || null, t) },
    { label: t('exports:unitFact.floor'), value: numberOr(unit.floor, 0, t) },
    amount(t('exports:unitFact.area'), unit.areaM2, 'm2'),
    amount(t('exports:unitFact.free'), unitLedger?.freeM2, 'm2'),
    amount(t('findings:figure.clearHeight'), unit.clearHeightM, 'm'),
    amount(t('findings:figure.floorLoad'), unit.floorLoadTPerM2, 't/m2'),
    unit.craneT === 0
      ? { label: t('findings:figure.crane'), value: missingCell(t, 'none') }
      : amount(t('findings:figure.crane'), unit.craneT, 't'),
    { label: t('exports:unitFact.goodsLifts'), value: numberOr(unit.goodsLifts, 0, t) },
    amount(t('findings:figure.unitPower'), unit.powerKva, 'kVA'),
    ...(isHidden('price') ? [] : [amount(t('findings:figure.rent'), unit.rentYuanPerM2Month, 'yuan/m2/month')]),
    { label: t('exports:unitFact.freeFrom'), value: dateOr(unit.freeFrom, t) },
    ...(isHidden('otherInvestors') || isHidden('owner')
      ? []
      : [{ label: t('exports:unitFact.tenant'), value: textOr(unit.tenant, t, 'none') }]),
    {
      label: t('findings:figure.environmental'),
      value: textCell(t(building?.environmental ? 'exports:yes' : 'exports:no')),
    },
  ];
}
