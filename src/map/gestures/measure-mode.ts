import type { LonLat } from '../../geometry/shapes.ts';
import type { Measurement } from '../picture/measure-features.ts';
import type { MapMode, PointerAt } from './map-mode.ts';

export interface MeasureTools {
  /** Draws the measurement and says it at the pointer; null takes it off the map. */
  show(measurement: Measurement | null, at: PointerAt | null): void;
}

/** Clicks set corners, the last one follows the pointer, a double click ends; another click begins anew. */
export function createMeasureMode(mode: Measurement['mode'], { show }: MeasureTools): MapMode {
  let set: readonly LonLat[] = [];
  let done = false;
  return {
    id: 'measure',
    cursor: 'crosshair',
    enter() {
      set = [];
      done = false;
    },
    exit() {
      set = [];
      show(null, null);
    },
    move(at) {
      if (done) return;
      show({ mode, positions: [...set, at.lonLat], done }, at);
    },
    leave() {
      if (!done) show({ mode, positions: set, done }, null);
    },
    click(at) {
      if (done) {
        set = [];
        done = false;
      }
      const last = set.at(-1);
      // The second click of a double click lands on the corner that is already there.
      if (!last || last[0] !== at.lonLat[0] || last[1] !== at.lonLat[1]) set = [...set, at.lonLat];
      show({ mode, positions: set, done }, at);
    },
    doubleClick(at) {
      done = true;
      show({ mode, positions: set, done }, at);
    },
  };
}
