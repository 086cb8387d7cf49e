import type { RoadClass } from '../../src/domain/road.ts';
import { type Clip, outers } from './clip.ts';
import { ringThrough, simplifiedRing } from './curve.ts';
import type { Line, Ring } from './position.ts';
import { areaOf, chamfered, signedArea } from './ring.ts';
import type { RoadSegment } from './road-net.ts';

/** Half width of the land a road takes (道路红线), metres. */
export const reserveHalfM: Readonly<Record<RoadClass, number>> = {
  expressway: 48,
  link: 27,
  arterial: 20,
  collector: 13,
  street: 8.5,
  ramp: 16,
};

/** Where land may be developed at all: hand-drawn, a little beyond the outer roads. */
const reach: Ring = ringThrough(
  [
    [-2540, -1330],
    [-2490, -900],
    [-2590, -450],
    [-2740, 0],
    [-2790, 450],
    [-2690, 850],
    [-2380, 1150],
    [-1900, 1300],
    [-1300, 1330],
    [-850, 1345],
    [-300, 1440],
    [200, 1400],
    [600, 1290],
    [1000, 1250],
    [1500, 1270],
    [1780, 1130],
    [1880, 930],
    [2250, 888],
    [2800, 772],
    [3240, 690],
    [3300, 400],
    [3335, -200],
    [3300, -800],
    [3285, -1400],
    [3240, -1625],
    [2980, -1665],
    [2800, -1660],
    [2520, -1760],
    [2400, -1960],
    [2130, -1985],
    [1920, -1880],
    [1790, -1640],
    [1500, -1590],
    [900, -1550],
    [120, -1790],
    [-500, -1655],
    [-640, -1790],
    [-1180, -1740],
    [-1270, -1540],
    [-1550, -1465],
    [-2300, -1560],
  ],
  40,
);

export interface Keep {
  readonly ring: Ring;
  readonly metres: number;
}

/** The blocks: developable land less road reserves and what must be kept clear; corners taken off. */
export function makeBlocks(
  clip: Clip,
  roads: readonly RoadSegment[],
  railway: Line,
  keep: readonly Keep[],
): readonly Ring[] {
  const reserves = (Object.keys(reserveHalfM) as RoadClass[]).flatMap((kind) => {
    const lines = roads.filter(({ road }) => road.class === kind).map(({ line }) => line);
    return lines.length === 0 ? [] : clip.band(lines, reserveHalfM[kind], true);
  });
  const clear = keep.flatMap(({ ring, metres }) => clip.offset([ring], metres, true));
  const away = clip.unite([...reserves, ...clip.band([railway], 26), ...clear]);
  const land = clip.subtract([reach], away);
  // Opened by 14 m: what is narrower than 28 m is no plot and drops out.
  const opened = clip.offset(clip.offset(land, -14), 14);
  return outers(clip.intersect(opened, land))
    .map((ring) => simplifiedRing(ring, 0.4))
    .filter((ring) => signedArea(ring) > 0 && areaOf(ring) > 6500)
    .map((ring) => chamfered(ring, 11));
}
