import type { ReviewMapping } from '../../import/inspect/review-mapping.ts';
import type { LayerMapping } from '../../import/plain/plain-mapping.ts';
import { layerSignature, rememberedLayerMapping } from '../../import/plain/remembered-layer.ts';
import type { ReviewLayer, ReviewSummary, TableOutcome } from '../../import/review/review-summary.ts';
import { rememberedTableMapping, tableSignature, tableToRemember } from '../../import/tables/remembered-table.ts';
import type { TableMapping } from '../../import/tables/table-mapping.ts';
import type { RememberedMappings } from '../../store/remembered-mappings.ts';

/** What the user has changed of the proposed mapping; the rest follows the proposal. */
export interface MappingChanges {
  readonly parkName?: string;
  readonly layers: Readonly<Record<string, LayerMapping>>;
  readonly tables: Readonly<Record<string, TableMapping>>;
}

export const noChanges: MappingChanges = { layers: {}, tables: {} };

export const layersOf = ({ sources }: ReviewSummary): readonly ReviewLayer[] => sources.flatMap(({ layers }) => layers);
const tablesOf = ({ sources }: ReviewSummary) => sources.flatMap(({ tables }) => tables);

const fieldsNamed = (mapping: LayerMapping): readonly string[] => {
  if (mapping.role === 'ignore') return [];
  const choice = mapping.role === 'parcels' ? mapping.status : mapping.role === 'roads' ? mapping.class : mapping.kind;
  return [
    ...(mapping.nameField === undefined ? [] : [mapping.nameField]),
    ...(choice.by === 'field' ? [choice.field] : []),
    ...(mapping.role === 'parcels' && mapping.statedArea ? [mapping.statedArea.field] : []),
  ];
};

/** In another encoding fields have other names: a mapping that speaks of those that are gone is none. */
const fits = (mapping: LayerMapping, { fields }: ReviewLayer): boolean =>
  fieldsNamed(mapping).every((name) => fields.some((field) => field.name === name));

/** What was said of the same fields and headers before goes before what we would guess. */
export function rememberedIn(summary: ReviewSummary, { rememberedMapping }: RememberedMappings): MappingChanges {
  const layers = layersOf(summary).flatMap((layer) => {
    const signature = layerSignature(layer);
    const known = signature === null ? null : rememberedLayerMapping(rememberedMapping(signature));
    return known && fits(known, layer) ? [[layer.file, known] as const] : [];
  });
  const tables = tablesOf(summary).flatMap(({ key, table }) => {
    const known = rememberedTableMapping(table, rememberedMapping);
    return known ? [[key, known] as const] : [];
  });
  return { layers: Object.fromEntries(layers), tables: Object.fromEntries(tables) };
}

/** Keeps what the user has changed, for the next files with the same fields. */
export function remember(summary: ReviewSummary, changes: MappingChanges, memory: RememberedMappings): void {
  for (const layer of layersOf(summary)) {
    const [changed, signature] = [changes.layers[layer.file], layerSignature(layer)];
    if (changed && signature !== null) memory.rememberMapping(signature, changed);
  }
  for (const { key, table } of tablesOf(summary)) {
    const changed = changes.tables[key];
    const signature = changed ? tableSignature(table, changed) : null;
    if (changed && signature !== null) memory.rememberMapping(signature, tableToRemember(table, changed));
  }
}

/** Takes back what was remembered of the fields of one layer, or of the header of one table. */
export function forget(summary: ReviewSummary, key: string, memory: RememberedMappings): void {
  const layer = layersOf(summary).find(({ file }) => file === key);
  const signature = layer ? layerSignature(layer) : null;
  if (signature !== null) memory.forgetMapping(signature);
  const sheet = tablesOf(summary).find((each) => each.key === key);
  const known = sheet && rememberedTableMapping(sheet.table, memory.rememberedMapping);
  const head = sheet && known ? tableSignature(sheet.table, known) : null;
  if (head !== null) memory.forgetMapping(head);
}

/** The proposal, what is remembered, and the user's changes, as far as the fields they name are still there. */
export function mappingOf(summary: ReviewSummary, known: MappingChanges, changes: MappingChanges): ReviewMapping {
  const kept = layersOf(summary).flatMap((layer) => {
    const changed = changes.layers[layer.file];
    return changed && fits(changed, layer) ? [[layer.file, changed] as const] : [];
  });
  return {
    parkName: changes.parkName ?? summary.mapping.parkName,
    layers: { ...summary.mapping.layers, ...known.layers, ...Object.fromEntries(kept) },
    tables: { ...summary.mapping.tables, ...known.tables, ...changes.tables },
  };
}

/** Layers that have the same fields as this one. */
export function layersLike(summary: ReviewSummary, file: string): readonly string[] {
  const layers = layersOf(summary);
  const own = layers.find((layer) => layer.file === file);
  const signature = own ? layerSignature(own) : null;
  if (signature === null) return [];
  return layers.filter((layer) => layer !== own && layerSignature(layer) === signature).map((layer) => layer.file);
}

/** How much is taken, and how much stays out because it is not sound. */
export function countsOf(
  summary: ReviewSummary,
  mapping: ReviewMapping,
  outcomes: readonly TableOutcome[],
): { readonly taken: number; readonly out: number } {
  const taken = layersOf(summary).filter(({ file }) => (mapping.layers[file]?.role ?? 'ignore') !== 'ignore');
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  return {
    taken: sum(taken.map(({ sound }) => sound)) + sum(outcomes.map(({ records }) => records)),
    out:
      sum(summary.sources.map(({ rejectedCount }) => rejectedCount)) +
      sum(outcomes.map(({ rejectedCount }) => rejectedCount)),
  };
}

/** True where land comes of it: without land there is no park. */
export const givesLand = (mapping: ReviewMapping): boolean =>
  Object.values(mapping.layers).some(({ role }) => role === 'parcels') ||
  Object.values(mapping.tables).some(({ role }) => role === 'sites');
