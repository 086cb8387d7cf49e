import type { BackdropKind } from '../../src/domain/backdrop.ts';
import { type Clip, outers } from './clip.ts';
import { simplifiedRing } from './curve.ts';
import { districtNames } from './districts.ts';
import type { Place } from './facilities.ts';
import { railwayLabelAt } from './facilities.ts';
import { contourRings } from './heights.ts';
import type { Plot } from './land.ts';
import type { Line, Pos, Ring } from './position.ts';
import { areaOf, centroid } from './ring.ts';
import type { RoadSegment } from './road-net.ts';
import { railway, type Village, yardTracks } from './settlements.ts';
import type { Waters } from './waters.ts';

export interface SceneryRecord {
  readonly id: string;
  readonly kind: BackdropKind;
  readonly name?: string;
  readonly elevationM?: number;
  readonly place: Place;
}

/** The valley floor above sea level, metres; invented. */
const valleyM = 48;
const heights = [20, 45, 75, 105, 140];

const area = (id: string, kind: BackdropKind, ring: Ring, more: Partial<SceneryRecord> = {}): SceneryRecord => ({
  id,
  kind,
  ...more,
  place: { kind: 'area', ring },
});
const line = (id: string, kind: BackdropKind, path: Line, more: Partial<SceneryRecord> = {}): SceneryRecord => ({
  id,
  kind,
  ...more,
  place: { kind: 'line', line: path },
});
const label = (id: string, name: string, at: Pos): SceneryRecord => ({
  id,
  kind: 'label',
  name,
  place: { kind: 'point', at },
});

export interface SceneryInput {
  readonly clip: Clip;
  readonly waters: Waters;
  readonly hills: readonly Ring[];
  readonly villages: readonly Village[];
  readonly plots: readonly Plot[];
  readonly roads: readonly RoadSegment[];
}

/** What makes the plan readable and no rule looks at. */
export function makeScenery(input: SceneryInput): readonly SceneryRecord[] {
  const { clip, waters, hills, villages, plots } = input;
  return [
    area('river', 'river', waters.river.ring, { name: '思劳河' }),
    ...waters.streams.map((stream, i) => area(`stream-${i + 1}`, 'stream', stream.ring, { name: stream.name })),
    ...hills.map((ring, i) => area(`hill-${i + 1}`, 'hill', ring, { elevationM: valleyM + (heights[0] ?? 0) })),
    ...heights.slice(1).flatMap((height) =>
      contourRings(height).map((ring, i) =>
        line(`contour-${height}-${i + 1}`, 'contour', [...ring, ...ring.slice(0, 1)], {
          elevationM: valleyM + height,
        }),
      ),
    ),
    ...greens(input),
    line('railway', 'railway', railway, { name: '思劳货运铁路' }),
    ...yardTracks.map((track, i) => line(`yard-track-${i + 1}`, 'railway', track)),
    ...villages.map((village) => area(`scenery-${village.id}`, 'village', village.ring, { name: village.name })),
    ...boundary(clip, plots).map((ring, i) =>
      area(`boundary-${i + 1}`, 'boundary', ring, { name: '园区范围（示意）' }),
    ),
    ...Object.entries(districtNames).map(([district, name]) =>
      label(`label-${district}`, name, middle(plots.filter((plot) => plot.district === district))),
    ),
    label('label-river', '思劳河', [-1050, -1720]),
    label('label-railway', '货运铁路', railwayLabelAt),
    label('label-hill-north', '大云岭', [-250, 2380]),
    label('label-hill-west', '西山', [-3050, 1800]),
    label('label-hill-east', '东岭', [3900, 120]),
    label('label-hill-south', '南岭', [-950, -2650]),
  ];
}

function middle(plots: readonly Plot[]): Pos {
  let [east, north, weight] = [0, 0, 0];
  for (const plot of plots) {
    const share = areaOf(plot.ring);
    const [e, n] = centroid(plot.ring);
    east += e * share;
    north += n * share;
    weight += share;
  }
  return [east / weight, north / weight];
}

/** One line around all plots, roads between them included. */
function boundary(clip: Clip, plots: readonly Plot[]): readonly Ring[] {
  const grown = clip.unite(
    clip.offset(
      plots.map((plot) => plot.ring),
      70,
    ),
  );
  return outers(clip.offset(grown, -48)).map((ring) => simplifiedRing(ring, 2));
}

/** Belts beside the streams, the river and the expressway, less plots, roads and water. */
function greens({ clip, waters, plots, roads, villages, hills }: SceneryInput): readonly SceneryRecord[] {
  const belts = [
    ...waters.streams.flatMap((stream) => clip.offset([stream.ring], 26, true)),
    ...clip.offset([waters.river.ring], 58, true),
    ...clip.band(
      roads.filter(({ road }) => road.class === 'expressway').map(({ line: path }) => path),
      70,
    ),
    ...clip.band([railway], 40),
  ];
  const away = clip.unite([
    ...plots.flatMap((plot) => clip.offset([plot.ring], 3)),
    ...roads.flatMap(({ road, line: path }) => clip.band([path], road.class === 'expressway' ? 18 : 10)),
    ...waters.streams.map((stream) => stream.ring),
    waters.river.ring,
    ...villages.map((village) => village.ring),
    ...hills,
  ]);
  const left = clip.subtract(clip.unite(belts), away);
  return outers(clip.offset(clip.offset(left, -4), 4))
    .filter((ring) => areaOf(ring) > 2500)
    .map((ring, i) => area(`green-${i + 1}`, 'green', simplifiedRing(ring, 1.5), { name: '防护绿地' }));
}
