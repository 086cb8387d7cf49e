import type { RoadClass } from '../../src/domain/road.ts';
import { type Clip, outers } from './clip.ts';
import { simplifiedRing } from './curve.ts';
import type { Line, Ring } from './position.ts';
import { areaOf, chamfered, signedArea } from './ring.ts';
import type { RoadLine } from './road-lines.ts';

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
const reach: Ring = [
  [-2560, -1330],
  [-2500, -700],
  [-2640, -250],
  [-2820, 150],
  [-2800, 700],
  [-2560, 1080],
  [-2200, 1200],
  [-1500, 1330],
  [-800, 1240],
  [-640, 1470],
  [100, 1440],
  [560, 1400],
  [640, 1100],
  [1100, 1250],
  [1500, 1290],
  [1790, 1120],
  [2000, 1040],
  [2500, 960],
  [3250, 880],
  [3560, 620],
  [3540, -200],
  [3480, -800],
  [3480, -1450],
  [3050, -1620],
  [2870, -1980],
  [2500, -1960],
  [2100, -1990],
  [1990, -1940],
  [1790, -1640],
  [1500, -1590],
  [900, -1560],
  [120, -1790],
  [-560, -1640],
  [-720, -1680],
  [-1150, -1600],
  [-1260, -1520],
  [-1550, -1465],
  [-2320, -1570],
];

export interface Keep {
  readonly ring: Ring;
  readonly metres: number;
}

/** The blocks: developable land less road reserves and what must be kept clear; corners taken off. */
export function makeBlocks(
  clip: Clip,
  roads: readonly RoadLine[],
  railway: Line,
  keep: readonly Keep[],
): readonly Ring[] {
  const reserves = (Object.keys(reserveHalfM) as RoadClass[]).flatMap((kind) => {
    const lines = roads.filter((road) => road.class === kind).map((road) => road.line);
    return lines.length === 0 ? [] : clip.band(lines, reserveHalfM[kind]);
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
