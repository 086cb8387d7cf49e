import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Nearness } from './stop-view.ts';

/** How an option is looked at: from near by, with its drives, or first the one and after a rest the other. */
export type ShowLook = Nearness | 'tour';

export interface Tour {
  /** Once the camera has come to rest on the land, and nobody has taken it in hand, goes on to the drives. */
  start(goOn: () => void): void;
  cancel(): void;
}

/** As long as a sentence is said about the land. */
const restMs = 2600;

/** Whoever moves the map themselves wants to look there: the tour ends. */
const inHand = ['mousedown', 'touchstart', 'wheel'] as const;

export function createTour(map: MapLibreMap): Tour {
  let timer = 0;
  let arrived: (() => void) | null = null;
  const cancel = () => {
    clearTimeout(timer);
    arrived = null;
  };
  map.on('moveend', () => {
    const goOn = arrived;
    arrived = null;
    if (goOn) timer = window.setTimeout(goOn, restMs);
  });
  for (const event of inHand) map.on(event, cancel);
  return {
    start(goOn) {
      cancel();
      arrived = goOn;
    },
    cancel,
  };
}
