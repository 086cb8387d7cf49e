import type { Issue } from '../../domain/issue.ts';
import {
  type LayerName,
  type LayerRecords,
  type LeftOutRaw,
  layerNames,
  readShapedRecords,
  type ShapedRaw,
} from '../read-shaped-records.ts';
import { fieldsNamed, leftOutOfLayer, rawsOfLayer } from './layer-raws.ts';
import type { PlainLayer } from './plain-inspection.ts';
import type { LayerMapping, PlainMapping } from './plain-mapping.ts';

/** What one plain layer gives for one layer of a park. */
export interface PlainIncoming<L extends LayerName = LayerName> {
  readonly layer: L;
  readonly file: string;
  readonly records: LayerRecords[L];
  /** Fields that import made up, since the file does not state them. */
  readonly assumed: readonly string[];
  /** Attributes that were read into fields and stand under `extra` once more. */
  readonly repeated: readonly string[];
  /** Ids that import made: nothing of a park is found by them. */
  readonly madeIds: ReadonlySet<string>;
}

/** What plain layers give under a mapping, and where the parcels lie that could be mended and taken in. */
export interface PlainRecords {
  readonly incoming: readonly PlainIncoming[];
  readonly leftOutParcels: readonly LeftOutRaw[];
}

/**
 * The records that layers make under a mapping, by the layer of a park they belong to. What is told goes to `issues`, among
 * which the layers' own must stand already: a left-out outline's issue gets the record it would be.
 */
export function plainRecords(
  layers: readonly PlainLayer[],
  mapping: Pick<PlainMapping, 'layers'>,
  issues: Issue[],
): PlainRecords {
  const taken = new Map<LayerName, Set<string>>(layerNames.map((layer) => [layer, new Set<string>()]));
  const mappingOf = ({ file }: PlainLayer): LayerMapping => mapping.layers[file] ?? { role: 'ignore' };
  const given = layers.map((layer) => {
    const madeIds = new Set<string>();
    return { layer, madeIds, raws: rawsOfLayer(layer, mappingOf(layer), taken, issues, madeIds) };
  });
  const leftOutParcels: LeftOutRaw[] = [];
  const incoming = given.flatMap(({ layer, raws, madeIds }) => {
    const own = mappingOf(layer);
    // An id belongs first to what the park holds: those that stay out get theirs when all others have one.
    const leftOut = leftOutOfLayer(layer, own, taken, issues);
    if (own.role === 'parcels') leftOutParcels.push(...leftOut);
    return raws.map(([target, records]) =>
      read(target, records, target === own.role ? leftOut : [], {
        file: layer.file,
        assumed: assumedBy(own),
        repeated: own.role === 'ignore' ? [] : fieldsNamed(own),
        madeIds,
        issues,
      }),
    );
  });
  return { incoming, leftOutParcels };
}

interface Setting {
  readonly file: string;
  readonly assumed: readonly string[];
  readonly repeated: readonly string[];
  readonly madeIds: ReadonlySet<string>;
  readonly issues: Issue[];
}

const read = <L extends LayerName>(
  layer: L,
  raws: readonly ShapedRaw[],
  leftOut: readonly LeftOutRaw[],
  { issues, ...rest }: Setting,
): PlainIncoming<L> => ({ layer, records: readShapedRecords(layer, raws, issues, leftOut), ...rest });

/** What the mapping says for the whole layer is not what the file says of each. */
function assumedBy(mapping: LayerMapping): readonly string[] {
  if (mapping.role === 'ignore') return [];
  const always = ['sources', ...(mapping.nameField === undefined ? ['name'] : [])];
  switch (mapping.role) {
    case 'parcels':
      return mapping.status.by === 'all' ? [...always, 'status'] : always;
    case 'roads':
      return mapping.class.by === 'all' ? [...always, 'class'] : always;
    case 'zones':
      return [...always, 'effect', ...(mapping.kind.by === 'all' ? ['kind'] : [])];
    case 'facilities':
    case 'backdrop':
      return mapping.kind.by === 'all' ? [...always, 'kind'] : always;
  }
}

/** All of them as one park would hold them; of two records with one id the later holds, in the place of the earlier. */
export function joinedRecords(incoming: readonly PlainIncoming[]): LayerRecords {
  const joined = Object.fromEntries(
    layerNames.map((name) => {
      const own = incoming.filter(({ layer }) => layer === name);
      const byId = new Map(own.flatMap(({ records }) => records.map((record) => [record.id, record] as const)));
      return [name, [...byId.values()]];
    }),
  );
  // Each list holds what was read for its own name.
  return joined as unknown as LayerRecords;
}
