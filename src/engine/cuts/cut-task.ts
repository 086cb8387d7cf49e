import type { Reason } from '../../domain/assessment.ts';
import type { Park } from '../../domain/park.ts';
import { m2FromMu } from '../../quantities/area-units.ts';
import { factsOfSite } from '../facts-of-site.ts';
import { reason } from '../finding.ts';
import { freeLand } from '../land/free-land.ts';
import { landModel } from '../land/land-model.ts';
import { scenarioLoad } from '../scenario-load.ts';
import type { CutTask } from './rated-cuts.ts';
import { waitingProjects } from './reserve.ts';

/** The cutting of a project's land from a parcel, with the project's own placement taken off first; or why not. */
export function cutTask(
  park: Park,
  projectId: string,
  parcelId: string,
): { readonly task: CutTask } | { readonly refused: Reason } {
  const project = park.projects.find((each) => each.id === projectId);
  if (!project) return { refused: reason('place.noProject') };
  const model = landModel(park);
  const load = scenarioLoad(park, model, projectId);
  const site = model.parcels.get(parcelId);
  const facts = factsOfSite(model, load, park.rules, { kind: 'parcel', id: parcelId });
  if (!site || !facts) return { refused: reason('place.noSite') };
  const { landMu, plant } = project.demand;
  if (landMu === undefined) return { refused: reason('place.demandUnknown', { project: project.name }) };
  const free = freeLand(site.land, load.footprints(parcelId), model.plane);
  if (free.unknown) return { refused: free.unknown };
  const demandedM2 = m2FromMu(landMu);
  if (free.pieces.length === 0) return { refused: reason('area.none', { demanded: demandedM2 }) };
  const waiting = () => waitingProjects(park, site, facts, projectId);
  return { task: { model, site, free, demandedM2, plant, waiting } };
}
