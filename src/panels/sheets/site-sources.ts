import { selectedSite, shortlisted } from '../../commands/briefs/brief-source.ts';
import type { Brief } from '../../domain/brief.ts';
import { hasSite, livingOptions, sameSite } from '../../domain/brief-site.ts';
import type { SiteRef } from '../../domain/placement.ts';
import { mostCompared } from '../../export/documents/comparison-limits.ts';
import type { AppState } from '../../store/app-state.ts';
import type { SheetsAsked } from '../../store/sheets-asked.ts';

/** Where the sites of a sheet can come from. */
export interface SiteSource {
  /** `selection`, `shortlist`, `ranking`, or `brief/` and its id. */
  readonly id: string;
  readonly sites: readonly SiteRef[];
  readonly projectId: string | null;
  readonly brief: Brief | null;
}

/** As many of the ranking as one lays side by side at first. */
const bestShown = 3;

/** What there is to print sheets about, what was asked for first. */
export function siteSources(state: AppState, asked: SheetsAsked): readonly SiteSource[] {
  const { park, matching } = state;
  if (!park) return [];
  const wanted = (asked.sites ?? []).filter((site) => hasSite(park, site));
  const selected = selectedSite(state);
  const named =
    wanted.length > 0
      ? { sites: wanted, projectId: asked.projectId ?? matching?.projectId ?? null }
      : { ...selected, projectId: asked.projectId ?? selected.projectId };
  const best = (matching?.ranking?.sites ?? [])
    .filter(({ verdict }) => verdict !== 'fail')
    .slice(0, mostCompared)
    .map(({ site }) => site);
  const sources: readonly SiteSource[] = [
    { id: 'selection', ...named, brief: null },
    { id: 'shortlist', ...shortlisted(state), brief: null },
    { id: 'ranking', sites: best, projectId: matching?.projectId ?? null, brief: null },
    ...(park.briefs ?? []).map((brief) => ({
      id: `brief/${brief.id}`,
      sites: livingOptions(park, brief.options).map(({ site }) => site),
      projectId: brief.projectId ?? null,
      brief,
    })),
  ];
  const there = sources.filter(({ sites }) => sites.length > 0);
  const first = asked.briefId === undefined ? undefined : `brief/${asked.briefId}`;
  return there.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** The sites that are taken at first: all of a shortlist or brief, the best of a ranking. */
export const takenAtFirst = ({ id, sites }: SiteSource): readonly SiteRef[] =>
  sites.slice(0, id === 'ranking' ? bestShown : mostCompared);

/** The sites in the order of their source, with one more or one less. */
export const withSite = (
  source: readonly SiteRef[],
  taken: readonly SiteRef[],
  site: SiteRef,
  isTaken: boolean,
): readonly SiteRef[] =>
  source.filter((each) => (sameSite(each, site) ? isTaken : taken.some((other) => sameSite(other, each))));
