import type { Ranking } from '../../domain/assessment.ts';
import type { Brief } from '../../domain/brief.ts';
import { siteName } from '../../domain/operations/site-name.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import { visitorRedaction } from '../../domain/redaction.ts';
import type { Language } from '../../quantities/language.ts';
import type { ChosenSites } from './brief-source.ts';

/** An investor looks at a few sites in an afternoon; the presenter adds what else is worth it. */
const bestShown = 3;

/** The best sites of a ranking that are not forbidden. */
export const bestOf = ({ sites }: Ranking): readonly SiteRef[] =>
  sites
    .filter(({ verdict }) => verdict !== 'fail')
    .slice(0, bestShown)
    .map(({ site }) => site);

/** `base`, or `base 2`, `base 3` … whatever is free first. */
export function freeBriefName(park: Park, base: string): string {
  const taken = new Set(park.briefs?.map(({ name }) => name));
  const stem = base.replace(/ \d+$/, '');
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem} ${number}`)) number += 1;
  return `${stem} ${number}`;
}

/** A brief one can present at once: called after its project or its first site, with everything hidden that can be. */
export function newBrief(park: Park, id: string, { sites, projectId }: ChosenSites, language: Language): Brief {
  const project = park.projects.find((each) => each.id === projectId);
  const [first] = sites;
  const base =
    (language === 'en' ? project?.nameEn : undefined) ?? project?.name ?? (first ? siteName(park, first) : park.name);
  return {
    id,
    name: freeBriefName(park, base),
    language,
    ...(project && { projectId: project.id }),
    redaction: visitorRedaction,
    options: sites.map((site) => ({ site })),
  };
}
