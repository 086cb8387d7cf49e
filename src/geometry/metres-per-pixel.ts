/** Circumference of the sphere web maps are drawn on, metres (radius 6 378 137 m). */
const circumferenceM = 2 * Math.PI * 6_378_137;
/** MapLibre's tile at zoom 0 covers the world with this many pixels. */
const worldPx = 512;

/**
 * Ground metres that one screen pixel covers at a latitude (degrees) and zoom. The web-map projection is conformal,
 * so the figure holds in every direction; it grows along a screen only with latitude (0.01 % in 10 km at 23° N).
 */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (circumferenceM * Math.cos((latitude * Math.PI) / 180)) / (worldPx * 2 ** zoom);
}
