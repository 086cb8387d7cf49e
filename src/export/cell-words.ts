import type { CellWords } from '../import/attributes/cell-value.ts';
import type { Translate } from '../locale/translator.ts';

/** The words a cell is written with and read by in the reader's language. */
export const cellWords = (t: Translate): CellWords => ({
  choice: (prefix, value) => t(`${prefix}.${value}`, { defaultValue: value }),
  yes: t('attributes:yes'),
  no: t('attributes:no'),
  unknown: t('attributes:unknown'),
  reached: t('attributes:reached'),
  expected: t('attributes:expected'),
});
