import { type PlanLayer, partKindAt } from './plan-layer.ts';
import type { PlanSize, PlanView } from './plan-view.ts';

/** How a layer is drawn; colours as the screen has them now. */
export interface PlanLook {
  readonly line: string;
  readonly fill: string | null;
  readonly width: number;
  readonly dash?: readonly number[];
}

export interface DrawnLayer {
  readonly layer: PlanLayer;
  readonly look: PlanLook;
}

const pointRadius = 4;

/** Draws layers one over the other, the first below. `ratio`: device pixels a pixel. */
export function drawPlan(
  context: CanvasRenderingContext2D,
  layers: readonly DrawnLayer[],
  view: PlanView,
  size: PlanSize,
  ratio: number,
): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  for (const { layer, look } of layers) drawLayer(context, layer, look, view, size);
}

/** One object of a layer, e.g. the one that was clicked. */
export function drawObject(
  context: CanvasRenderingContext2D,
  { layer, look }: DrawnLayer,
  object: number,
  view: PlanView,
  size: PlanSize,
): void {
  drawLayer(context, layer, look, view, size, object);
}

function drawLayer(
  context: CanvasRenderingContext2D,
  layer: PlanLayer,
  look: PlanLook,
  view: PlanView,
  size: PlanSize,
  only?: number,
): void {
  const { metres, starts, kinds, objects } = layer;
  const x = (east: number): number => size.width / 2 + (east - view.east) / view.metresPerPixel;
  const y = (north: number): number => size.height / 2 - (north - view.north) / view.metresPerPixel;
  const areas = new Path2D();
  const lines = new Path2D();
  const points = new Path2D();
  for (let part = 0; part < kinds.length; part += 1) {
    if (only !== undefined && objects[part] !== only) continue;
    const kind = partKindAt(layer, part);
    const first = starts[part] ?? 0;
    const end = starts[part + 1] ?? first;
    if (kind === 'point') {
      const [px, py] = [x(metres[2 * first] ?? 0), y(metres[2 * first + 1] ?? 0)];
      points.moveTo(px + pointRadius, py);
      points.arc(px, py, pointRadius, 0, 2 * Math.PI);
      continue;
    }
    const path = kind === 'line' ? lines : areas;
    for (let at = first; at < end; at += 1) {
      const [px, py] = [x(metres[2 * at] ?? 0), y(metres[2 * at + 1] ?? 0)];
      if (at === first) path.moveTo(px, py);
      else path.lineTo(px, py);
    }
    if (kind !== 'line') path.closePath();
  }
  context.lineWidth = look.width;
  context.strokeStyle = look.line;
  context.setLineDash([...(look.dash ?? [])]);
  context.lineJoin = 'round';
  if (look.fill) {
    context.fillStyle = look.fill;
    context.fill(areas, 'evenodd');
  }
  context.stroke(areas);
  context.stroke(lines);
  context.setLineDash([]);
  context.fillStyle = look.line;
  context.fill(points);
}
