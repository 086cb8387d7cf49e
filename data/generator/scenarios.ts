import type { Scenario } from '../../src/domain/scenario.ts';
import { filedArea, pieceOfArea } from './expansion.ts';
import type { Plot } from './land.ts';
import type { PlotFacts } from './plot-facts.ts';
import { distance, type Pos, type Ring } from './position.ts';
import { projects } from './project-list.ts';

const m2PerMu = 10_000 / 15;

export interface Footprint {
  readonly ring: Ring;
  readonly areaM2: number;
}

export interface ScenarioInput {
  readonly plots: readonly Plot[];
  readonly facts: readonly PlotFacts[];
  /** True where no zone touches the ring. */
  readonly isClear: (ring: Ring) => boolean;
}

interface Wish {
  readonly projectId: string;
  readonly district: string;
  readonly near: Pos;
  readonly landUses?: readonly string[];
}

interface Placing {
  readonly projectId: string;
  readonly parcelId: string;
  readonly footprint: Footprint;
}

const landed: Wish = { projectId: 'p01-landed-base', district: 'B', near: [-430, 260] };
const eastFirst: readonly Wish[] = [
  landed,
  { projectId: 'p04-smart-elevator', district: 'E', near: [1000, 700] },
  { projectId: 'p11-machine-tools', district: 'E', near: [900, 300] },
  { projectId: 'p13-fuel-cell-stack', district: 'E', near: [800, -300] },
  { projectId: 'p19-cold-chain', district: 'C', near: [600, -1400] },
];

/** Free plots that hold the demand, the nearest to the wish first; land use as the project asks. */
function place(wish: Wish, { plots, facts, isClear }: ScenarioInput, taken: ReadonlySet<string>): Placing {
  const project = projects.find((candidate) => candidate.id === wish.projectId);
  const areaM2 = (project?.demand.landMu ?? 0) * m2PerMu;
  const uses = project?.demand.landUses ?? [];
  const order = plots
    .map((plot, i) => ({ plot, facts: facts[i] }))
    .filter(({ plot, facts: own }) => {
      if (!own || own.occupier || own.status !== 'leveled' || taken.has(own.id)) return false;
      return uses.includes(own.landUse ?? '') && filedArea(plot.ring) > areaM2 * 1.04;
    })
    .sort((a, b) => rankOf(a.plot, wish) - rankOf(b.plot, wish));
  for (const { plot, facts: own } of order) {
    const ring = pieceOfArea(plot.ring, areaM2)?.[0];
    if (ring && own && isClear(ring))
      return { projectId: wish.projectId, parcelId: own.id, footprint: { ring, areaM2: filedArea(ring) } };
  }
  throw new Error(`no plot for ${wish.projectId}`);
}

const rankOf = (plot: Plot, wish: Wish): number =>
  distance(plot.centre, wish.near) + (plot.district === wish.district ? 0 : 10_000);

/** The two scenarios; `shapeOf` writes a ring as the file wants it. */
export function makeScenarios(
  input: ScenarioInput,
  shapeOf: (ring: Ring) => {
    readonly type: 'Polygon';
    readonly coordinates: readonly (readonly (readonly [number, number])[])[];
  },
): readonly Scenario[] {
  const scenario = (id: string, name: string, wishes: readonly Wish[], forkedFrom?: string): Scenario => {
    const taken = new Set<string>();
    return {
      id,
      name,
      ...(forkedFrom ? { forkedFrom } : {}),
      placements: wishes.map((wish) => {
        const placing = place(wish, input, taken);
        taken.add(placing.parcelId);
        return {
          id: `${id}-${wish.projectId}`,
          projectId: wish.projectId,
          site: {
            kind: 'parcel',
            parcelId: placing.parcelId,
            footprint: shapeOf(placing.footprint.ring),
            areaM2: Number(placing.footprint.areaM2.toFixed(3)),
          },
        };
      }),
    };
  };
  return [scenario('current', '现状方案', [landed]), scenario('east-first', '东片区优先', eastFirst, 'current')];
}
