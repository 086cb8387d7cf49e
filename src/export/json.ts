import type { Assessment } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import { createTranslator } from '../locale/translator.ts';
import type { ExportOptions } from './export-format.ts';
import { summaryHead } from './summary-head.ts';
import { layOutSummary } from './summary-layout.ts';
import { chosenMembers, summaryRecord } from './summary-record.ts';
import { summaryRows } from './summary-rows.ts';

export async function writeJson(park: Park, assessment: Assessment, options: ExportOptions): Promise<Uint8Array> {
  const { t } = createTranslator(options.language);
  const { rows } = layOutSummary(summaryRows(park, assessment), options.template, t);
  const document = {
    ...summaryHead(park, assessment, options),
    parcels: rows.map((row) => chosenMembers(summaryRecord(row, t), options.template)),
  };
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);
}
