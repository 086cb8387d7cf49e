import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { drawnShare, driveColours } from './show-layers.ts';

export interface LineDrawing {
  /** Draws the ways from the land outwards within this time. */
  draw(ms: number): void;
  /** The ways as they are, at once. */
  whole(): void;
  stop(): void;
}

/** Slow to leave and slow to arrive, as a car. */
const eased = (share: number): number => (share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2);

/** Draws the drives of a show as one would with a pen, frame by frame. */
export function createLineDrawing(map: MapLibreMap, palette: Palette): LineDrawing {
  let frame = 0;
  const colours = Object.entries(driveColours(palette));
  const set = (share: number) => {
    for (const [layer, colour] of colours) map.setPaintProperty(layer, 'line-gradient', drawnShare(colour, share));
  };
  const stop = () => {
    if (frame) cancelAnimationFrame(frame);
    frame = 0;
  };
  return {
    draw(ms) {
      stop();
      let begun: number | null = null;
      set(0);
      const step = (now: number) => {
        begun ??= now;
        const share = Math.min(1, (now - begun) / ms);
        set(eased(share));
        frame = share < 1 ? requestAnimationFrame(step) : 0;
      };
      frame = requestAnimationFrame(step);
    },
    whole() {
      stop();
      set(1);
    },
    stop,
  };
}
