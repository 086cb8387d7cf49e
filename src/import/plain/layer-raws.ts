import type { Issue } from '../../domain/issue.ts';
import type { Shape } from '../../geometry/shapes.ts';
import { baseName } from '../formats/base-name.ts';
import { issueOf } from '../issue-codes.ts';
import type { LayerFeature } from '../layer-feature.ts';
import type { RawRecord } from '../read-record.ts';
import { type LayerName, type LeftOutRaw, layerKinds, type ShapedRaw } from '../read-shaped-records.ts';
import { statedText } from './field-summary.ts';
import { parcelFacts } from './parcel-facts.ts';
import type { PlainLayer } from './plain-inspection.ts';
import type { Choice, LayerMapping } from './plain-mapping.ts';
import { roadFacts, roadShape } from './road-facts.ts';

type Mapped = Exclude<LayerMapping, { role: 'ignore' }>;

/** Faults counted over a layer, said once each. */
export interface Tally {
  readonly unmapped: Map<string, number>;
  readonly madeIds: string[];
  readonly misshapen: string[];
  readonly speeds: string[];
}

/** The records a layer gives under its mapping, by the layer of the park they go to. Ids that had to be made are told. */
export function rawsOfLayer(
  layer: PlainLayer,
  mapping: LayerMapping,
  taken: ReadonlyMap<LayerName, Set<string>>,
  issues: Issue[],
  madeIds: Set<string>,
): readonly (readonly [LayerName, readonly ShapedRaw[]])[] {
  const place = { file: layer.file };
  if (mapping.role === 'ignore') {
    if (layer.features.length > 0) issues.push(issueOf('plain.layer.ignored', place, { count: layer.features.length }));
    return [];
  }
  for (const column of fieldsNamed(mapping)) {
    if (layer.fields.some(({ name }) => name === column)) continue;
    issues.push(issueOf('plain.field.missing', { ...place, field: column }, { column }));
  }
  const choice = choiceOf(mapping);
  if (mapping.role === 'parcels' && choice.by === 'all') {
    issues.push(issueOf('plain.status.assumed', place, { status: choice.value }));
  }
  const tally = emptyTally();
  const ids = taken.get(mapping.role) ?? new Set<string>();
  const shapes: readonly Shape['type'][] = layerKinds[mapping.role].shapes;
  const raws = layer.features.flatMap((feature): ShapedRaw[] => {
    const chosen = chosenFor(choice, feature, tally);
    if (chosen === null) return [];
    if (!shapes.includes(feature.shape.type)) {
      tally.misshapen.push(feature.label);
      return [];
    }
    const id = idFor(layer, mapping, feature, ids, tally);
    const facts = factsFor(mapping, feature, chosen, { layer, id, issues, tally });
    const shape = mapping.role === 'roads' ? roadShape(feature, mapping) : feature.shape;
    return [{ id, shape, facts, place: { ...place, feature: feature.label } }];
  });
  for (const id of tally.madeIds) madeIds.add(id);
  tell(layer, mapping, tally, shapes, issues);
  const drawn = mapping.role === 'facilities' ? mapping.alsoBackdrop : undefined;
  if (drawn === undefined) return [[mapping.role, raws]];
  const scenery = raws.map(
    (raw): ShapedRaw => ({ ...raw, id: freeId(`${raw.id}-line`, taken.get('backdrop')), facts: { kind: drawn } }),
  );
  return [
    [mapping.role, raws],
    ['backdrop', scenery],
  ];
}

/**
 * The records that the layer's left-out features would give. Asked for when all layers have given theirs: an id belongs
 * first to what the park holds. A value that the mapping leaves out gives no record.
 */
export function leftOutOfLayer(
  layer: PlainLayer,
  mapping: LayerMapping,
  taken: ReadonlyMap<LayerName, Set<string>>,
  issues: Issue[],
): readonly LeftOutRaw[] {
  if (mapping.role === 'ignore') return [];
  const tally = emptyTally();
  const ids = taken.get(mapping.role) ?? new Set<string>();
  return layer.leftOut.flatMap((feature): LeftOutRaw[] => {
    const chosen = chosenFor(choiceOf(mapping), feature, tally);
    if (chosen === null) return [];
    const id = idFor(layer, mapping, feature, ids, tally);
    const facts = factsFor(mapping, feature, chosen, { layer, id, issues, tally });
    const place = { file: layer.file, feature: feature.label };
    return [{ id, shape: feature.shape, facts, place, issue: feature.issue }];
  });
}

const emptyTally = (): Tally => ({ unmapped: new Map(), madeIds: [], misshapen: [], speeds: [] });

const choiceOf = (mapping: Mapped): Choice<string> => {
  if (mapping.role === 'parcels') return mapping.status;
  return mapping.role === 'roads' ? mapping.class : mapping.kind;
};

/** The fields of the file that the mapping reads into something of ours. */
export function fieldsNamed(mapping: Mapped): readonly string[] {
  const choice = choiceOf(mapping);
  const parcel =
    mapping.role === 'parcels'
      ? [
          mapping.statedArea?.field,
          mapping.far?.field,
          mapping.landUseField,
          mapping.districtField,
          mapping.ownerNameField,
          mapping.occupierField,
        ]
      : [];
  const road =
    mapping.role === 'roads' ? [mapping.speedField, mapping.oneWayField, ...(mapping.bridgeFields ?? [])] : [];
  const named = [
    ...mapping.idFields,
    mapping.nameField,
    choice.by === 'field' ? choice.field : undefined,
    ...parcel,
    ...road,
  ];
  return named.filter((name) => name !== undefined);
}

/** The chosen status, kind or class, or null when the feature's value has none. */
function chosenFor(choice: Choice<string>, { properties }: LayerFeature, tally: Tally): string | null {
  if (choice.by === 'all') return choice.value;
  const value = statedText(properties[choice.field]) ?? '';
  const chosen = Object.hasOwn(choice.values, value) ? choice.values[value] : undefined;
  if (chosen !== undefined) return chosen;
  tally.unmapped.set(value, (tally.unmapped.get(value) ?? 0) + 1);
  return null;
}

function idFor(layer: PlainLayer, { idFields }: Mapped, feature: LayerFeature, ids: Set<string>, tally: Tally): string {
  const stated = [...idFields.map((field) => statedText(feature.properties[field])), feature.id].find(
    (id) => id !== null && id !== '',
  );
  if (stated !== undefined && stated !== null && !ids.has(stated)) {
    ids.add(stated);
    return stated;
  }
  const made = freeId(`${baseName(layer.file)}-${feature.index + 1}`, ids);
  tally.madeIds.push(made);
  return made;
}

function freeId(wanted: string, ids: Set<string> | undefined): string {
  let id = wanted;
  for (let more = 2; ids?.has(id); more += 1) id = `${wanted}-${more}`;
  ids?.add(id);
  return id;
}

interface Setting {
  readonly layer: PlainLayer;
  readonly id: string;
  readonly issues: Issue[];
  readonly tally: Tally;
}

/** The domain's fields, the name, the source, and everything the file said in `extra`. */
function factsFor(mapping: Mapped, feature: LayerFeature, chosen: string, setting: Setting): RawRecord {
  const { layer, id } = setting;
  const choice = choiceOf(mapping);
  const name = mapping.nameField === undefined ? null : statedText(feature.properties[mapping.nameField]);
  const called = choice.by === 'field' ? statedText(feature.properties[choice.field]) : null;
  const extra = feature.properties;
  const source = { '*': { source: layer.origin ?? layer.file } };
  switch (mapping.role) {
    case 'parcels': {
      const facts = parcelFacts(mapping, feature, { file: layer.file, feature: feature.label }, setting.issues);
      return {
        ...facts,
        status: chosen,
        name: parcelName(layer, mapping.nameField, name, called, id),
        sources: source,
        ...(feature.written ? { written: feature.written } : {}),
        extra,
      };
    }
    case 'facilities':
      return { kind: chosen, name: name ?? `${called ?? chosen} ${id}`, sources: source, extra };
    case 'roads':
      return {
        class: chosen,
        ...(name === null ? {} : { name }),
        ...roadFacts(feature, mapping, setting.tally),
        extra,
      };
    case 'zones':
      return {
        kind: chosen,
        effect: mapping.effect,
        name: name ?? `${called ?? chosen} ${id}`,
        sources: source,
        extra,
      };
    case 'backdrop':
      return { kind: chosen, ...(name === null ? {} : { name }), extra };
  }
}

/** A name that several parcels bear (a zone class, a company) gets the id behind it, so that each can be told. */
function parcelName(
  layer: PlainLayer,
  field: string | undefined,
  name: string | null,
  called: string | null,
  id: string,
): string {
  if (name === null) return `${called ?? baseName(layer.file)} ${id}`;
  const values = layer.fields.find((one) => one.name === field)?.values;
  const bearers = values?.find(({ value }) => value === name)?.count ?? 1;
  return bearers > 1 && name !== id ? `${name} ${id}` : name;
}

function tell(layer: PlainLayer, mapping: Mapped, tally: Tally, shapes: readonly string[], issues: Issue[]): void {
  const place = { file: layer.file };
  const choice = choiceOf(mapping);
  if (tally.unmapped.size > 0 && choice.by === 'field') {
    const all = [...tally.unmapped].sort(([, a], [, b]) => b - a);
    const values = all.map(([value, count]) => `${value === '' ? '—' : value} (${count})`);
    issues.push(
      issueOf(
        mapping.role === 'parcels' ? 'plain.status.unmapped' : 'plain.kind.unmapped',
        { ...place, field: choice.field },
        {
          field: choice.field,
          values: values.slice(0, 20).join(', ') + (values.length > 20 ? ' …' : ''),
          count: all.reduce((sum, [, count]) => sum + count, 0),
        },
      ),
    );
  }
  if (tally.misshapen.length > 0) {
    const features = tally.misshapen.slice(0, 5).join(', ');
    const values = { count: tally.misshapen.length, features, allowed: shapes.join(', ') };
    issues.push(issueOf('plain.geometry.skipped', place, values));
  }
  if (tally.madeIds.length > 0) {
    const values = { count: tally.madeIds.length, example: tally.madeIds[0] ?? '' };
    issues.push(issueOf('layer.idsMade', place, values));
  }
  if (tally.speeds.length > 0) {
    issues.push(issueOf('plain.speed', place, { count: tally.speeds.length, value: tally.speeds[0] ?? '' }));
  }
}
