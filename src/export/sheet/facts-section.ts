import { amountText } from '../../locale/amount-text.ts';
import { landUseText } from '../summary-columns.ts';

import { missing, numberOr, type SheetContext } from './sheet-context.ts';
import { type Content, type Markup, nothing, rowHeader, section, table, textCell } from './sheet-html.ts';

type Fact = readonly [label: string, content: Content];

const factTable = (facts: readonly Fact[]): Markup =>
  table(
    null,
    facts.map(([label, content]) => ({ cells: [rowHeader(label), textCell(content)] })),
  );

export function factsSection(context: SheetContext): Markup {
  const { unit, summary, t } = context;
  if (unit !== null) return section(t('exports:sheet.unitFacts'), factTable(unitFacts(context)));
  return summary === null ? nothing : section(t('exports:sheet.facts'), factTable(parcelFacts(context)));
}

function parcelFacts(context: SheetContext): readonly Fact[] {
  const { summary, parcel, t } = context;
  if (summary === null || parcel === null) return [];
  const words = (value: string | null | undefined, word: 'unknown' | 'none' = 'unknown'): Content =>
    value === null || value === undefined || value === '' ? missing(t, word) : value;
  const number = (value: number | null | undefined, decimals: number, unit = ''): Content =>
    numberOr(context, value, decimals, unit);
  const share = (value: number | undefined): Content => number(value === undefined ? null : value * 100, 0, '%');
  return [
    [t('exports:column.id'), summary.id],
    [t('exports:column.district'), words(summary.district)],
    [t('exports:column.status'), t(`domain:status.${summary.status}`)],
    [t('exports:column.landUse'), words(landUseText(summary.landUse, t))],
    [t('exports:column.ownerType'), words(summary.ownerType === null ? null : t(`domain:owner.${summary.ownerType}`))],
    [t('exports:column.priceWanPerMu'), number(summary.priceWanPerMu, 2, t('exports:unit.wanPerMu'))],
    [t('exports:sheet.far'), range(context, summary.farMin, summary.farMax)],
    [t('exports:column.floorCapacityM2'), number(summary.floorCapacityM2, 0, 'm²')],
    [t('exports:field.buildingCoefficientMin'), share(parcel.buildingCoefficientMin)],
    [t('exports:field.greenMax'), share(parcel.greenMax)],
    [t('exports:field.heightMaxM'), number(parcel.heightMaxM, 1, 'm')],
    [t('exports:field.setbackM'), number(parcel.setbackM, 1, 'm')],
    [t('exports:column.occupier'), words(summary.occupier, summary.status === 'developed' ? 'unknown' : 'none')],
    [t('exports:column.projectNames'), words(summary.projectNames.join(t('exports:comma')), 'none')],
  ];
}

function range(context: SheetContext, low: number | null, high: number | null): Content {
  if (low === null && high === null) return missing(context.t);
  const written = (value: number | null): string => (value === null ? context.t('domain:unknown') : value.toFixed(2));
  return `${written(low)} – ${written(high)}`;
}

function unitFacts(context: SheetContext): readonly Fact[] {
  const { unit, unitLedger, building, t, language } = context;
  if (unit === null) return [];
  const amount = (value: number | undefined, figureUnit: Parameters<typeof amountText>[1]): Content =>
    value === undefined ? missing(t) : amountText(value, figureUnit, false, language, t);
  return [
    [t('domain:unit'), `${unit.name} (${unit.id})`],
    [t('domain:building'), building?.name ?? unit.buildingId],
    [t('exports:unitFact.floor'), numberOr(context, unit.floor, 0)],
    [t('exports:unitFact.area'), amount(unit.areaM2, 'm2')],
    [t('exports:unitFact.free'), amount(unitLedger?.freeM2, 'm2')],
    [t('findings:figure.clearHeight'), amount(unit.clearHeightM, 'm')],
    [t('findings:figure.floorLoad'), amount(unit.floorLoadTPerM2, 't/m2')],
    [t('findings:figure.crane'), unit.craneT === 0 ? missing(t, 'none') : amount(unit.craneT, 't')],
    [t('exports:unitFact.goodsLifts'), numberOr(context, unit.goodsLifts, 0)],
    [t('findings:figure.unitPower'), amount(unit.powerKva, 'kVA')],
    [t('findings:figure.rent'), amount(unit.rentYuanPerM2Month, 'yuan/m2/month')],
    [t('exports:unitFact.freeFrom'), unit.freeFrom ?? missing(t)],
    [t('exports:unitFact.tenant'), unit.tenant ?? missing(t, 'none')],
    [t('findings:figure.environmental'), t(building?.environmental ? 'exports:yes' : 'exports:no')],
  ];
}
