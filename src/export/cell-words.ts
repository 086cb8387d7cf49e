import type { CellWords } from '../import/attributes/cell-value.ts';
import type { Translate } from '../locale/translator.ts';

/** The words a cell is written with and read by in the reader's language; each choice's word is looked up once. */
export function cellWords(t: Translate): CellWords {
  const said = new Map<string, string>();
  return {
    choice(prefix, value) {
      const key = `${prefix}.${value}`;
      const known = said.get(key) ?? t(key, { defaultValue: value });
      said.set(key, known);
      return known;
    },
    yes: t('attributes:yes'),
    no: t('attributes:no'),
    unknown: t('attributes:unknown'),
    reached: t('attributes:reached'),
    expected: t('attributes:expected'),
  };
}
