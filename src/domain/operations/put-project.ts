import type { Park } from '../park.ts';
import type { Project } from '../project.ts';
import { type EditResult, edited, refusal } from './edit.ts';

/** Adds a project, or replaces the one with its id. Its placements stay; they are judged by the new demands. */
export function putProject(park: Park, { project }: { readonly project: Project }): EditResult {
  if (project.id.trim() === '' || project.name.trim() === '') return refusal('nameEmpty');
  const known = park.projects.some(({ id }) => id === project.id);
  const projects = known
    ? park.projects.map((each) => (each.id === project.id ? project : each))
    : [...park.projects, project];
  return edited({ ...park, projects }, known ? 'changeProject' : 'addProject', { project: project.name });
}
