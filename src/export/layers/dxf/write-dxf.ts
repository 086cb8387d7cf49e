import type { Issue } from '../../../domain/issue.ts';
import { isInDegrees } from '../../../geometry/crs/crs.ts';
import { innerPoint } from '../../../geometry/inner-point.ts';
import { planarAreaM2 } from '../../../geometry/planar-area.ts';
import { holeMark } from '../../../import/formats/dxf/dxf-expand.ts';
import { issueOf } from '../../../import/issue-codes.ts';
import { outRings } from '../boundary-txt/out-rings.ts';
import { encodeText } from '../encode-text.ts';
import type { LayerWriteOptions, OutFeature, OutLayer, WrittenFile } from '../layer-format.ts';
import { outGeometry } from '../out-geometry.ts';
import { framed, ownApplication } from './dxf-frame.ts';
import { type Handles, type Tags, written } from './dxf-parts.ts';

type Position = readonly [number, number];

/** Decimals of a metre: a hundredth of a millimetre. */
const decimals = 5;
const forbidden = /[<>/\\":;?*|,=`]/g;
/** What the name is already, and what reading a drawing made. */
const carried = new Set(['name', 'labels', 'layer', 'entity', 'text']);

/**
 * Layers → DXF in plane metres: outlines as closed LWPOLYLINE (holes as such of their own, marked), lines, points, and the name of each
 * as TEXT within. Every layer of ours is one of the drawing, its texts on `<layer>_TEXT`.
 */
export async function writeDxf(
  layers: readonly OutLayer[],
  { crs, encoding }: LayerWriteOptions,
): Promise<WrittenFile> {
  if (isInDegrees(crs)) return { bytes: new Uint8Array(), issues: [issueOf('out.dxf.degrees', {})] };
  const issues: Issue[] = [];
  const writer = new EntityWriter();
  const prepared = layers.map(({ name, features }) => ({
    name: writer.layerName(name),
    features: features.map((feature) => ({
      feature,
      out: outRings(outGeometry(feature.shape, crs, issues), decimals),
    })),
  }));
  const positions = prepared.flatMap(({ features }) => features.flatMap(({ out }) => out.rings.flat()));
  const box = positions.reduce<[number, number, number, number]>(
    ([west, south, east, north], [e, n]) => [
      Math.min(west, e),
      Math.min(south, n),
      Math.max(east, e),
      Math.max(north, n),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
  const names = prepared.flatMap(({ name }) => [name, textLayer(name)]);
  const text = framed(
    { encoding, layers: [...new Set(names)], box: positions.length > 0 ? box : [0, 0, 0, 0] },
    (handles, space) =>
      prepared
        .flatMap(({ name, features }) =>
          features.map(({ feature, out }) => writer.feature(feature, out, name, handles, space)),
        )
        .join(''),
  );
  return { bytes: encodeText(text, encoding).bytes, issues: [...issues, ...writer.issues()] };
}

const textLayer = (name: string): string => `${name}_TEXT`;

class EntityWriter {
  private holes = 0;
  private parts = 0;
  private readonly lost = new Set<string>();
  private readonly renamed: string[] = [];

  layerName(name: string): string {
    const allowed = name.replace(forbidden, '_').trim() || '0';
    if (allowed !== name) this.renamed.push(name);
    return allowed;
  }

  feature(
    feature: OutFeature,
    out: ReturnType<typeof outRings>,
    layer: string,
    handles: Handles,
    space: string,
  ): string {
    for (const field of Object.keys(feature.properties)) if (!carried.has(field)) this.lost.add(field);
    const entity = (type: string, on: string, own: Tags): string =>
      written([[0, type], [5, handles.next()], [330, space], [100, 'AcDbEntity'], [8, on], ...own]);
    const label = (position: Position, height: number): string =>
      feature.name === '' ? '' : entity('TEXT', textLayer(layer), textTags(feature.name, position, height));
    // A feature that was a text is written as one.
    const own = feature.properties.text;
    if (out.kind === 'point') {
      const pieces = out.rings.flatMap(([position]) => (position ? [position] : []));
      return pieces
        .map((position) =>
          typeof own === 'string'
            ? entity('TEXT', layer, textTags(own, position, 2))
            : entity('POINT', layer, [[100, 'AcDbPoint'], ...at(position)]) + label(position, 2),
        )
        .join('');
    }
    if (out.kind === 'line') {
      if (out.rings.length > 1) this.parts += 1;
      return out.rings.map((line) => entity('LWPOLYLINE', layer, polylineTags(line, false))).join('');
    }
    const area = out.area ?? [];
    if (area.length > 1) this.parts += 1;
    const outlines = area.flatMap(({ outer, holes }) => {
      this.holes += holes.length;
      const marked = holes.map((hole) =>
        entity('LWPOLYLINE', layer, [...polylineTags(hole, true), [1001, ownApplication], [1000, holeMark]]),
      );
      return [entity('LWPOLYLINE', layer, polylineTags(outer, true)), ...marked];
    });
    return outlines.join('') + label(innerPoint(area), Math.min(20, Math.max(0.5, Math.sqrt(planarAreaM2(area)) / 20)));
  }

  issues(): readonly Issue[] {
    const list = [...this.lost];
    const told: readonly (readonly [boolean, Issue])[] = [
      [this.holes > 0, issueOf('out.dxf.holes', {}, { count: this.holes })],
      [this.parts > 0, issueOf('out.dxf.parts', {}, { count: this.parts })],
      [
        list.length > 0,
        issueOf('out.dxf.attributes', {}, { list: `${list.slice(0, 8).join(', ')}${list.length > 8 ? ' …' : ''}` }),
      ],
      [this.renamed.length > 0, issueOf('out.dxf.layerName', {}, { list: this.renamed.join(' ') })],
    ];
    return told.flatMap(([holds, issue]) => (holds ? [issue] : []));
  }
}

const at = ([east, north]: Position): Tags => [
  [10, east.toFixed(decimals)],
  [20, north.toFixed(decimals)],
  [30, '0.0'],
];

const polylineTags = (positions: readonly Position[], closed: boolean): Tags => [
  [100, 'AcDbPolyline'],
  [90, positions.length],
  [70, closed ? 1 : 0],
  ...positions.flatMap(
    ([east, north]): Tags => [
      [10, east.toFixed(decimals)],
      [20, north.toFixed(decimals)],
    ],
  ),
];

/** Middle-centred at the position; line ends and `%%` would be read as signs. */
const textTags = (text: string, position: Position, height: number): Tags => [
  [100, 'AcDbText'],
  ...at(position),
  [40, height.toFixed(2)],
  [1, text.replace(/\s+/g, ' ').replaceAll('%%', '% %')],
  [72, 1],
  [11, position[0].toFixed(decimals)],
  [21, position[1].toFixed(decimals)],
  [31, '0.0'],
  [100, 'AcDbText'],
  [73, 2],
];
