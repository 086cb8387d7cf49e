import { gcj02OfTrue, trueOfGcj02 } from '../gcj02.ts';
import type { LonLat } from '../shapes.ts';

/** Baidu's second offset on top of GCJ-02, as published from observation (gcoord, eviltransform); good to about a metre. */
const swing = (Math.PI * 3000) / 180;

const bd09OfGcj02 = ([x, y]: LonLat): LonLat => {
  const far = Math.hypot(x, y) + 2e-5 * Math.sin(y * swing);
  const turned = Math.atan2(y, x) + 3e-6 * Math.cos(x * swing);
  return [far * Math.cos(turned) + 0.0065, far * Math.sin(turned) + 0.006];
};

/** Where Baidu's map (BD-09) shows a true position. */
export const bd09OfTrue = (position: LonLat): LonLat => bd09OfGcj02(gcj02OfTrue(position));

/** The true position of one read off Baidu's map: both offsets turned round by repeated correction, to 10⁻⁹°. */
export const trueOfBd09 = (shown: LonLat): LonLat => {
  let gcj: LonLat = [shown[0] - 0.0065, shown[1] - 0.006];
  for (let round = 0; round < 8; round += 1) {
    const [lon, lat] = bd09OfGcj02(gcj);
    gcj = [gcj[0] + shown[0] - lon, gcj[1] + shown[1] - lat];
  }
  return trueOfGcj02(gcj);
};
