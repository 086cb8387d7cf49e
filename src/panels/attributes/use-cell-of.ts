import { useMemo } from 'react';
import { factOf, type LayerRecord } from '../../domain/fields/fact-value.ts';
import { checkFact, type FactCheck } from '../../engine/facts/freshness.ts';
import { cellWords } from '../../export/cell-words.ts';
import { formatNumber } from '../../quantities/format.ts';
import type { CellTone, GridCell } from '../../ui/cell-grid-types.ts';
import { useLanguage, useTranslate } from '../app-port.tsx';
import { sayFact } from '../facts/say-fact.ts';
import { useFactContext } from '../facts/use-fact-context.ts';
import { landUseName } from '../land-use-name.ts';
import { sayReason } from '../say-reason.ts';
import type { AttributeColumn } from './attribute-columns.ts';
import { cellText } from './cell-text.ts';
import type { PendingCells } from './use-paste.ts';

const tones: Readonly<Record<FactCheck['state'], CellTone | undefined>> = {
  missing: 'missing',
  stale: 'stale',
  undated: 'quiet',
  unsourced: 'quiet',
  fresh: undefined,
};

/** What each cell shows: the value, how it stands with the fact, or what a paste would put there. */
export function useCellOf(byId: ReadonlyMap<string, AttributeColumn>, pending: PendingCells) {
  const t = useTranslate();
  const language = useLanguage();
  const context = useFactContext();
  return useMemo(() => {
    const words = cellWords(t);
    const shown = (record: LayerRecord, column: AttributeColumn): string => {
      const { source } = column;
      const value = source.kind === 'derived' ? source.figure(record) : factOf(record, column.id);
      if (typeof value === 'number' && (source.kind !== 'field' || !isShare(column)))
        return formatNumber(value, language, 6);
      if (Array.isArray(value) && column.isReadOnly) return t('attributes:rows', { count: value.length });
      if (column.id === 'landUse' && typeof value === 'string') return landUseName(value, t);
      return cellText(record, column, words);
    };
    return (record: LayerRecord, id: string): GridCell => {
      const column = byId.get(id);
      if (!column) return { text: '' };
      const wanted = pending.get(record.id)?.get(id);
      if (wanted)
        return wanted.refused
          ? { text: wanted.text, tone: 'bad', say: sayReason(wanted.refused, t) }
          : { text: wanted.text, tone: 'pending' };
      const text = shown(record, column);
      const check = column.source.kind === 'field' && context ? checkFact(record, column.source.field, context) : null;
      const tone = check ? tones[check.state] : undefined;
      return { text, isUnknown: text === '', tone, ...(check && tone ? { say: sayFact(check, t) } : {}) };
    };
  }, [byId, pending, t, language, context]);
}

const isShare = ({ source }: AttributeColumn): boolean =>
  source.kind === 'field' && source.field.value.type === 'number' && source.field.value.unit === 'share';
