import { type Brief, mostBriefOptions } from '../brief.ts';
import { photoIdsOf, withBriefs } from '../brief-photos.ts';
import { sameSite } from '../brief-site.ts';
import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';
import { siteName } from './site-name.ts';

/**
 * Adds a brief, or replaces the one with its id. Sites the park does not have may stay in it (they were divided or
 * deleted since); photos must be there. Photos that no brief names any more leave the park.
 */
export function saveBrief(park: Park, { brief }: { readonly brief: Brief }): EditResult {
  if (brief.id.trim() === '' || brief.name.trim() === '') return refusal('nameEmpty');
  const { options } = brief;
  if (options.length > mostBriefOptions) return refusal('briefFull', { most: mostBriefOptions });
  const twice = options.find(({ site }, index) => options.findIndex((other) => sameSite(other.site, site)) !== index);
  if (twice) return refusal('briefSiteTwice', { site: siteName(park, twice.site) });
  const missing = photoIdsOf(brief).find((id) => !park.photos?.some((photo) => photo.id === id));
  if (missing !== undefined) return refusal('photoUnknown', { photo: missing });
  const briefs = park.briefs ?? [];
  const known = briefs.some(({ id }) => id === brief.id);
  const next = withBriefs(
    park,
    known ? briefs.map((each) => (each.id === brief.id ? brief : each)) : [...briefs, brief],
  );
  return edited(next, known ? 'changeBrief' : 'addBrief', { brief: brief.name });
}
