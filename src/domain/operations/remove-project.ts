import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';

/** Removes a project that stands in no scenario; one that stands somewhere must be taken off first, so that no land is freed unseen. */
export function removeProject(park: Park, { projectId }: { readonly projectId: string }): EditResult {
  const project = park.projects.find(({ id }) => id === projectId);
  if (!project) return refusal('projectUnknown', { project: projectId });
  const holder = park.scenarios.find(({ placements }) => placements.some((each) => each.projectId === projectId));
  if (holder) return refusal('projectPlaced', { project: project.name, scenario: holder.name });
  return edited({ ...park, projects: park.projects.filter((each) => each !== project) }, 'removeProject', {
    project: project.name,
  });
}
