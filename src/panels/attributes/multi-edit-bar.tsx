import { useId, useState } from 'react';
import type { LayerRecord } from '../../domain/fields/fact-value.ts';
import { cellWords } from '../../export/cell-words.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { useTranslate } from '../app-port.tsx';
import type { AttributeColumn } from './attribute-columns.ts';
import styles from './attributes.module.css';
import type { AttributeEdits } from './use-attribute-edits.ts';

/** One value for one field of every selected record; it says how many change before anything does. */
export function MultiEditBar(props: {
  readonly records: readonly LayerRecord[];
  readonly columns: readonly AttributeColumn[];
  /** The column one stands on. */
  readonly columnId: string | null;
  readonly edits: AttributeEdits;
}) {
  const t = useTranslate();
  const errorId = useId();
  const editable = props.columns.filter(({ isReadOnly, source }) => !isReadOnly && source.kind !== 'derived');
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const id = chosen ?? props.columnId ?? '';
  const column = editable.find((each) => each.id === id) ?? editable[0];
  if (!column) return null;
  const field = column.source.kind === 'field' ? column.source.field : null;
  const words = cellWords(t);
  const kind = field?.value;
  const choices =
    kind?.type === 'choice'
      ? kind.choices.map((choice) => ({ id: choice, text: words.choice(kind.words, choice) }))
      : kind?.type === 'flag'
        ? ['true', 'false'].map((flag) => ({ id: flag, text: flag === 'true' ? words.yes : words.no }))
        : null;
  const isBlank = text.trim() === '';
  const count = isBlank ? null : props.edits.wouldChange(props.records, column, text);
  const apply = (value: string) => {
    const said = props.edits.set(props.records, column, value);
    setError(said);
    if (said === null) setText('');
  };
  return (
    <form
      className={styles.bar}
      aria-label={t('attributes:multi.title', { count: props.records.length })}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank) apply(text);
      }}
    >
      <strong>{t('attributes:multi.title', { count: props.records.length })}</strong>
      <Select
        label={t('attributes:columns')}
        hideLabel
        value={column.id}
        choices={editable.map((each) => ({ id: each.id, text: each.title }))}
        onChange={(next) => {
          setChosen(next);
          setText('');
          setError(null);
        }}
      />
      {choices ? (
        <Select
          label={t('attributes:multi.value')}
          hideLabel
          value={text}
          choices={[{ id: '', text: t('attributes:multi.value') }, ...choices]}
          onChange={setText}
        />
      ) : (
        <span className={styles.value}>
          <input
            aria-label={t('attributes:multi.hint', { field: column.title })}
            placeholder={t('attributes:multi.value')}
            value={text}
            aria-invalid={error !== null}
            aria-describedby={error === null ? undefined : errorId}
            onChange={({ target }) => {
              setText(target.value);
              setError(null);
            }}
          />
          {column.unit ? <i>{column.unit}</i> : null}
        </span>
      )}
      {error === null ? null : (
        <span className={styles.wrong} id={errorId} role="alert">
          {error}
        </span>
      )}
      <span className={styles.barEnd}>
        <Button size="small" tone="outline" type="submit" isDisabled={isBlank || count === 0}>
          {count === 0
            ? t('attributes:multi.same')
            : t('attributes:multi.apply', { count: count ?? props.records.length })}
        </Button>
        <Button size="small" isDisabled={field?.required ?? false} onPress={() => apply('')}>
          {t('attributes:multi.clear')}
        </Button>
      </span>
    </form>
  );
}
