import type { OverlayFailure } from '../overlay-result.ts';
import type { PlaneArea } from '../shapes.ts';

/** Why no honest repair is known. The names are keys of the locale. */
export type RepairRefusal =
  | OverlayFailure
  /** What the outline was meant to be cannot be told. */
  | 'repair.meaningUnclear'
  /** The one that gives would keep no land. */
  | 'repair.nothingLeft'
  /** Repaired so, the fault would still be there. */
  | 'repair.stillThere';

export type RepairResult =
  | { readonly ok: true; readonly area: PlaneArea }
  | { readonly ok: false; readonly reason: RepairRefusal };
