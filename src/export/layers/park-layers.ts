import type { Park } from '../../domain/park.ts';
import type { Shape } from '../../geometry/shapes.ts';
import type { OutFeature, OutLayer } from './layer-format.ts';

/** The layers of a park that have a place on the map, in the order they are offered. */
export const outLayerNames = ['parcels', 'buildings', 'facilities', 'roads', 'zones', 'backdrop'] as const;
export type OutLayerName = (typeof outLayerNames)[number];

export interface LayerChoice {
  readonly layer: OutLayerName;
  /** Only these; absent = all of the layer. */
  readonly ids?: ReadonlySet<string>;
}

type Thing = Park[OutLayerName][number];

/** What a file said in words of its own goes out untouched; ours are beside it and never in its place. */
const ownPrefix = 'mutu_';

/** Layers of the park, to be written in any format. `label` names a layer in the user's language. */
export const parkLayers = (
  park: Park,
  choices: readonly LayerChoice[],
  label: (layer: OutLayerName) => string,
): readonly OutLayer[] =>
  choices.map(({ layer, ids }) => {
    const things: readonly Thing[] = park[layer];
    return { name: label(layer), features: things.filter(({ id }) => ids?.has(id) ?? true).map(outFeature) };
  });

function outFeature(thing: Thing): OutFeature {
  const {
    id,
    shape,
    extra = {},
    ...facts
  } = thing as Thing & { readonly shape: Shape; readonly extra?: OutFeature['properties'] };
  const { written, ...stated } = facts as { readonly written?: OutFeature['written'] } & Record<string, unknown>;
  const own = Object.entries(stated).filter(([, value]) => value !== undefined && value !== null);
  const properties: Record<string, unknown> = { ...extra };
  for (const [field, value] of own) {
    if (isSame(properties[field], value)) continue;
    properties[field in extra ? `${ownPrefix}${field}` : field] = value;
  }
  const name = typeof stated.name === 'string' ? stated.name : id;
  return { id, name, shape, properties, ...(written ? { written } : {}) };
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
