import type { PlanePosition } from '../../../geometry/shapes.ts';
import { type DxfPrimitive, primitiveOf } from './dxf-primitives.ts';
import { type DxfDrawing, type DxfEntity, numberOf, textValue } from './dxf-tags.ts';

/** Blocks within blocks deeper than this, and more shapes than this, are a trick or a mistake. */
const deepest = 16;
const most = 400_000;
const mostInserted = 50_000;

/** A shape in the drawing's coordinates. */
export interface DrawnShape {
  readonly layer: string;
  readonly primitive: DxfPrimitive;
  readonly type: string;
  readonly line: number;
  /** Texts of the block's attributes, by their tags. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Marked by our own writer. */
  readonly isHole: boolean;
}

/** What came of a drawing's entities, and what did not. */
export interface Expansion {
  readonly shapes: readonly DrawnShape[];
  /** Entities that are not taken, by kind. */
  readonly notTaken: ReadonlyMap<string, number>;
  readonly paper: number;
  readonly tilted: number;
  readonly flattened: number;
  readonly inserted: number;
  readonly missingBlocks: ReadonlySet<string>;
  /** Blocks that insert themselves, or lie too deep: not followed. */
  readonly endless: ReadonlySet<string>;
  /** There are more shapes or insertions than we take. */
  readonly tooMany: boolean;
}

/** East and north from a block's coordinates. */
type Placing = (position: PlanePosition) => PlanePosition;

/** Every shape of the model space, blocks put where they are inserted, curves in straight pieces. `sagitta` in drawing units. */
export function expandDrawing(drawing: DxfDrawing, sagitta: number): Expansion {
  const expander = new Expander(drawing, sagitta);
  for (const entity of drawing.entities)
    expander.take(entity, { place: (position) => position, scale: 1, layer: null, within: [] });
  return expander;
}

interface Setting {
  readonly place: Placing;
  readonly scale: number;
  /** The layer of the insertion, which layer 0 of a block stands for. */
  readonly layer: string | null;
  readonly within: readonly string[];
}

class Expander implements Expansion {
  readonly shapes: DrawnShape[] = [];
  readonly notTaken = new Map<string, number>();
  paper = 0;
  tilted = 0;
  flattened = 0;
  inserted = 0;
  readonly missingBlocks = new Set<string>();
  readonly endless = new Set<string>();
  tooMany = false;

  constructor(
    private readonly drawing: DxfDrawing,
    private readonly sagitta: number,
  ) {}

  take(entity: DxfEntity, setting: Setting, attributes: Readonly<Record<string, string>> = {}): void {
    if (this.shapes.length >= most || this.inserted >= mostInserted) {
      this.tooMany = true;
      return;
    }
    if (numberOf(entity, 67, 0) === 1) {
      this.paper += 1;
      return;
    }
    const own = (textValue(entity, 8) ?? '0').trim();
    const layer = own === '0' && setting.layer !== null ? setting.layer : own;
    const place = this.onGround(entity, setting.place);
    if (entity.type === 'INSERT') {
      this.insert(entity, { ...setting, place, layer });
      return;
    }
    const shape = primitiveOf(entity, this.sagitta / Math.max(setting.scale, 1e-9));
    if (!shape) {
      this.notTaken.set(entity.type, (this.notTaken.get(entity.type) ?? 0) + 1);
      return;
    }
    if (shape.flattened) this.flattened += 1;
    const primitive = placed(shape.primitive, place, setting.scale);
    const isHole = entity.codes.some((code, at) => code === 1000 && entity.values[at] === holeMark);
    this.shapes.push({ layer, primitive, type: entity.type, line: entity.line, attributes, isHole });
  }

  /** From the entity's own plane to the drawing's, seen from above (the arbitrary axis algorithm of the DXF reference). */
  private onGround(entity: DxfEntity, place: Placing): Placing {
    const axis = [numberOf(entity, 210, 0), numberOf(entity, 220, 0), numberOf(entity, 230, 1)] as const;
    const length = Math.hypot(...axis);
    const [x, y, z] = axis.map((each) => each / length) as [number, number, number];
    if (inWorld.includes(entity.type) || !(length > 0) || (z > 0 && Math.hypot(x, y) < 1e-9)) return place;
    if (Math.hypot(x, y) > 1e-6) this.tilted += 1;
    const isSteep = Math.abs(x) < 1 / 64 && Math.abs(y) < 1 / 64;
    const first = isSteep ? ([z, 0, -x] as const) : ([-y, x, 0] as const);
    const size = Math.hypot(...first);
    const [ax, ay, az] = first.map((each) => each / size) as [number, number, number];
    const [bx, by] = [y * az - z * ay, z * ax - x * az];
    const height = numberOf(entity, entity.type === 'LWPOLYLINE' ? 38 : 30, 0);
    return ([east, north]) => place([ax * east + bx * north + x * height, ay * east + by * north + y * height]);
  }

  private insert(entity: DxfEntity, setting: Setting): void {
    const name = (textValue(entity, 2) ?? '').trim();
    const block = this.drawing.blocks.get(name);
    for (const attribute of entity.parts) this.take(attribute, { ...setting, place: setting.place });
    if (!block) {
      this.missingBlocks.add(name);
      return;
    }
    if (setting.within.includes(name) || setting.within.length >= deepest) this.endless.add(name);
    else this.place(entity, block, setting, name);
  }

  private place(
    entity: DxfEntity,
    block: { base: readonly [number, number]; entities: readonly DxfEntity[] },
    setting: Setting,
    name: string,
  ): void {
    const [xScale, yScale] = [numberOf(entity, 41, 1), numberOf(entity, 42, 1)];
    const angle = numberOf(entity, 50, 0) * (Math.PI / 180);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [east, north] = [numberOf(entity, 10, 0), numberOf(entity, 20, 0)];
    const columns = Math.max(1, Math.floor(numberOf(entity, 70, 1)));
    const rows = Math.max(1, Math.floor(numberOf(entity, 71, 1)));
    const attributes = Object.fromEntries(
      entity.parts.map((part) => [(textValue(part, 2) ?? '').trim(), (textValue(part, 1) ?? '').trim()]),
    );
    const scale = setting.scale * Math.max(Math.abs(xScale), Math.abs(yScale));
    for (let at = 0; at < columns * rows && !this.tooMany; at += 1) {
      this.inserted += 1;
      const [dx, dy] = [(at % columns) * numberOf(entity, 44, 0), Math.floor(at / columns) * numberOf(entity, 45, 0)];
      const place: Placing = ([x, y]) => {
        const [u, v] = [(x - block.base[0]) * xScale + dx, (y - block.base[1]) * yScale + dy];
        return setting.place([east + u * cos - v * sin, north + u * sin + v * cos]);
      };
      for (const each of block.entities) {
        if (this.tooMany) return;
        this.take(each, { place, scale, layer: setting.layer, within: [...setting.within, name] }, attributes);
      }
    }
  }
}

/** Entities whose coordinates are the drawing's whatever their extrusion says. */
const inWorld = ['LINE', 'POINT', 'MTEXT', 'ELLIPSE', 'SPLINE'];
/** Our own writer marks a hole so, since DXF has none. */
export const holeMark = 'mutu-hole';

function placed(primitive: DxfPrimitive, place: Placing, scale: number): DxfPrimitive {
  switch (primitive.kind) {
    case 'point':
      return { ...primitive, position: place(primitive.position) };
    case 'text':
      return { ...primitive, position: place(primitive.position), height: primitive.height * scale };
    case 'line':
    case 'ring':
      return { ...primitive, positions: primitive.positions.map(place) };
  }
}
