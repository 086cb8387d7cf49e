import type { Park } from '../park.ts';
import type { SummaryTemplate } from '../summary-template.ts';
import { type EditResult, edited, refusal } from './edit.ts';

/** Keeps a layout of the parcel summary with the park; one of the same id is replaced. Names are told apart. */
export function saveSummaryTemplate(park: Park, template: SummaryTemplate): EditResult {
  const name = template.name.trim();
  if (name === '') return refusal('templateNameEmpty');
  if (template.columns.length === 0) return refusal('templateEmpty');
  const kept = park.summaryTemplates ?? [];
  if (kept.some((each) => each.id !== template.id && each.name === name)) return refusal('templateNameTaken', { name });
  const named = { ...template, name };
  const isKnown = kept.some(({ id }) => id === template.id);
  const summaryTemplates = isKnown ? kept.map((each) => (each.id === template.id ? named : each)) : [...kept, named];
  return edited({ ...park, summaryTemplates }, 'saveSummaryTemplate', { name });
}
