import { describe, expect, it } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { Park } from '../park.ts';
import type { SummaryTemplate } from '../summary-template.ts';
import { removeSummaryTemplate } from './remove-summary-template.ts';
import { saveSummaryTemplate } from './save-summary-template.ts';

const template: SummaryTemplate = {
  id: 't1',
  name: ' 领导台账 ',
  columns: ['id', 'freeMu'],
  order: [],
  conditions: [],
  totals: true,
};
function saved(park: Park, one: SummaryTemplate): Park {
  const result = saveSummaryTemplate(park, one);
  if (!result.ok) throw new Error(result.refused.code);
  return result.next;
}

describe('layouts of the parcel summary', () => {
  const park = buildPark();

  it('are kept under a trimmed name and replaced by id', () => {
    const once = saved(park, template);
    const twice = saved(once, { ...template, totals: false });
    expect(twice.summaryTemplates).toEqual([{ ...template, name: '领导台账', totals: false }]);
  });

  it('are told apart by their names and have a column at least', () => {
    const once = saved(park, template);
    const refused = (one: SummaryTemplate) => {
      const result = saveSummaryTemplate(once, one);
      return result.ok ? null : result.refused.code;
    };
    expect(refused({ ...template, id: 't2', name: '领导台账' })).toBe('refused.templateNameTaken');
    expect(refused({ ...template, id: 't2', name: '  ' })).toBe('refused.templateNameEmpty');
    expect(refused({ ...template, columns: [] })).toBe('refused.templateEmpty');
  });

  it('go away by id', () => {
    const gone = removeSummaryTemplate(saved(park, template), { templateId: 't1' });
    expect(gone.ok && gone.next.summaryTemplates).toEqual([]);
    expect(removeSummaryTemplate(park, { templateId: 't1' }).ok).toBe(false);
  });
});
