import type { Figure, Finding, Ranking, Reason, SiteFit, Verdict } from '../domain/assessment.ts';
import type { Criterion } from '../domain/criterion.ts';
import type { Park } from '../domain/park.ts';
import { createTranslator, type Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';

/** A figure as the engine made it; where it is unknown, with the reason in words and as a code. */
export interface FitFigure extends Omit<Figure, 'unknown'> {
  readonly unknown?: string;
  readonly unknownCode?: string;
}

export interface FitFinding {
  readonly criterion: Criterion;
  readonly subject?: string;
  readonly verdict: Verdict;
  readonly veto: boolean;
  readonly score: number | null;
  /** The sentence in the chosen language; `reasonCode` and `values` say the same to a program, in base units. */
  readonly reason: string;
  readonly reasonCode: string;
  readonly values?: Reason['values'];
  readonly figures: readonly FitFigure[];
}

export interface FitSite {
  readonly site: string;
  readonly kind: SiteFit['site']['kind'];
  readonly name: string;
  readonly rank: number;
  readonly verdict: Verdict;
  readonly score: number | null;
  readonly findings: readonly FitFinding[];
}

export interface FitDocument {
  readonly project: string;
  readonly projectName: string;
  readonly park: string;
  readonly scenario: string;
  readonly illustrative: string | null;
  readonly sites: readonly FitSite[];
}

/** The ranking of all sites for one project as JSON: what `fit --json` prints. `top` keeps the best ones only. */
export function fitJson(park: Park, ranking: Ranking, language: Language, top?: number): FitDocument {
  const { t } = createTranslator(language);
  const project = park.projects.find(({ id }) => id === ranking.projectId);
  const names = {
    parcel: new Map(park.parcels.map(({ id, name }) => [id, name])),
    unit: new Map(park.units.map(({ id, name }) => [id, name])),
  };
  return {
    project: ranking.projectId,
    projectName: project?.name ?? ranking.projectId,
    park: park.id,
    scenario: ranking.scenarioId,
    illustrative: park.illustrative ?? null,
    sites: ranking.sites.slice(0, top).map((fit) => ({
      site: fit.site.id,
      kind: fit.site.kind,
      name: names[fit.site.kind].get(fit.site.id) ?? fit.site.id,
      rank: fit.rank,
      verdict: fit.verdict,
      score: fit.score,
      findings: fit.findings.map((finding) => fitFinding(finding, t)),
    })),
  };
}

function fitFinding({ criterion, subject, verdict, veto, score, reason, figures }: Finding, t: Translate): FitFinding {
  return {
    criterion,
    ...(subject === undefined ? {} : { subject }),
    verdict,
    veto,
    score,
    reason: reasonText(reason, t),
    reasonCode: reason.code,
    ...(reason.values === undefined ? {} : { values: reason.values }),
    figures: figures.map(({ unknown, ...figure }) =>
      unknown === undefined ? figure : { ...figure, unknown: reasonText(unknown, t), unknownCode: unknown.code },
    ),
  };
}

/** The sentence of a reason the engine gave. */
export function reasonText(reason: Reason, t: Translate): string {
  return t(`findings:${reason.code}`, { ...reason.values });
}
