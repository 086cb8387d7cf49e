import type { FigureUnit, Finding } from '../../domain/assessment.ts';
import type { Project } from '../../domain/project.ts';
import type { RulePack, Threshold } from '../../domain/rule-pack.ts';
import { figure, finding, reason, sourceOf } from '../finding.ts';
import type { ReasonCode } from '../reason-codes.ts';
import { sharedFindings } from '../shared-findings.ts';
import type { FitQuestion } from '../site-facts.ts';

interface PerMuCriterion {
  readonly criterion: 'investment' | 'output' | 'tax';
  readonly field: keyof Project['promise'];
  readonly unit: FigureUnit;
  readonly threshold: (rules: RulePack) => Threshold | undefined;
  readonly codes: Readonly<Record<'meets' | 'shortWithin' | 'short' | 'unknown' | 'landUnknown', ReasonCode>>;
}

const questions: readonly PerMuCriterion[] = [
  {
    criterion: 'investment',
    field: 'investmentWan',
    unit: 'wan',
    threshold: (rules) => rules.investmentWanPerMu,
    codes: {
      meets: 'investment.meets',
      shortWithin: 'investment.shortWithin',
      short: 'investment.short',
      unknown: 'investment.unknown',
      landUnknown: 'investment.landUnknown',
    },
  },
  {
    criterion: 'output',
    field: 'outputWanPerYear',
    unit: 'wan/a',
    threshold: (rules) => rules.outputWanPerMu,
    codes: {
      meets: 'output.meets',
      shortWithin: 'output.shortWithin',
      short: 'output.short',
      unknown: 'output.unknown',
      landUnknown: 'output.landUnknown',
    },
  },
  {
    criterion: 'tax',
    field: 'taxWanPerYear',
    unit: 'wan/a',
    threshold: (rules) => rules.taxWanPerMu,
    codes: {
      meets: 'tax.meets',
      shortWithin: 'tax.shortWithin',
      short: 'tax.short',
      unknown: 'tax.unknown',
      landUnknown: 'tax.landUnknown',
    },
  },
];

/**
 * Promised investment, output and tax a mu of the land asked for, against the pack. Asked of land only: a unit takes
 * no land of its own. Unknown when the promise or the land figure is missing.
 */
export function perMu(question: FitQuestion): readonly Finding[] {
  const { project, rules, site } = question;
  if (site.ref.kind === 'unit') return [];
  return questions.flatMap((each) => {
    const threshold = each.threshold(rules);
    if (!threshold) return [];
    // Every parcel has the same answer.
    return [shared(project, each.criterion, project, rules, () => judge(project, each, threshold))];
  });
}

const shared = sharedFindings();

function judge(project: Project, asked: PerMuCriterion, threshold: Threshold): Finding {
  const { codes, criterion, field } = asked;
  const promised = project.promise[field];
  const landMu = project.demand.landMu;
  const promiseUnknown = reason(codes.unknown);
  const landUnknown = reason(codes.landUnknown);
  const quotient = promised === undefined || !landMu ? Number.NaN : promised / landMu;
  const value = Number.isFinite(quotient) ? quotient : null;
  const figures = [
    figure('promised', asked.unit, promised, 'stated', {
      source: sourceOf(project.sources, field),
      unknown: promiseUnknown,
    }),
    figure('land', 'mu', landMu, 'stated', { source: sourceOf(project.sources, 'landMu'), unknown: landUnknown }),
    figure('perMu', 'wan/mu', value, 'perMu', { unknown: promised === undefined ? promiseUnknown : landUnknown }),
    figure('threshold', 'wan/mu', threshold.value, 'rule', { source: threshold.source }),
  ];
  const veto = threshold.veto ?? false;
  if (value === null) {
    return finding(criterion, 'unknown', promised === undefined ? promiseUnknown : landUnknown, { veto, figures });
  }
  const values = { value, limit: threshold.value, short: Math.max(0, threshold.value - value) };
  const score = threshold.value > 0 ? value / threshold.value : 1;
  if (value >= threshold.value) return finding(criterion, 'pass', reason(codes.meets, values), { veto, figures });
  if (value >= threshold.value * (1 - (threshold.margin ?? 0))) {
    return finding(criterion, 'conditional', reason(codes.shortWithin, values), { veto, figures, score: score * 0.8 });
  }
  return finding(criterion, 'fail', reason(codes.short, values), { veto, figures, score: score * 0.5 });
}
