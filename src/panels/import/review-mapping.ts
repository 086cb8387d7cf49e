import type { LayerMapping, PlainMapping } from '../../import/plain/plain-mapping.ts';
import type { ReviewLayer, ReviewSummary } from '../../import/review/review-summary.ts';

/** What the user has changed of the proposed mapping; the rest follows the proposal. */
export interface MappingChanges {
  readonly parkName?: string;
  readonly layers: Readonly<Record<string, LayerMapping>>;
}

export const noChanges: MappingChanges = { layers: {} };

/** Fields by name: what a mapping speaks of. In another encoding they have other names. */
export const signatureOf = ({ fields }: ReviewLayer): string =>
  fields
    .map(({ name }) => name)
    .toSorted()
    .join('\u0000');

const fieldsNamed = (mapping: LayerMapping): readonly string[] => {
  if (mapping.role === 'ignore') return [];
  const choice = mapping.role === 'parcels' ? mapping.status : mapping.role === 'roads' ? mapping.class : mapping.kind;
  return [
    ...(mapping.nameField === undefined ? [] : [mapping.nameField]),
    ...(choice.by === 'field' ? [choice.field] : []),
    ...(mapping.role === 'parcels' && mapping.statedArea ? [mapping.statedArea.field] : []),
  ];
};

export const layersOf = ({ sources }: ReviewSummary): readonly ReviewLayer[] => sources.flatMap(({ layers }) => layers);

/** The proposal with the user's changes, as far as the fields they name are still there. */
export function mappingOf(summary: ReviewSummary, changes: MappingChanges): PlainMapping {
  const kept = layersOf(summary).flatMap(({ file, fields }) => {
    const changed = changes.layers[file];
    if (!changed) return [];
    const known = new Set(fields.map(({ name }) => name));
    return fieldsNamed(changed).every((name) => known.has(name)) ? [[file, changed] as const] : [];
  });
  return {
    parkName: changes.parkName ?? summary.mapping.parkName,
    layers: { ...summary.mapping.layers, ...Object.fromEntries(kept) },
  };
}

/** Layers that have the same fields as this one. */
export function layersLike(summary: ReviewSummary, file: string): readonly string[] {
  const layers = layersOf(summary);
  const own = layers.find((layer) => layer.file === file);
  if (!own) return [];
  const signature = signatureOf(own);
  return layers.filter((layer) => layer !== own && signatureOf(layer) === signature).map((layer) => layer.file);
}

/** How many objects are taken and how many stay out because they are not sound. */
export function countsOf(
  summary: ReviewSummary,
  mapping: PlainMapping,
): { readonly taken: number; readonly out: number } {
  const taken = layersOf(summary).filter(({ file }) => (mapping.layers[file]?.role ?? 'ignore') !== 'ignore');
  return {
    taken: taken.reduce((sum, { sound }) => sum + sound, 0),
    out: summary.sources.reduce((sum, { rejectedCount }) => sum + rejectedCount, 0),
  };
}
