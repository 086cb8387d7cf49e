import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';

export function removeSummaryTemplate(park: Park, { templateId }: { readonly templateId: string }): EditResult {
  const kept = park.summaryTemplates ?? [];
  const gone = kept.find(({ id }) => id === templateId);
  if (!gone) return refusal('templateUnknown', { template: templateId });
  const summaryTemplates = kept.filter((each) => each !== gone);
  return edited({ ...park, summaryTemplates }, 'removeSummaryTemplate', { name: gone.name });
}
