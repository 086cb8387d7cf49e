import * as z from 'zod/mini';
import type { SummaryTemplate } from '../../domain/summary-template.ts';
import { type FieldSchemas, finite, flag, nonEmptyText, text, texts } from './basic-fields.ts';

const condition = z.discriminatedUnion('kind', [
  z.object({ column: nonEmptyText, kind: z.literal('oneOf'), values: z.array(text) }),
  z.object({ column: nonEmptyText, kind: z.literal('contains'), text }),
  z.object({
    column: nonEmptyText,
    kind: z.literal('between'),
    from: z.exactOptional(finite),
    to: z.exactOptional(finite),
  }),
  z.object({ column: nonEmptyText, kind: z.literal('known') }),
  z.object({ column: nonEmptyText, kind: z.literal('unknown') }),
]);

export const summaryTemplateFields: FieldSchemas<Omit<SummaryTemplate, 'id'>> = {
  name: nonEmptyText,
  columns: texts,
  order: z.array(z.object({ column: nonEmptyText, descending: z.exactOptional(flag) })),
  conditions: z.array(condition),
  groupBy: nonEmptyText,
  totals: flag,
};
