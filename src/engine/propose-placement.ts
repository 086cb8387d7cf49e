import type { Finding, Proposal, Reason } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { Project } from '../domain/project.ts';
import { bookLand } from './book-land.ts';
import { cutTask } from './cuts/cut-task.ts';
import { factsOfSite } from './facts-of-site.ts';
import { reason } from './finding.ts';
import { judgeSite } from './judge-site.ts';
import { landModel } from './land/land-model.ts';
import { scenarioLoad } from './scenario-load.ts';
import type { SiteFacts } from './site-facts.ts';

/**
 * What dropping the project on the site would book: a footprint of the demanded area cut from the free land of the
 * parcel, or floor of the unit; or the reason why not. The project's own present placement does not stand in its way.
 * A site short of the demand within the pack's shortfall is booked whole, with that as a condition.
 */
export function proposePlacement(park: Park, projectId: string, site: SiteRef): Proposal {
  const project = park.projects.find((each) => each.id === projectId);
  if (!project) return refused(reason('place.noProject'));
  const model = landModel(park);
  const load = scenarioLoad(park, model, projectId);
  const facts = factsOfSite(model, load, park.rules, site);
  if (!facts) return refused(reason('place.noSite'));
  const { findings } = judgeSite({ project, site: facts, park: model.facts, rules: park.rules });
  const refusal = whyRefused(project, facts, findings);
  if (refusal) return refused(refusal);
  const conditions = findings.filter(
    (each) => each.verdict === 'conditional' || each.verdict === 'fail' || (each.veto && each.verdict === 'unknown'),
  );

  if (site.kind === 'unit') {
    const floorM2 = Math.min(project.demand.floorM2 ?? 0, facts.floorFreeM2 ?? 0);
    return { kind: 'floor', unitId: site.id, floorM2, conditions };
  }
  const cutting = cutTask(park, projectId, site.id);
  if ('refused' in cutting) return refused(cutting.refused);
  const booked = bookLand(cutting.task);
  return booked.ok
    ? { kind: 'land', parcelId: site.id, footprint: booked.footprint, areaM2: booked.areaM2, conditions }
    : refused(booked.reason);
}

/** The wrong kind of site first, then a demand that is not stated, then failed vetoes as they decide, then land whose free part could not be computed. */
function whyRefused(project: Project, facts: SiteFacts, findings: readonly Finding[]): Reason | null {
  const wrongCarrier = findings.find(isWrongCarrier);
  if (facts.ref.kind === 'parcel' && project.demand.landMu === undefined && !wrongCarrier) {
    return reason('place.demandUnknown', { project: project.name });
  }
  const forbidden = wrongCarrier ?? findings.find((each) => each.veto && each.verdict === 'fail');
  if (forbidden) return forbidden.reason;
  return findings.find((each) => each.criterion === 'area' && each.verdict === 'unknown')?.reason ?? null;
}

const isWrongCarrier = ({ reason: { code } }: Finding): boolean => code === 'area.asksUnit' || code === 'area.asksLand';

const refused = (why: Reason): Proposal => ({ kind: 'refused', reason: why });
