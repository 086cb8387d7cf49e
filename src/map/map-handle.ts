import type { Verdict } from '../domain/assessment.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { ClientPoint } from '../ui/carry.ts';

/** A footprint carried by something that is not the map's own gesture. */
export interface CarriedGhost {
  readonly areaM2: number | null;
  readonly at: ClientPoint;
  /** Degrees clockwise from grid north. */
  readonly azimuthDeg: number;
  readonly verdict: Verdict;
  readonly text: string;
}

/**
 * What the rest of the app may ask of the map that is mounted. The app keeps it; it never hangs on the window.
 * While `store.dragging` is set the map follows the pointer by itself: ghost, verdict and `dragOver` need no call.
 */
export interface MapHandle {
  /** The site under a point: a unit where a building stands and the carried project may use one, else the parcel. */
  siteAt(point: ClientPoint): SiteRef | null;
  showGhost(ghost: CarriedGhost): void;
  hideGhost(): void;
  fitPark(): void;
  /** The map as it is on the screen, as PNG. */
  snapshot(): Promise<Blob>;
}
