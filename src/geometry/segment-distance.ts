/** Squared distance from a position to the segment a–b. */
export const squaredToSegment = (
  east: number,
  north: number,
  aEast: number,
  aNorth: number,
  bEast: number,
  bNorth: number,
): number => {
  const dEast = bEast - aEast;
  const dNorth = bNorth - aNorth;
  const lengthSquared = dEast * dEast + dNorth * dNorth;
  const along = lengthSquared === 0 ? 0 : ((east - aEast) * dEast + (north - aNorth) * dNorth) / lengthSquared;
  const held = Math.max(0, Math.min(1, along));
  const offEast = aEast + held * dEast - east;
  const offNorth = aNorth + held * dNorth - north;
  return offEast * offEast + offNorth * offNorth;
};

/** Squared distance between the segments a–b and c–d; 0 where they cross. */
export const squaredBetweenSegments = (
  aEast: number,
  aNorth: number,
  bEast: number,
  bNorth: number,
  cEast: number,
  cNorth: number,
  dEast: number,
  dNorth: number,
): number => {
  const c = (bEast - aEast) * (cNorth - aNorth) - (bNorth - aNorth) * (cEast - aEast);
  const d = (bEast - aEast) * (dNorth - aNorth) - (bNorth - aNorth) * (dEast - aEast);
  const a = (dEast - cEast) * (aNorth - cNorth) - (dNorth - cNorth) * (aEast - cEast);
  const b = (dEast - cEast) * (bNorth - cNorth) - (dNorth - cNorth) * (bEast - cEast);
  if (((c > 0 && d < 0) || (c < 0 && d > 0)) && ((a > 0 && b < 0) || (a < 0 && b > 0))) return 0;
  return Math.min(
    squaredToSegment(aEast, aNorth, cEast, cNorth, dEast, dNorth),
    squaredToSegment(bEast, bNorth, cEast, cNorth, dEast, dNorth),
    squaredToSegment(cEast, cNorth, aEast, aNorth, bEast, bNorth),
    squaredToSegment(dEast, dNorth, aEast, aNorth, bEast, bNorth),
  );
};
