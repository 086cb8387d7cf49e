import type { Finding, Verdict } from '../domain/assessment.ts';
import { criteria } from '../domain/criterion.ts';
import type { RulePack } from '../domain/rule-pack.ts';
import { allRules } from './rules/all-rules.ts';
import type { FitQuestion } from './site-facts.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** Weighted mean of the known scores, 0–100; null when nothing weighted is known. */
  readonly score: number | null;
  /** What decides first. */
  readonly findings: readonly Finding[];
}

/** Asks every rule, and puts what decides first. */
export function judgeSite(question: FitQuestion): Judgement {
  const findings = allRules.flatMap((rule) => rule(question));
  const { weights } = question.rules;
  return {
    verdict: overallVerdict(findings),
    score: overallScore(findings, weights),
    findings: [...findings].sort((a, b) => decisiveness(a) - decisiveness(b) || byWeight(a, b, weights)),
  };
}

/**
 * A failed veto forbids. An unknown veto leaves the site unknown. Any other fail, and any conditional, is something to
 * be talked about: conditional. Unknowns that do not decide leave a pass a pass.
 */
export function overallVerdict(findings: readonly Finding[]): Verdict {
  if (findings.some((each) => each.veto && each.verdict === 'fail')) return 'fail';
  if (findings.some((each) => each.veto && each.verdict === 'unknown')) return 'unknown';
  if (findings.some((each) => each.verdict === 'fail' || each.verdict === 'conditional')) return 'conditional';
  return 'pass';
}

/**
 * Weighted mean of the known scores, 0–100. A criterion with several findings shares its weight among those known, so
 * that asking for four facilities does not weigh four times as much as asking for one.
 */
export function overallScore(findings: readonly Finding[], weights: RulePack['weights']): number | null {
  let weighted = 0;
  let total = 0;
  for (const criterion of criteria) {
    const weight = weights[criterion] ?? 0;
    if (!(weight > 0)) continue;
    const scores = findings.flatMap((each) =>
      each.criterion === criterion && each.score !== null ? [each.score] : [],
    );
    if (scores.length === 0) continue;
    weighted += (weight * scores.reduce((sum, each) => sum + each, 0)) / scores.length;
    total += weight;
  }
  return total > 0 ? (100 * weighted) / total : null;
}

const order: Record<Verdict, number> = { fail: 1, conditional: 3, unknown: 4, pass: 5 };

/** Failed vetoes, unknown vetoes when nothing fails them, other fails, conditions, unknowns, passes. */
function decisiveness(each: Finding): number {
  if (each.veto && each.verdict === 'fail') return 0;
  if (each.veto && each.verdict === 'unknown') return 0.5;
  return order[each.verdict];
}

function byWeight(a: Finding, b: Finding, weights: RulePack['weights']): number {
  return (
    (weights[b.criterion] ?? 0) - (weights[a.criterion] ?? 0) ||
    criteria.indexOf(a.criterion) - criteria.indexOf(b.criterion)
  );
}
