import type { Assessment } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import type { PlaneSpec } from '../geometry/plane-spec.ts';
import type { ExportOptions } from './export-format.ts';

/** What a file says of itself before the parcels. */
export interface SummaryHead {
  readonly format: 'mutu-summary';
  readonly version: 1;
  readonly park: { readonly id: string; readonly name: string; readonly nameEn: string | null };
  /** Null when the geometry is a survey. */
  readonly illustrative: string | null;
  readonly scenario: { readonly id: string; readonly name: string };
  readonly asOf: string | null;
  readonly exportedAt: string | null;
  readonly plane: PlaneSpec;
  /** Where the measures come from: keys into docs/methods.md. */
  readonly methods: Readonly<Record<string, string>>;
}

/** Which method stands behind which figures of the summary. */
export const summaryMethods = {
  areaMu: 'area.planar',
  areaMuEllipsoidal: 'area.ellipsoidal',
  netMu: 'area.net',
  freeMu: 'area.free',
  'nearest.metres': 'distance.straight',
  'nearest.roadMetres': 'distance.road',
  'nearest.minutes': 'time.road',
} as const;

export function summaryHead(park: Park, assessment: Assessment, { exportedAt }: ExportOptions): SummaryHead {
  const scenario = park.scenarios.find(({ id }) => id === assessment.scenarioId);
  return {
    format: 'mutu-summary',
    version: 1,
    park: { id: park.id, name: park.name, nameEn: park.nameEn ?? null },
    illustrative: park.illustrative ?? null,
    scenario: { id: assessment.scenarioId, name: scenario?.name ?? assessment.scenarioId },
    asOf: park.asOf ?? null,
    exportedAt: exportedAt ?? null,
    plane: park.plane,
    methods: summaryMethods,
  };
}
