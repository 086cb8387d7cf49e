import type { SummaryCondition } from '../../domain/summary-template.ts';
import { conditionText } from '../../export/summary-layout.ts';
import type { ParcelSummary } from '../../export/summary-rows.ts';
import { Checkbox } from '../../ui/toggle.tsx';
import { useTranslate } from '../app-port.tsx';
import { columnOf } from './column-choices.ts';
import styles from './summary.module.css';

/** A list of values longer than this is searched by its text instead. */
const mostValues = 40;

const numberIn = (text: string): number | undefined => {
  const value = Number(text.replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
};

/** What a condition asks for. */
export function ConditionValue(props: {
  readonly condition: SummaryCondition;
  readonly name: string;
  readonly rows: readonly ParcelSummary[];
  readonly onChange: (condition: SummaryCondition) => void;
}) {
  const t = useTranslate();
  const { condition, name, onChange } = props;
  switch (condition.kind) {
    case 'known':
    case 'unknown':
      return null;
    case 'contains':
      return (
        <input
          className={styles.input}
          aria-label={t('panels:summary.textOf', { column: name })}
          value={condition.text}
          onChange={({ target }) => onChange({ ...condition, text: target.value })}
        />
      );
    case 'between':
      return (
        <span className={styles.range}>
          {(['from', 'to'] as const).map((end) => (
            <label key={end} className={styles.end}>
              <span>{t(`panels:summary.${end}`)}</span>
              <input
                className={styles.input}
                inputMode="decimal"
                pattern="\s*-?\d*([.,]\d+)?\s*"
                aria-label={t(`panels:summary.${end}Of`, { column: name })}
                defaultValue={condition[end] ?? ''}
                onChange={({ target }) => {
                  const { [end]: _, ...rest } = condition;
                  const value = numberIn(target.value);
                  onChange(value === undefined ? rest : { ...rest, [end]: value });
                }}
              />
            </label>
          ))}
        </span>
      );
    case 'oneOf':
      return <Values {...props} condition={condition} />;
  }
}

function Values(props: {
  readonly condition: Extract<SummaryCondition, { readonly kind: 'oneOf' }>;
  readonly rows: readonly ParcelSummary[];
  readonly onChange: (condition: SummaryCondition) => void;
}) {
  const t = useTranslate();
  const { condition, rows, onChange } = props;
  const column = columnOf(condition.column);
  if (!column) return null;
  const words = new Map<string, string>();
  for (const row of rows) {
    const value = conditionText(column, row, t);
    const cell = column.cell(row, t);
    if (value !== null) words.set(value, cell.kind === 'text' ? cell.text : value);
  }
  if (words.size > mostValues)
    return <p className={styles.note}>{t('panels:summary.tooMany', { count: words.size })}</p>;
  return (
    <span className={styles.values}>
      {[...words].map(([value, text]) => (
        <Checkbox
          key={value}
          isOn={condition.values.includes(value)}
          onChange={(on) =>
            onChange({
              ...condition,
              values: on ? [...condition.values, value] : condition.values.filter((each) => each !== value),
            })
          }
        >
          {text}
        </Checkbox>
      ))}
    </span>
  );
}
