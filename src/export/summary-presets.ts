import type { SummaryTemplate } from '../domain/summary-template.ts';
import { summaryColumns } from './summary-columns.ts';

/** Layouts everybody has, each a start for one's own. Their names are sentences of the locale: `exports:preset.<id>`. */
export const summaryPresets: readonly Omit<SummaryTemplate, 'name'>[] = [
  {
    id: 'overview',
    columns: ['id', 'name', 'district', 'status', 'areaMu', 'statedMu', 'freeMu', 'readiness', 'readyFrom', 'occupier'],
    order: [{ column: 'district' }, { column: 'id' }],
    conditions: [],
    groupBy: 'status',
    totals: true,
  },
  {
    id: 'offer',
    columns: [
      'id',
      'name',
      'district',
      'status',
      'freeMu',
      'farMax',
      'readyFrom',
      'priceWanPerMu',
      'nearest.interchange.roadMetres',
      'nearest.substation.roadMetres',
    ],
    order: [{ column: 'freeMu', descending: true }],
    conditions: [{ column: 'freeMu', kind: 'between', from: 1 }],
    totals: true,
  },
  {
    id: 'certificates',
    columns: ['id', 'name', 'areaM2', 'areaMu', 'areaMuEllipsoidal', 'statedMu', 'statedDifference', 'sources'],
    order: [{ column: 'statedDifference', descending: true }],
    conditions: [{ column: 'statedMu', kind: 'known' }],
    totals: true,
  },
  {
    id: 'all',
    columns: summaryColumns.map(({ key }) => key),
    order: [],
    conditions: [],
    totals: false,
  },
];
