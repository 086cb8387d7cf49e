import { withBriefs } from '../brief-photos.ts';
import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';

/** Removes a brief, and the photos that no other brief names. */
export function removeBrief(park: Park, { briefId }: { readonly briefId: string }): EditResult {
  const brief = park.briefs?.find(({ id }) => id === briefId);
  if (!brief) return refusal('briefUnknown', { brief: briefId });
  const left = (park.briefs ?? []).filter((each) => each !== brief);
  return edited(withBriefs(park, left), 'removeBrief', { brief: brief.name });
}
