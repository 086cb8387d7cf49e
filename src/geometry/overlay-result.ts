import type { PlaneArea } from './shapes.ts';

/** Why an overlay gave no outline. The names are keys of the locale. */
export type OverlayFailure = 'overlay.notLoaded' | 'overlay.failed' | 'overlay.areaNotKept' | 'overlay.badCoordinates';
export type OverlayResult =
  | { readonly ok: true; readonly area: PlaneArea }
  | { readonly ok: false; readonly reason: OverlayFailure };
