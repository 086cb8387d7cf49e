import { sourceOfFact } from '../../../domain/fields/fact-source.ts';
import type { Guarantee } from '../../../domain/guarantee.ts';
import { resourceKinds } from '../../../domain/resource.ts';
import { shelfLife } from '../../../engine/facts/shelf-life.ts';
import { monthIndex } from '../../../engine/months.ts';
import { dateCell, emptyCell } from '../cells.ts';
import { destinations } from './distance-table.ts';
import type { Gap } from './gap.ts';
import { expectedGuarantees, guaranteeSource } from './guarantee-table.ts';
import { officeName, type SupplyContext } from './supply-context.ts';

/** What the park as a whole says nothing of, and what is missing or old of what it offers without a place. */
export function parkGaps(context: SupplyContext): readonly Gap[] {
  const { park, t } = context;
  const absent = (factor: string, why: string, asked: string): Gap => ({
    factor,
    thing: t('exports:supply.wholePark'),
    what: t('exports:supply.record'),
    state: 'missing',
    why,
    asOf: emptyCell,
    source: '',
    asked,
    projects: null,
  });
  const supplied = new Set(park.facilities.flatMap(({ supplies = [] }) => supplies.map(({ resource }) => resource)));
  const listed = new Set((park.guarantees ?? []).map(({ kind }) => kind));
  return [
    ...resourceKinds
      .filter((resource) => !supplied.has(resource))
      .map((resource) => {
        const name = t(`domain:resource.${resource}`);
        return absent(name, t('exports:supply.nobodySupplies', { resource: name }), officeName(context, resource));
      }),
    ...expectedGuarantees
      .filter((kind) => !listed.has(kind))
      .map((kind) =>
        absent(t(`exports:guarantee.${kind}`), t('exports:supply.notRegistered'), officeName(context, 'capacity')),
      ),
    ...(park.guarantees ?? []).flatMap((guarantee) => guaranteeGaps(context, guarantee)),
    ...roadGaps(context, absent),
    ...destinations
      .filter((kind) => !park.facilities.some((facility) => facility.kind === kind))
      .map((kind) => {
        const name = t(`domain:facility.${kind}`);
        return absent(name, t('exports:supply.noFacility', { kind: name }), officeName(context, 'transport'));
      }),
  ];
}

/** Lengths of roads are printed with their source: roads without one are told together. */
function roadGaps(context: SupplyContext, absent: (factor: string, why: string, asked: string) => Gap): readonly Gap[] {
  const { park, t } = context;
  const count = park.roads.filter((road) => sourceOfFact(road, 'state') === undefined).length;
  if (count === 0) return [];
  const why = t('exports:supply.roadsUnsourced', { count });
  const gap = absent(t('exports:supply.table.roads'), why, officeName(context, 'transport'));
  return [{ ...gap, what: t('exports:supply.source'), state: 'unsourced' }];
}

const figures = ['capacity', 'committed', 'price'] as const;

function guaranteeGaps(context: SupplyContext, guarantee: Guarantee): readonly Gap[] {
  const { t, isHidden } = context;
  const asked = figures.filter((key) => key !== 'price' || !isHidden('price'));
  const said = (keys: readonly (typeof figures)[number][]): string =>
    keys.map((key) => t(`exports:supply.${key}`)).join(t('exports:comma'));
  const gap = (state: Gap['state'], keys: readonly (typeof figures)[number][], months: number): Gap => {
    const source = guaranteeSource(guarantee, keys[0] === 'price' ? 'price' : 'capacity');
    return {
      factor: t(`exports:guarantee.${guarantee.kind}`),
      thing: isHidden('notes') ? t('exports:supply.wholePark') : guarantee.name,
      what: said(keys),
      state,
      why: t(`exports:supply.why.${state}`, { months }),
      asOf: state === 'missing' || source?.asOf === undefined ? emptyCell : dateCell(source.asOf, ''),
      source: source?.source ?? '',
      asked: source?.owner ?? officeName(context, keys[0] === 'price' ? 'price' : 'capacity'),
      projects: null,
    };
  };
  const missing = asked.filter((key) => guarantee[key] === undefined);
  const doubted = (['capacity', 'price'] as const)
    .filter((key) => asked.includes(key) && guarantee[key] !== undefined)
    .flatMap((key) => {
      const state = stateOf(context, guarantee, key);
      return state ? [gap(state.state, [key], state.months)] : [];
    });
  return [...(missing.length > 0 ? [gap('missing', missing, 0)] : []), ...doubted];
}

function stateOf(
  { park, today }: SupplyContext,
  guarantee: Guarantee,
  key: 'capacity' | 'price',
): { readonly state: 'stale' | 'undated' | 'unsourced'; readonly months: number } | null {
  const months = shelfLife(key, park.rules).months;
  const source = guaranteeSource(guarantee, key);
  if (!source || (source.source.trim() === '' && !source.owner && !source.asOf))
    return { state: 'unsourced', months: 0 };
  if (source.asOf === undefined) return { state: 'undated', months: 0 };
  if (months === null) return null;
  // A date stated as a year may have been its first month.
  const then = monthIndex(source.asOf.length === 4 ? `${source.asOf}-01` : source.asOf);
  const now = monthIndex(today.length === 4 ? `${today}-01` : today);
  if (then === null || now === null) return { state: 'undated', months: 0 };
  return now - then > months ? { state: 'stale', months } : null;
}
