import type { InspectedSource } from '../../import/inspect/inspection.ts';
import type { LayerFeature } from '../../import/layer-feature.ts';
import { statedText } from '../../import/plain/field-summary.ts';
import type { PlainMapping } from '../../import/plain/plain-mapping.ts';
import type { OutFeature, OutLayer } from './layer-format.ts';

/** The layers of a file as they came in, to go out again in another form: attributes untouched, ids only where the file has them. */
export const inspectedLayers = (source: InspectedSource, mapping: PlainMapping): readonly OutLayer[] =>
  source.layers.map((layer) => {
    const meaning = mapping.layers[layer.file];
    const nameField = meaning && meaning.role !== 'ignore' ? meaning.nameField : undefined;
    return { name: layer.name, features: layer.features.map((feature) => outFeature(feature, nameField)) };
  });

const outFeature = (
  { id, label, shape, properties, written }: LayerFeature,
  nameField: string | undefined,
): OutFeature => ({
  id: id ?? '',
  name: (nameField === undefined ? null : statedText(properties[nameField])) ?? label,
  shape,
  properties,
  ...(written ? { written } : {}),
});
