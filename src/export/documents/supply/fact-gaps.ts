import type { Unit } from '../../../domain/building.ts';
import type { Facility } from '../../../domain/facility.ts';
import type { AttributeLayer } from '../../../domain/fields/field.ts';
import { nameOf } from '../../../domain/fields/record-name.ts';
import type { Parcel } from '../../../domain/parcel.ts';
import { type ResourceKind, resourceKinds } from '../../../domain/resource.ts';
import { officeOf } from '../../../engine/facts/ask-list.ts';
import { dependentsOf } from '../../../engine/facts/fact-dependents.ts';
import { checkRecord, type FactCheck } from '../../../engine/facts/freshness.ts';
import { dateCell, emptyCell } from '../cells.ts';
import type { Gap } from './gap.ts';
import { officeName, type SupplyContext } from './supply-context.ts';

const layers = ['parcels', 'units', 'facilities'] as const satisfies readonly AttributeLayer[];
type SupplyLayer = (typeof layers)[number];

/** Of facts without date or source only those the list prints are asked after: prices, and what a facility supplies. */
const isPrinted = (key: string): boolean =>
  key.startsWith('supplies.') || key === 'priceWanPerMu' || key === 'rentYuanPerM2Month';

/** A name more would make a cell nobody reads; the count stays true, and the list of what to ask whom has them all. */
const mostNames = 12;

interface Found {
  readonly check: FactCheck & { readonly state: Gap['state'] };
  readonly factor: string;
  readonly where: string;
  readonly asked: string;
  readonly things: string[];
  readonly whats: Set<string>;
  projects: number;
}

/**
 * What is missing, stale, undated or unsourced of land, floor and facilities. Parcels of one district and units of one
 * building that lack the same stand in one line; so do the figures one paper of a facility states.
 */
export function factGaps(context: SupplyContext): readonly Gap[] {
  const { park, t, today } = context;
  const dependents = dependentsOf(park, context.assessment, null);
  const buildings = new Map(park.buildings.map(({ id, name }) => [id, name]));
  const found = new Map<string, Found>();
  for (const layer of layers)
    for (const record of park[layer]) {
      for (const check of checkRecord(record, layer, { today, rules: park.rules })) {
        const { field, state, source } = check;
        if (state === 'fresh' || (state !== 'missing' && state !== 'stale' && !isPrinted(field.key))) continue;
        if (state === 'stale' && layer === 'facilities' && !isPrinted(field.key)) continue;
        if (context.isHidden('price') && field.fact === 'price') continue;
        const asked = source?.owner ?? officeName(context, officeOf(field));
        const { where, factor } = groupOf(context, layer, record, buildings);
        const about =
          layer === 'facilities'
            ? `${record.id}/${resourceOf(field.key) ?? field.key}`
            : `${factor}/${where}/${field.key}`;
        const key = [layer, about, state, asked, source?.asOf, source?.source].join('\u0000');
        const known = found.get(key) ?? newFound({ ...check, state }, factor, where, asked);
        found.set(key, known);
        const name = shortName(nameOf(record), where);
        if (!known.things.includes(name)) known.things.push(name);
        known.whats.add(t(field.labelKey));
        known.projects = Math.max(known.projects, dependents(field, record.id).projects);
      }
    }
  return [...found.values()].map((each) => gapOf(context, each));
}

const newFound = (check: Found['check'], factor: string, where: string, asked: string): Found => ({
  check,
  factor,
  where,
  asked,
  things: [],
  whats: new Set(),
  projects: 0,
});

/** A unit is called after its building already. */
const shortName = (name: string, where: string): string =>
  where !== '' && name.startsWith(where) && name !== where ? name.slice(where.length).trim() : name;

/** Under which factor a record is told, and in which district or building it is. */
function groupOf(
  { t }: SupplyContext,
  layer: SupplyLayer,
  record: Parcel | Unit | Facility,
  buildings: ReadonlyMap<string, string>,
): { readonly factor: string; readonly where: string } {
  if (layer === 'parcels' && 'status' in record)
    return {
      factor: t('exports:supply.land', { status: t(`domain:status.${record.status}`) }),
      where: record.district ?? '',
    };
  if ('buildingId' in record) return { factor: t('domain:building'), where: buildings.get(record.buildingId) ?? '' };
  return { factor: t('domain:facility'), where: '' };
}

const resourceOf = (key: string): ResourceKind | undefined =>
  resourceKinds.find((kind) => key.startsWith(`supplies.${kind}.`));

function gapOf({ t }: SupplyContext, { check, factor, where, asked, things, whats, projects }: Found): Gap {
  const { field, state, source, months } = check;
  const resource = resourceOf(field.key);
  const shown = things.slice(0, mostNames).join(t('exports:comma'));
  const names = things.length > mostNames ? t('exports:supply.andMore', { names: shown, count: things.length }) : shown;
  return {
    factor: resource ? t(`domain:resource.${resource}`) : factor,
    thing: where === '' ? names : t('exports:supply.inPlace', { where, names }),
    what: [...whats].join(t('exports:comma')),
    state,
    why: t(`exports:supply.why.${state}`, { months: months ?? 0 }),
    // The date of a record says nothing of what is not in it.
    asOf: state === 'missing' || source?.asOf === undefined ? emptyCell : dateCell(source.asOf, ''),
    source: source?.source ?? '',
    asked,
    projects,
  };
}
