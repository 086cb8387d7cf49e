import type { Brief } from '../domain/brief.ts';
import { photoIdsOf, withPhotoIds } from '../domain/brief-photos.ts';
import type { Issue } from '../domain/issue.ts';
import type { Park } from '../domain/park.ts';
import type { Photo } from '../domain/photo.ts';
import { issueOf } from './issue-codes.ts';

/**
 * Takes away what points nowhere: photos a brief names and the file does not have, a project that is not there, photos
 * nobody names. A site that is not there stays: lineage may say what became of it.
 */
export function checkBriefs(
  read: { readonly briefs: readonly Brief[]; readonly photos: readonly Photo[] },
  projects: Park['projects'],
  file: string,
  issues: Issue[],
): Pick<Park, 'briefs' | 'photos'> {
  const photoIds = new Set(read.photos.map(({ id }) => id));
  const briefs = read.briefs.map((brief): Brief => {
    const place = { file, layer: 'briefs', feature: brief.id };
    const { projectId, ...rest } = brief;
    const isLost = projectId !== undefined && !projects.some(({ id }) => id === projectId);
    if (isLost) issues.push(issueOf('brief.project', { ...place, field: 'projectId' }, { id: projectId }));
    const lost = photoIdsOf(brief).filter((id) => !photoIds.has(id));
    for (const id of lost) issues.push(issueOf('brief.photo', place, { id }));
    const kept = isLost ? rest : brief;
    return lost.length > 0 ? withPhotoIds(kept, (ids) => ids.filter((id) => photoIds.has(id))) : kept;
  });
  const named = new Set(briefs.flatMap(photoIdsOf));
  const photos = read.photos.filter(({ id }) => {
    if (!named.has(id)) issues.push(issueOf('photo.unused', { file, layer: 'photos', feature: id }));
    return named.has(id);
  });
  return { ...(briefs.length > 0 && { briefs }), ...(photos.length > 0 && { photos }) };
}
