/**
 * How far a segment keeps clear of a box round the origin (half sides `halfU`, `halfV`, along the axes): the amount by
 * which every half side may grow before the box meets it, negative by how much it must shrink. Metres. That is the least
 * value of max(|u| − halfU, |v| − halfV) along the segment: the largest of four straight lines, so it is found by
 * crossing the falling line with the rising one until no other lies above. At least `cap` counts as `cap`.
 */
export const boxClearance = (
  uA: number,
  vA: number,
  uB: number,
  vB: number,
  halfU: number,
  halfV: number,
  cap: number,
): number => {
  const uNear = uA > 0 === uB > 0 ? Math.min(Math.abs(uA), Math.abs(uB)) : 0;
  const vNear = vA > 0 === vB > 0 ? Math.min(Math.abs(vA), Math.abs(vB)) : 0;
  if (uNear - halfU >= cap || vNear - halfV >= cap) return cap;
  const du = uB - uA;
  const dv = vB - vA;
  // The line on top at either end, as value at the beginning and slope.
  let atA = Math.abs(uA) - halfU;
  let fall = uA > 0 || (uA === 0 && du > 0) ? du : -du;
  const vTopA = Math.abs(vA) - halfV;
  const vFall = vA > 0 || (vA === 0 && dv > 0) ? dv : -dv;
  if (vTopA > atA || (vTopA === atA && vFall > fall)) {
    atA = vTopA;
    fall = vFall;
  }
  if (fall >= 0) return Math.min(cap, atA);
  let atB = Math.abs(uB) - halfU;
  let rise = uB > 0 || (uB === 0 && du < 0) ? du : -du;
  const vTopB = Math.abs(vB) - halfV;
  const vRise = vB > 0 || (vB === 0 && dv < 0) ? dv : -dv;
  if (vTopB > atB || (vTopB === atB && vRise < rise)) {
    atB = vTopB;
    rise = vRise;
  }
  if (rise <= 0) return Math.min(cap, atB);
  for (let round = 0; round < 4; round += 1) {
    // a + fall·t = b + rise·(t − 1)
    const t = (atB - rise - atA) / (fall - rise);
    const height = atA + fall * t;
    const u = uA + du * t;
    const v = vA + dv * t;
    const uTop = Math.abs(u) - halfU;
    const vTop = Math.abs(v) - halfV;
    const top = Math.max(uTop, vTop);
    if (top <= height + 1e-12) return Math.min(cap, top);
    const slope = uTop > vTop ? (u > 0 ? du : -du) : v > 0 ? dv : -dv;
    if (slope < 0) {
      fall = slope;
      atA = top - slope * t;
    } else if (slope > 0) {
      rise = slope;
      atB = top + slope * (1 - t);
    } else return Math.min(cap, top);
  }
  return Math.min(cap, atA);
};
