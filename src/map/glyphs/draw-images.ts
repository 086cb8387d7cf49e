import type { Verdict } from '../../domain/assessment.ts';
import { type FacilityKind, type FacilityState, facilityKinds, facilityStates } from '../../domain/facility.ts';
import { facilityInk } from '../layers/facility-colour.ts';
import type { Palette } from '../palette.ts';
import { facilitySigns } from './facility-signs.ts';
import { patternId } from './pattern-id.ts';
import { motifPath, type Pattern, patterns } from './patterns.ts';

/** Images are drawn at three device pixels to one, sharp on any screen up to that. */
export const imageRatio = 3;

export interface DrawnImage {
  readonly id: string;
  readonly data: ImageData;
}

/** Every sign and pattern of a theme, drawn here and now: the map fetches no sprite. */
export function drawImages(palette: Palette): readonly DrawnImage[] {
  return [
    ...patterns(palette).map((pattern) => ({ id: patternId(pattern.name, palette), data: drawPattern(pattern) })),
    ...facilityKinds.flatMap((kind) =>
      facilityStates.map((state) => ({
        id: `facility-${kind}-${state}@${palette.theme}`,
        data: drawFacility(kind, state, palette),
      })),
    ),
    ...(['pass', 'conditional', 'fail', 'unknown'] as const).map((verdict) => ({
      id: `rank-${verdict}@${palette.theme}`,
      data: drawRank(verdict, palette),
    })),
    { id: `placed-unit@${palette.theme}`, data: drawPlacedUnit(palette) },
  ];
}

function canvasOf(sidePx: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(sidePx * imageRatio, sidePx * imageRatio).getContext('2d', {
    willReadFrequently: true,
  });
  if (!context) throw new Error('This browser gives no 2D canvas.');
  context.scale(imageRatio, imageRatio);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  return context;
}

const pixels = (context: OffscreenCanvasRenderingContext2D): ImageData =>
  context.getImageData(0, 0, context.canvas.width, context.canvas.height);

function drawPattern(pattern: Pattern): ImageData {
  const context = canvasOf(pattern.tilePx);
  context.globalAlpha = pattern.opacity;
  context.strokeStyle = pattern.colour;
  context.lineWidth = pattern.strokePx;
  context.stroke(new Path2D(motifPath(pattern.motif, pattern.tilePx)));
  return pixels(context);
}

const platePx = 24;

/** Operating: a full plate. Under construction: an open plate. Planned: an open plate with a broken rim. */
function drawFacility(kind: FacilityKind, state: FacilityState, palette: Palette): ImageData {
  const context = canvasOf(platePx);
  const ink = facilityInk(kind, palette);
  const plate = new Path2D();
  plate.roundRect(2, 2, platePx - 4, platePx - 4, 5.5);
  context.fillStyle = palette.halo;
  context.strokeStyle = palette.halo;
  context.lineWidth = 3;
  context.stroke(plate);
  context.fillStyle = state === 'operating' ? ink : palette.panel;
  context.fill(plate);
  if (state !== 'operating') {
    context.strokeStyle = ink;
    context.lineWidth = 1.4;
    if (state === 'planned') context.setLineDash([2.2, 2.6]);
    context.stroke(plate);
    context.setLineDash([]);
  }
  context.fillStyle = state === 'operating' ? palette.panel : ink;
  context.strokeStyle = context.fillStyle;
  context.translate(4.8, 4.8);
  context.scale(0.9, 0.9);
  const sign = facilitySigns[kind];
  context.lineWidth = 1.6;
  if (sign.fill) context.fill(new Path2D(sign.fill), 'evenodd');
  if (sign.stroke) context.stroke(new Path2D(sign.stroke));
  return pixels(context);
}

const badgePx = 24;

/** Each verdict has a shape of its own: disc, lozenge, open ring with a bar, dotted ring. */
function drawRank(verdict: Verdict, palette: Palette): ImageData {
  const context = canvasOf(badgePx);
  const middle = badgePx / 2;
  const shape = new Path2D();
  if (verdict === 'conditional') {
    shape.roundRect(3.2, 3.2, badgePx - 6.4, badgePx - 6.4, 4);
  } else {
    shape.arc(middle, middle, verdict === 'pass' ? 9.6 : 8.6, 0, Math.PI * 2);
  }
  context.strokeStyle = palette.halo;
  context.lineWidth = 3;
  context.stroke(shape);
  context.fillStyle = verdict === 'fail' ? palette.paper : palette.fit[verdict];
  context.fill(shape);
  if (verdict === 'fail') {
    context.strokeStyle = palette.secondaryInk;
    context.globalAlpha = 0.55;
    context.lineWidth = 1;
    context.stroke(shape);
  }
  if (verdict === 'unknown') {
    context.strokeStyle = palette.panel;
    context.lineWidth = 1.2;
    context.setLineDash([0.1, 3]);
    context.beginPath();
    context.arc(middle, middle, 7, 0, Math.PI * 2);
    context.stroke();
  }
  return pixels(context);
}

/** A small flag: a project stands in this building. */
function drawPlacedUnit(palette: Palette): ImageData {
  const context = canvasOf(18);
  const flag = new Path2D('M5 2v14M5 3h9l-2.5 3 2.5 3H5z');
  context.strokeStyle = palette.halo;
  context.lineWidth = 4;
  context.stroke(flag);
  context.fillStyle = palette.placement;
  context.strokeStyle = palette.placement;
  context.lineWidth = 1.6;
  context.fill(flag);
  context.stroke(flag);
  return pixels(context);
}
