import type { Map as MapLibreMap } from 'maplibre-gl';
import { imageRatio } from '../glyphs/draw-images.ts';
import type { Palette } from '../palette.ts';

export const namePlate = 'name-plate';

/** Pixels of the page: a plate with room for one letter; its middle is stretched to the text. */
const sidePx = 28;
const edgePx = 2;
const roundPx = 6;
const roomPx = { across: 5, down: 4 };

/** The plate of paper a distance is written on, so that it can be read over roads, buildings and lines. */
export function addNamePlate(map: MapLibreMap, palette: Palette, scale: number): void {
  if (map.hasImage(namePlate)) return;
  const ratio = imageRatio * scale;
  const side = Math.round(sidePx * ratio);
  const context = new OffscreenCanvas(side, side).getContext('2d');
  if (!context) return;
  context.scale(ratio, ratio);
  const plate = new Path2D();
  plate.roundRect(edgePx, edgePx, sidePx - 2 * edgePx, sidePx - 2 * edgePx, roundPx);
  context.fillStyle = palette.panel;
  context.globalAlpha = 0.94;
  context.fill(plate);
  context.globalAlpha = 1;
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.stroke(plate);
  const [from, to] = [Math.round((edgePx + roundPx) * ratio), Math.round((sidePx - edgePx - roundPx) * ratio)];
  map.addImage(namePlate, context.getImageData(0, 0, side, side), {
    pixelRatio: imageRatio,
    stretchX: [[from, to]],
    stretchY: [[from, to]],
    content: [
      (edgePx + roomPx.across) * ratio,
      (edgePx + roomPx.down) * ratio,
      side - (edgePx + roomPx.across) * ratio,
      side - (edgePx + roomPx.down) * ratio,
    ],
  });
}
