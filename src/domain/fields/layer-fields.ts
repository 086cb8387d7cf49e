import { buildingFields, unitFields } from './building-fields.ts';
import type { AttributeLayer, Field } from './field.ts';
import type { FieldNode, Leaf } from './field-node.ts';
import { parcelFields } from './parcel-fields.ts';
import { projectFields } from './project-fields.ts';
import { backdropFields, facilityFields, roadFields, zoneFields } from './surroundings-fields.ts';

const described = {
  parcels: parcelFields,
  buildings: buildingFields,
  units: unitFields,
  facilities: facilityFields,
  roads: roadFields,
  zones: zoneFields,
  projects: projectFields,
  backdrop: backdropFields,
} as const;

const isLeaf = (node: FieldNode): node is Leaf => 'value' in node;

function flatten(layer: AttributeLayer, nodes: Readonly<Record<string, unknown>>, before: string): readonly Field[] {
  return Object.entries(nodes).flatMap(([name, node]) => {
    const key = before + name;
    // The descriptions hold leaves and groups only; the compiler has seen to it where they are written.
    const described = node as FieldNode;
    if (!isLeaf(described)) return flatten(layer, described.of, `${key}.`);
    const { value, fact, required = false } = described;
    return [{ layer, key, value, fact, required, labelKey: `fields:${layer}.${key}` }];
  });
}

const fields = Object.fromEntries(
  Object.entries(described).map(([layer, nodes]) => [layer, flatten(layer as AttributeLayer, nodes, '')]),
) as Readonly<Record<AttributeLayer, readonly Field[]>>;

/** Every attribute of a layer's records, in the order of a table's columns. */
export const fieldsOf = (layer: AttributeLayer): readonly Field[] => fields[layer];

const byKey = new Map(Object.values(fields).flatMap((list) => list.map((field) => [field.labelKey, field] as const)));

/** The field, or undefined where the layer has none of that key. `extra.…` is none: it has no kind of its own. */
export const fieldOf = (layer: AttributeLayer, key: string): Field | undefined => byKey.get(`fields:${layer}.${key}`);
