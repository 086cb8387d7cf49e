import Papa from 'papaparse';
import { createTranslator } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import { formulaStart } from './formula-start.ts';
import type { RejectedOfSource } from './rejected-file.ts';

/** A cell as a table of text has it. */
function cellText(value: unknown): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && 'date' in value) return String(value.date);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * Rows of a register that stay out, under their own columns, each with its row and the reason in front: mended they can be
 * dropped again. UTF-8 with byte order mark, so that Excel reads it.
 */
export function rejectedRows({ features }: RejectedOfSource, language: Language): Uint8Array {
  const { t } = createTranslator(language);
  const columns = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const head = [t('exports:rejected.row'), t('exports:rejected.reason'), ...columns];
  const rows = features.map(({ label, properties, issue }) => [
    label,
    t(`issues:${issue.code}`, { ...issue.values, defaultValue: issue.code }),
    ...columns.map((column) => cellText(properties[column])),
  ]);
  const text = Papa.unparse([head, ...rows], { newline: '\r\n', escapeFormulae: formulaStart });
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}
