import { ringParents } from '../../../geometry/nest-rings.ts';
import type { PlanePosition, PlaneRing } from '../../../geometry/shapes.ts';
import type { RawFeature, RawLayer } from '../import-format.ts';
import type { DrawnShape } from './dxf-expand.ts';
import { type LabelText, labelsOf } from './dxf-labels.ts';

/** The layers of a drawing as features, and what is to be told of how they were made. */
export interface DxfLayers {
  readonly layers: readonly RawLayer[];
  /** Outlines within another of the same layer: taken as such, and cut out of the one around. */
  readonly nested: readonly string[];
  readonly several: readonly string[];
  /** Layers in which too many outlines lie over one another for holes to be told. */
  readonly heaped: readonly string[];
  readonly byArrow: readonly string[];
  /** Lines whose ends almost meet. */
  readonly almostClosed: readonly { readonly label: string; readonly gap: number; readonly line: number }[];
}

/** Ends nearer than this share of the length, or than a decimetre, almost meet. */
const gapShare = 0.001;
const gapM = 0.1;

type RingShape = DrawnShape & { readonly primitive: { readonly kind: 'ring'; readonly positions: PlaneRing } };
const isRing = (shape: DrawnShape): shape is RingShape => shape.primitive.kind === 'ring';

export function layersOfShapes(shapes: readonly DrawnShape[], unitM: number): DxfLayers {
  const rings = shapes.filter(isRing).filter(({ isHole }) => !isHole);
  const texts = shapes.flatMap(({ layer, primitive }): LabelText[] =>
    primitive.kind === 'text' && primitive.text !== '' ? [{ layer, ...primitive }] : [],
  );
  const lines = shapes.flatMap(({ primitive }) => (primitive.kind === 'line' ? [primitive.positions] : []));
  const labels = labelsOf(
    rings.map(({ layer, primitive }) => ({ layer, ring: primitive.positions })),
    texts,
    lines.filter((line) => line.length <= 12),
  );
  const numberOf = new Map<DrawnShape, number>(rings.map((ring, at) => [ring, at]));
  const builder = new LayerBuilder(unitM, labels.texts, numberOf);
  const byLayer = new Map<string, DrawnShape[]>();
  for (const shape of shapes) {
    const all = byLayer.get(shape.layer);
    if (all) all.push(shape);
    else byLayer.set(shape.layer, [shape]);
  }
  const layers = [...byLayer].map(([name, all]) => builder.layer(name, all));
  return {
    layers,
    nested: builder.nested,
    several: builder.several,
    heaped: builder.heaped,
    byArrow: [...labels.byArrow.values()].flat(),
    almostClosed: builder.almostClosed,
  };
}

class LayerBuilder {
  readonly nested: string[] = [];
  readonly several: string[] = [];
  readonly heaped: string[] = [];
  readonly almostClosed: { label: string; gap: number; line: number }[] = [];
  private index = 0;

  constructor(
    private readonly unitM: number,
    private readonly labels: ReadonlyMap<number, readonly string[]>,
    private readonly numberOf: ReadonlyMap<DrawnShape, number>,
  ) {}

  /** Every outline with what lies directly in it cut out; a marked hole is no outline where something is around it. */
  layer(name: string, shapes: readonly DrawnShape[]): RawLayer {
    const rings = shapes.filter(isRing);
    const parents = ringParents(rings.map(({ primitive }) => primitive.positions));
    const children = new Map<RingShape, RingShape[]>();
    const withParent = new Set<DrawnShape>();
    if (parents === null) this.heaped.push(name);
    rings.forEach((ring, at) => {
      const parent = rings[parents?.[at] ?? -1];
      if (!parent) return;
      withParent.add(ring);
      const inner = children.get(parent);
      if (inner) inner.push(ring);
      else children.set(parent, [ring]);
    });
    const features = shapes.flatMap((shape): RawFeature[] => {
      if (!isRing(shape)) return [this.other(shape)];
      return shape.isHole && withParent.has(shape) ? [] : [this.area(shape, children.get(shape) ?? [])];
    });
    return { name, features };
  }

  private area(shape: RingShape, inner: readonly RingShape[]): RawFeature {
    const names = this.labels.get(this.numberOf.get(shape) ?? -1) ?? [];
    const geometry = {
      type: 'Polygon',
      coordinates: [shape, ...inner].map(({ primitive }) => closed(primitive.positions)),
    };
    const feature = this.feature(shape, geometry, names[0], names.length > 1 ? { labels: names } : {});
    if (names.length > 1) this.several.push(`${names.join('|')}`);
    if (inner.some(({ isHole }) => !isHole)) this.nested.push(feature.label);
    return feature;
  }

  private other(shape: DrawnShape): RawFeature {
    const { primitive } = shape;
    switch (primitive.kind) {
      case 'point':
        return this.feature(shape, { type: 'Point', coordinates: primitive.position });
      case 'text': {
        const more = { text: primitive.text };
        return this.feature(shape, { type: 'Point', coordinates: primitive.position }, primitive.text, more);
      }
      default: {
        const feature = this.feature(shape, { type: 'LineString', coordinates: primitive.positions });
        this.lookAtGap(feature, primitive.positions);
        return feature;
      }
    }
  }

  private lookAtGap({ label, line = 0 }: RawFeature, positions: readonly PlanePosition[]): void {
    const first = positions[0];
    const last = positions.at(-1);
    if (!first || !last || positions.length < 4) return;
    const gap = Math.hypot(first[0] - last[0], first[1] - last[1]) * this.unitM;
    let length = 0;
    for (let at = 1; at < positions.length; at += 1) {
      const [a, b] = [positions[at - 1] ?? first, positions[at] ?? first];
      length += Math.hypot(a[0] - b[0], a[1] - b[1]) * this.unitM;
    }
    if (gap > 0 && gap <= Math.max(gapM, length * gapShare) && gap < length / 10)
      this.almostClosed.push({ label, gap, line });
  }

  private feature(
    { layer, type, line, attributes }: DrawnShape,
    geometry: unknown,
    name?: string,
    more: Readonly<Record<string, unknown>> = {},
  ): RawFeature {
    const index = this.index;
    this.index += 1;
    return {
      index,
      id: null,
      label: name ?? `#${index + 1}`,
      geometry,
      properties: { ...attributes, ...(name === undefined ? {} : { name }), ...more, layer, entity: type },
      line,
    };
  }
}

const closed = (ring: PlaneRing): readonly PlanePosition[] => {
  const [first] = ring;
  return first ? [...ring, first] : ring;
};
