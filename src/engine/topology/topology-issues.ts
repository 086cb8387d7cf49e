import type { Issue } from '../../domain/issue.ts';
import type { Park } from '../../domain/park.ts';
import { outlinedLayers } from '../../domain/repair.ts';
import { type LayerFault, type LayerFaults, layerFaults, type TopologyCode } from './layer-faults.ts';

/** `error`: figures of the thing rest on sand; `warning`: land counted twice or not at all; `note`: harmless as it is. */
export const topologySeverities: Readonly<Record<TopologyCode | 'topology.more', Issue['severity']>> = {
  'topology.tooFewPoints': 'error',
  'topology.selfCrossing': 'error',
  'topology.selfTouch': 'warning',
  'topology.holeOutside': 'error',
  'topology.holesNested': 'error',
  'topology.interiorCut': 'warning',
  'topology.partsOverlap': 'error',
  'topology.spike': 'warning',
  'topology.duplicatePoint': 'note',
  'topology.ringOrder': 'note',
  'topology.overlap': 'warning',
  'topology.overlapUnsized': 'warning',
  'topology.gap': 'warning',
  'topology.tJunction': 'note',
  'topology.more': 'note',
};

/** More of one kind than this are told in one sentence: nobody reads them one by one. */
const mostOfAKind = 100;

/** What is wrong with the outlines of parcels, buildings and zones and how parcels fit together, worst first. */
export function topologyIssues(park: Park): readonly Issue[] {
  const issues: Issue[] = [];
  for (const layer of outlinedLayers) {
    const checked = layerFaults(park, layer);
    const told = new Map<string, number>();
    const ordered = [...checked.faults].sort((a, b) => (b.finding.areaM2 ?? 0) - (a.finding.areaM2 ?? 0));
    const spiked = new Set(
      ordered.filter(({ code }) => code === 'topology.spike').map(({ finding }) => finding.areas[0]),
    );
    for (const fault of ordered) {
      // A spike touches the outline where it leaves it; what else touches is told when the spike is gone.
      if (fault.code === 'topology.selfTouch' && spiked.has(fault.finding.areas[0])) continue;
      const count = (told.get(fault.code) ?? 0) + 1;
      told.set(fault.code, count);
      if (count <= mostOfAKind) issues.push(issueOf(checked, fault));
    }
    for (const [code, count] of told)
      if (count > mostOfAKind)
        issues.push({ code: 'topology.more', severity: 'note', values: { count: count - mostOfAKind, kind: code } });
  }
  return issues;
}

function issueOf({ thing, things }: LayerFaults, { finding, code, place }: LayerFault): Issue {
  const concerned = finding.areas.map((index) => things[index]).filter((each) => each !== undefined);
  const [first, second] = concerned;
  const { areaM2, count, kind } = finding;
  const name = (each: typeof first): string => each?.name || each?.id || '';
  const sized = kind === 'gap' || kind === 'overlap';
  return {
    code,
    severity: topologySeverities[code],
    place,
    things: concerned.map(({ id }) => ({ kind: thing, id })),
    values: {
      name: name(first),
      ...(second ? { other: name(second) } : {}),
      ...(sized && areaM2 !== null ? { area: areaM2 } : {}),
      ...(sized ? {} : { count }),
    },
  };
}
