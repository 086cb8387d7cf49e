import type { CameraOptions, Map as MapLibreMap } from 'maplibre-gl';

/** How a stop is reached: flown to from another one, followed where only the look changes, at once where nothing was shown. */
export type Move = 'fly' | 'ease' | 'jump';

/** A flight is a movement one follows with the eyes, not a wait. */
const flyMs = 2200;

/** Moves the camera; who wants no motion is there at once, whatever the move. */
export function moveCamera(
  map: Pick<MapLibreMap, 'jumpTo' | 'easeTo' | 'flyTo'>,
  view: CameraOptions,
  how: Move,
  isStill: boolean,
): void {
  if (how === 'jump' || isStill) map.jumpTo(view);
  else if (how === 'ease') map.easeTo({ ...view, duration: flyMs });
  else map.flyTo({ ...view, duration: flyMs, curve: 1.3 });
}
