import type { Finding, Verdict } from '../domain/assessment.ts';
import { type Criterion, criteria } from '../domain/criterion.ts';
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
  const findings: Finding[] = [];
  for (const rule of allRules) findings.push(...rule(question));
  const { weights } = question.rules;
  return {
    verdict: overallVerdict(findings),
    score: overallScore(findings, weights),
    findings: findings.sort((a, b) => decisiveness(a) - decisiveness(b) || byWeight(a, b, weights)),
  };
}

/**
 * What counts in the score and never in the verdict unless it is a veto: the nearness of what a project would like to
 * have, beds in apartments, the price. They tell a better site from a good one, not whether the project can come.
 */
const scoresOnly: ReadonlySet<Criterion> = new Set(['proximity', 'beds', 'price']);

/**
 * A failed veto forbids. An unknown veto leaves the site unknown. Any other fail, and any conditional, is something to
 * be talked about: conditional. Unknowns that do not decide leave a pass a pass.
 */
export function overallVerdict(findings: readonly Finding[]): Verdict {
  let verdict: Verdict = 'pass';
  for (const each of findings) {
    if (each.verdict === 'pass') continue;
    if (each.veto && each.verdict === 'fail') return 'fail';
    if (each.veto && each.verdict === 'unknown') verdict = 'unknown';
    else if (verdict === 'pass' && each.verdict !== 'unknown' && (each.veto || !scoresOnly.has(each.criterion))) {
      verdict = 'conditional';
    }
  }
  return verdict;
}

/**
 * Weighted mean of the known scores, 0–100. A criterion with several findings shares its weight among those known, so
 * that asking for four facilities does not weigh four times as much as asking for one.
 */
export function overallScore(findings: readonly Finding[], weights: RulePack['weights']): number | null {
  sums.fill(0);
  counts.fill(0);
  for (const { criterion, score } of findings) {
    if (score === null) continue;
    const place = placeOf[criterion];
    sums[place] = (sums[place] ?? 0) + score;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  let weighted = 0;
  let total = 0;
  for (const [place, criterion] of criteria.entries()) {
    const weight = weights[criterion] ?? 0;
    const count = counts[place] ?? 0;
    if (!(weight > 0) || count === 0) continue;
    weighted += (weight * (sums[place] ?? 0)) / count;
    total += weight;
  }
  return total > 0 ? (100 * weighted) / total : null;
}

/** Room for the sums of one site, used again for the next: a ranking needs it some hundred times. */
const sums = new Float64Array(criteria.length);
const counts = new Uint16Array(criteria.length);

const placeOf = Object.fromEntries(criteria.map((each, place) => [each, place])) as Record<Criterion, number>;

/** Who sits there already, the other failed vetoes, unknown vetoes when nothing fails them, other fails, conditions, what only scores, unknowns, passes. */
function decisiveness(each: Finding): number {
  if (each.verdict === 'pass') return 6;
  if (each.veto && each.verdict === 'fail') return each.criterion === 'occupancy' ? -1 : 0;
  if (each.veto && each.verdict === 'unknown') return 1;
  if (each.verdict === 'unknown') return 5;
  if (!each.veto && scoresOnly.has(each.criterion)) return 4;
  return each.verdict === 'fail' ? 2 : 3;
}

function byWeight(a: Finding, b: Finding, weights: RulePack['weights']): number {
  return (weights[b.criterion] ?? 0) - (weights[a.criterion] ?? 0) || placeOf[a.criterion] - placeOf[b.criterion];
}
