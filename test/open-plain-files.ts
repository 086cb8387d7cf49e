import type { Issue } from '../src/domain/issue.ts';
import type { Park } from '../src/domain/park.ts';
import { inspectFiles } from '../src/import/inspect/inspect-files.ts';
import type { Inspection } from '../src/import/inspect/inspection.ts';
import { parkFromInspection } from '../src/import/inspect/records-from-inspection.ts';

export interface PlainOpening {
  readonly inspection: Inspection;
  readonly park: Park | null;
  readonly issues: readonly Issue[];
}

/** Opens files of strangers with the proposed mapping, unedited. */
export async function openPlainFiles(
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<PlainOpening> {
  const encoder = new TextEncoder();
  const inspection = await inspectFiles(files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })));
  return { inspection, ...parkFromInspection(inspection, { ...inspection.mapping, tables: {} }) };
}
