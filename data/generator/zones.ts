import type { Zone } from '../../src/domain/zone.ts';
import { type Clip, outers } from './clip.ts';
import { simplifiedRing } from './curve.ts';
import { parkHill } from './heights.ts';
import type { Line, Ring } from './position.ts';
import { contains } from './ring.ts';
import { invented } from './sources.ts';
import type { Waters } from './waters.ts';

export type ZoneRecord = Omit<Zone, 'shape'> & {
  readonly rings: readonly Ring[];
  /** Drawn as this line; the rings are what it covers. */
  readonly line?: Line;
};

/** Middle lines of the overhead lines, tower to tower where they turn. */
export const powerLines: readonly {
  id: string;
  name: string;
  halfM: number;
  /** Drawn as its centre line with the outermost conductor so far beside it, metres. */
  conductorM?: number;
  line: Line;
  basis: string;
}[] = [
  {
    id: 'corridor-220kv-west',
    name: '220kV 西线走廊',
    halfM: 20,
    basis: '示意：城市规划 220kV 走廊半宽 20 m',
    line: [
      [-4300, 420],
      [-3300, 330],
      [-2480, 60],
      [-1760, 150],
    ],
  },
  {
    id: 'corridor-220kv-south',
    name: '220kV 南线走廊',
    halfM: 20,
    conductorM: 5,
    basis: '电力设施保护条例：154–330 kV 边导线外 15 m；边导线距中心线 5 m 为示意',
    line: [
      [-1740, 130],
      [-1545, -420],
      [-1560, -1000],
      [-1700, -1900],
      [-1500, -3200],
    ],
  },
  {
    id: 'corridor-110kv-east',
    name: '110kV 东园线走廊',
    halfM: 12.5,
    basis: '示意：城市规划 110kV 走廊半宽 12.5 m',
    line: [
      [-1720, 140],
      [-1180, -190],
      [-300, -330],
      [620, -560],
      [905, -640],
    ],
  },
  {
    id: 'corridor-110kv-link',
    name: '110kV 连接线东线走廊',
    halfM: 12.5,
    basis: '示意：城市规划 110kV 走廊半宽 12.5 m',
    line: [
      [910, -650],
      [1800, -790],
      [2640, -690],
      [3280, -1080],
      [4400, -1400],
    ],
  },
];

/** The red line runs this far outside the foot of a hill. */
const redLineM = 16;

/** What limits use: red line on the hills, power corridors, the flood zone. */
export function makeZones(clip: Clip, waters: Waters, hills: readonly Ring[]): readonly ZoneRecord[] {
  const sources = { '*': { source: invented, asOf: '2022-07' } };
  const guarded = hills
    .filter((ring) => !contains(ring, parkHill))
    .flatMap((ring) => outers(clip.offset([ring], redLineM, true)).map((grown) => simplifiedRing(grown, 1.5)));
  const flood = clip.unite(clip.offset([waters.river.ring], 46, true));
  return [
    ...guarded.map(
      (ring, i): ZoneRecord => ({
        id: `red-line-${i + 1}`,
        name: `生态保护红线 ${i + 1}（示意）`,
        kind: 'redLine',
        effect: 'forbid',
        basis: '示意：三区三线',
        sources,
        rings: [ring],
      }),
    ),
    ...powerLines.map(
      ({ id, name, halfM, conductorM, line, basis }): ZoneRecord => ({
        id,
        name,
        kind: 'corridor',
        effect: 'forbid',
        basis,
        sources,
        ...(conductorM === undefined
          ? {}
          : { bufferFrom: 'conductor', referenceOffsetM: conductorM, bufferM: halfM - conductorM, line }),
        rings: outers(clip.band([line], halfM)),
      }),
    ),
    {
      id: 'flood-river',
      name: '思劳河行洪控制区（示意）',
      kind: 'flood',
      effect: 'forbid',
      basis: '示意：岸线外 46 m',
      sources,
      rings: outers(flood).map((ring) => simplifiedRing(ring, 1)),
    },
  ];
}
