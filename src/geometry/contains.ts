import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';

/** Positions this near to the border count as on it: a micrometre, the noise of eastings of 38 million metres. */
const onBorderM = 1e-6;

/** Where a position lies of an open ring, either orientation. Metres of one plane. */
export const ringContains = (ring: PlaneRing, [east, north]: PlanePosition): 'inside' | 'outside' | 'border' => {
  let inside = false;
  let previous = ring.at(-1);
  for (const current of ring) {
    if (previous) {
      const [aEast, aNorth] = previous;
      const [bEast, bNorth] = current;
      const dEast = bEast - aEast;
      const dNorth = bNorth - aNorth;
      const lengthSquared = dEast * dEast + dNorth * dNorth;
      const along =
        lengthSquared === 0
          ? 0
          : Math.max(0, Math.min(1, ((east - aEast) * dEast + (north - aNorth) * dNorth) / lengthSquared));
      if (Math.hypot(aEast + along * dEast - east, aNorth + along * dNorth - north) <= onBorderM) return 'border';
      if (aNorth > north !== bNorth > north && east < aEast + ((north - aNorth) / dNorth) * dEast) inside = !inside;
    }
    previous = current;
  }
  return inside ? 'inside' : 'outside';
};

/** Whether a position lies in the area. The border, of holes too, belongs to the area. Metres of one plane. */
export const containsPosition = (area: PlaneArea, position: PlanePosition): boolean =>
  area.some(({ outer, holes }) => {
    const place = ringContains(outer, position);
    if (place !== 'inside') return place === 'border';
    return holes.every((hole) => ringContains(hole, position) !== 'inside');
  });
