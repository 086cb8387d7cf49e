import type { LayerRecord } from '../../domain/fields/fact-value.ts';
import type { AttributeLayer } from '../../domain/fields/field.ts';
import { nameOf } from '../../domain/fields/record-name.ts';
import { useTranslate } from '../app-port.tsx';
import { FactEditor } from '../facts/fact-editor.tsx';
import type { AttributeColumn } from './attribute-columns.ts';
import styles from './attributes.module.css';

/** Beside the table: where the fact in the cell one stands on comes from; for all rows that are selected at once. */
export function FactCard(props: {
  readonly layer: AttributeLayer;
  readonly records: readonly LayerRecord[];
  readonly column: AttributeColumn | null;
  /** How edits by hand are noted as their own source. */
  readonly stamp: string;
  readonly onStamp: (stamp: string) => void;
}) {
  const t = useTranslate();
  const { layer, records, column } = props;
  const [first] = records;
  const isFact = column && column.source.kind !== 'derived';
  return (
    <aside className={styles.card} aria-label={t('attributes:facts.title')}>
      {first && isFact ? (
        <>
          <h3 className={styles.cardTitle}>
            {column.title}
            <span>{records.length > 1 ? t('attributes:facts.many', { count: records.length }) : nameOf(first)}</span>
          </h3>
          <FactEditor
            // Another cell, or another value in it, begins anew.
            key={`${column.id}/${records.map(({ id }) => id).join()}/${JSON.stringify(first.sources ?? null)}`}
            layer={layer}
            records={records}
            fieldKey={column.id}
          />
        </>
      ) : (
        <p className={styles.quiet}>{t('attributes:facts.none')}</p>
      )}
      <label className={styles.stamp}>
        <span>{t('attributes:facts.stamp')}</span>
        <input value={props.stamp} onChange={({ target }) => props.onStamp(target.value)} />
      </label>
      <p className={styles.quiet}>{t('attributes:help')}</p>
    </aside>
  );
}
