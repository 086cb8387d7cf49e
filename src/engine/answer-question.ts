import type { Park } from '../domain/park.ts';
import type { Project } from '../domain/project.ts';
import { assessPark } from './assess-park.ts';
import type { Answers, Question, QuestionKind, QuestionOf } from './packed-park.ts';
import { prepareEngineFor } from './prepare-engine.ts';
import { rankSites } from './rank-sites.ts';
import { activeScenario } from './scenario-load.ts';

/**
 * The engine's one entry, the same in a worker, in a test and in a terminal. What the first page does not ask for is
 * loaded when it is asked.
 */
export async function answerQuestion<Kind extends QuestionKind>(
  park: Park,
  question: QuestionOf<Kind>,
): Promise<Answers[Kind]>;
export async function answerQuestion(park: Park, question: Question): Promise<Answers[QuestionKind]> {
  await prepareEngineFor(projectsJudged(park, question));
  switch (question.kind) {
    case 'assess':
      return assessPark(park);
    case 'topology': {
      const { topologyIssues } = await import('./topology/topology-issues.ts');
      const { networkIssues } = await import('./roads/network-issues.ts');
      return [...topologyIssues(park), ...networkIssues(park)];
    }
    case 'reach':
      return (await import('./roads/reach.ts')).reachOfPlace(park, question.wish);
    case 'drives':
      return (await import('./roads/drives.ts')).drivesFrom(park, question.sites, question.kinds);
    case 'tieIns':
      return (await import('./roads/tie-ins.ts')).tieInsOf(park, question.site);
    case 'repair': {
      if (question.wish.leftOut) {
        const { proposeLeftOut } = await import('./topology/propose-left-out.ts');
        return proposeLeftOut(park, question.wish, question.wish.leftOut);
      }
      const { proposeRepair } = await import('./topology/propose-repair.ts');
      return proposeRepair(park, question.wish);
    }
    case 'rank':
      return rankSites(park, question.projectId);
    case 'propose':
      return (await import('./propose-placement.ts')).proposePlacement(park, question.projectId, question.site);
    case 'cuts':
      return (await import('./cuts/cuts.ts')).cuts(park, question.projectId, question.parcelId);
    case 'rectangle': {
      const { rectangleInParcel } = await import('./land/rectangle-in-parcel.ts');
      return rectangleInParcel(park, question.parcelId, question.plant);
    }
    case 'land':
      return (await import('./land/land-picture.ts')).landPicture(park, question.parcelId);
    case 'protective': {
      const { protectivePicture } = await import('./protective/protective-picture.ts');
      return protectivePicture(park, question.projectId, question.site);
    }
    case 'recut':
      return (await import('./cuts/cuts.ts')).recut(park, question);
  }
}

/** Whose demands the answer speaks of. */
function projectsJudged(park: Park, question: Question): readonly Project[] | null {
  switch (question.kind) {
    case 'assess': {
      const placed = new Set(activeScenario(park)?.placements.map((each) => each.projectId));
      return park.projects.filter((each) => placed.has(each.id));
    }
    case 'rank':
      return park.projects.filter((each) => each.id === question.projectId);
    default:
      return null;
  }
}
