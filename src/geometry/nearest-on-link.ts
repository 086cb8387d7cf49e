/** Where a link is nearest to a segment. */
export interface NearestOnLink {
  /** Along the link from its first end, 0 … 1; the middle of the stretch that is equally near. */
  share: number;
  /** Plane metres between the two; 0 where they cross. */
  metres: number;
  /** Length of the stretch that is equally near (to a micrometre), as share of the link. */
  span: number;
}

/** So much farther is still equally near. */
export const equallyNearM = 1e-6;

const shareOf = (pE: number, pN: number, qE: number, qN: number, rE: number, rN: number): number => {
  const length = (rE - qE) * (rE - qE) + (rN - qN) * (rN - qN);
  const share = length === 0 ? 0 : ((pE - qE) * (rE - qE) + (pN - qN) * (rN - qN)) / length;
  return Math.max(0, Math.min(1, share));
};

/**
 * Nearest place of the link c–d to the segment a–b, and their distance. A frontage parallel to the road is nearest all
 * along: its middle is taken, where a gate would be. The answer is written into `into`: asked some thousand times a park.
 */
export const nearestOnLink = (
  aE: number,
  aN: number,
  bE: number,
  bN: number,
  cE: number,
  cN: number,
  dE: number,
  dN: number,
  into: NearestOnLink,
): void => {
  const across = (bE - aE) * (dN - cN) - (bN - aN) * (dE - cE);
  if (across !== 0) {
    const onShape = ((cE - aE) * (dN - cN) - (cN - aN) * (dE - cE)) / across;
    const onLink = ((cE - aE) * (bN - aN) - (cN - aN) * (bE - aE)) / across;
    if (onShape >= 0 && onShape <= 1 && onLink >= 0 && onLink <= 1) {
      into.share = onLink;
      into.metres = 0;
      into.span = 0;
      return;
    }
  }
  // In turn the segment's ends on the link, and the link's ends on the segment.
  const aShare = shareOf(aE, aN, cE, cN, dE, dN);
  const aM = Math.sqrt((cE + aShare * (dE - cE) - aE) ** 2 + (cN + aShare * (dN - cN) - aN) ** 2);
  const bShare = shareOf(bE, bN, cE, cN, dE, dN);
  const bM = Math.sqrt((cE + bShare * (dE - cE) - bE) ** 2 + (cN + bShare * (dN - cN) - bN) ** 2);
  const cOn = shareOf(cE, cN, aE, aN, bE, bN);
  const cM = Math.sqrt((aE + cOn * (bE - aE) - cE) ** 2 + (aN + cOn * (bN - aN) - cN) ** 2);
  const dOn = shareOf(dE, dN, aE, aN, bE, bN);
  const dM = Math.sqrt((aE + dOn * (bE - aE) - dE) ** 2 + (aN + dOn * (bN - aN) - dN) ** 2);
  const metres = Math.min(aM, bM, cM, dM);
  const equal = metres + equallyNearM;
  let first = 1;
  let last = 0;
  if (aM <= equal) {
    first = aShare;
    last = aShare;
  }
  if (bM <= equal) {
    first = Math.min(first, bShare);
    last = Math.max(last, bShare);
  }
  if (cM <= equal) first = 0;
  if (dM <= equal) last = 1;
  // Only one end of the link is nearest.
  if (cM <= equal && last < first) last = 0;
  if (dM <= equal && first > last) first = 1;
  into.share = (first + last) / 2;
  into.metres = metres;
  into.span = last - first;
};
