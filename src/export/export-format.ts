import type { Assessment } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import type { SummaryTemplate } from '../domain/summary-template.ts';
import type { Language } from '../quantities/language.ts';

export interface ExportOptions {
  readonly language: Language;
  /** ISO date or time of the export, said in the file; left out, the file is the same on every day. */
  readonly exportedAt?: string;
  /** Which columns and parcels, in what order; left out, all of them. */
  readonly template?: SummaryTemplate;
}

/** Formats are peers: each one module of this shape in the list of `formats.ts`. */
export interface ExportFormat {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  write(park: Park, assessment: Assessment, options: ExportOptions): Promise<Uint8Array>;
}
