import type { SiteRef } from '../../domain/placement.ts';
import type { MapMode, PointerAt } from './map-mode.ts';

export interface PlaceTools {
  siteAt(at: PointerAt): SiteRef | null;
  /** Draws what is carried at the pointer with its verdict; null takes it away. */
  carry(at: PointerAt | null, site: SiteRef | null): void;
  /** Tells the store, which asks the engine what a drop would book. */
  over(site: SiteRef | null): void;
}

/**
 * A project is being carried over the map. The pointer may have been taken by the list it came from, so its moves come
 * from the window; a drop is the business of whoever started carrying.
 */
export function createPlaceMode(tools: PlaceTools): MapMode {
  const move = (at: PointerAt) => {
    const site = tools.siteAt(at);
    tools.over(site);
    tools.carry(at, site);
  };
  return {
    id: 'place',
    cursor: 'grabbing',
    enter() {},
    exit() {
      tools.carry(null, null);
    },
    move,
    leave() {
      tools.over(null);
      tools.carry(null, null);
    },
    click: move,
    doubleClick() {},
  };
}
