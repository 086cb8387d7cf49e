import type { FigureUnit, Finding } from '../../domain/assessment.ts';
import { figure, finding, reason, sourceOf } from '../finding.ts';
import type { FigureName, ReasonCode } from '../reason-codes.ts';
import type { FitQuestion } from '../site-facts.ts';

interface Aspect {
  readonly name: FigureName;
  readonly field: 'clearHeightM' | 'floorLoadTPerM2' | 'craneT';
  readonly unit: FigureUnit;
  readonly enough: ReasonCode;
  readonly short: ReasonCode;
  readonly unknown: ReasonCode;
}

const aspects: readonly Aspect[] = [
  {
    name: 'clearHeight',
    field: 'clearHeightM',
    unit: 'm',
    enough: 'building.clearHeightEnough',
    short: 'building.clearHeightShort',
    unknown: 'building.clearHeightUnknown',
  },
  {
    name: 'floorLoad',
    field: 'floorLoadTPerM2',
    unit: 't/m2',
    enough: 'building.floorLoadEnough',
    short: 'building.floorLoadShort',
    unknown: 'building.floorLoadUnknown',
  },
  {
    name: 'crane',
    field: 'craneT',
    unit: 't',
    enough: 'building.craneEnough',
    short: 'building.craneShort',
    unknown: 'building.craneUnknown',
  },
];

/** What the project asks of the building, a finding for each thing asked. Vetoes: a building cannot be talked higher. */
export function buildingFit({ project, site }: FitQuestion): readonly Finding[] {
  const { unit, building } = site;
  if (!unit) return [];
  const findings: Finding[] = [];
  for (const aspect of aspects) {
    const demanded = project.demand[aspect.field];
    if (demanded === undefined || demanded === 0) continue;
    const has = unit[aspect.field];
    const unknown = reason(aspect.unknown, { demanded });
    const figures = [
      figure(aspect.name, aspect.unit, has, 'stated', { source: sourceOf(unit.sources, aspect.field), unknown }),
      figure('demanded', aspect.unit, demanded, 'stated', { source: sourceOf(project.sources, aspect.field) }),
    ];
    const detail = { veto: true, figures, subject: aspect.name };
    if (has === undefined) findings.push(finding('building', 'unknown', unknown, detail));
    else if (has >= demanded) {
      findings.push(finding('building', 'pass', reason(aspect.enough, { has, demanded }), detail));
    } else findings.push(finding('building', 'fail', reason(aspect.short, { has, demanded }), detail));
  }
  if (project.demand.environmental) findings.push(environmental(building?.environmental));
  return findings;
}

function environmental(made: boolean | undefined): Finding {
  const unknown = reason('building.environmentalUnknown');
  const figures = [
    figure('environmental', 'code', made === undefined ? null : made ? 'yes' : 'no', 'stated', { unknown }),
  ];
  const detail = { veto: true, figures, subject: 'environmental' };
  if (made === undefined) return finding('building', 'unknown', unknown, detail);
  return made
    ? finding('building', 'pass', reason('building.environmentalYes'), detail)
    : finding('building', 'fail', reason('building.environmentalNo'), detail);
}
