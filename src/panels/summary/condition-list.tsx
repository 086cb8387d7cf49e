import { X } from 'lucide-react';
import type { SummaryCondition } from '../../domain/summary-template.ts';
import type { ParcelSummary } from '../../export/summary-rows.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { useTranslate } from '../app-port.tsx';
import { columnChoices, columnOf } from './column-choices.ts';
import { ConditionValue } from './condition-value.tsx';
import { keepFocus } from './keep-focus.ts';
import styles from './summary.module.css';

const numberKinds = ['between', 'known', 'unknown'] as const;
const textKinds = ['oneOf', 'contains', 'known', 'unknown'] as const;

export const isNumberColumn = (key: string): boolean => {
  const unit = columnOf(key)?.unit ?? null;
  return unit !== null && unit !== 'month';
};

/** A condition of a kind that asks nothing yet. */
export function freshCondition(column: string, kind: SummaryCondition['kind']): SummaryCondition {
  switch (kind) {
    case 'oneOf':
      return { column, kind, values: [] };
    case 'contains':
      return { column, kind, text: '' };
    case 'between':
    case 'known':
    case 'unknown':
      return { column, kind };
  }
}

/** Which parcels are in the table: those that meet all of these. */
export function ConditionList(props: {
  readonly conditions: readonly SummaryCondition[];
  readonly rows: readonly ParcelSummary[];
  readonly onChange: (conditions: readonly SummaryCondition[]) => void;
}) {
  const t = useTranslate();
  const choices = columnChoices(t);
  const { conditions, rows, onChange } = props;
  // Two conditions on one column are allowed: the first and the second of them are told apart.
  const keys = conditions.map(
    ({ column }, index) => `${column} ${conditions.slice(0, index).filter((each) => each.column === column).length}`,
  );
  return (
    <fieldset className={styles.part}>
      <legend>{t('panels:summary.conditions')}</legend>
      {conditions.map((condition, index) => {
        const { column } = condition;
        const name = choices.find(({ id }) => id === column)?.text ?? column;
        const kinds = isNumberColumn(column) ? numberKinds : textKinds;
        return (
          <div key={keys[index]} className={styles.condition} data-line>
            <span className={styles.name} title={name}>
              {name}
            </span>
            <Select
              label={t('panels:summary.kindOf', { column: name })}
              hideLabel
              value={condition.kind}
              choices={kinds.map((kind) => ({ id: kind, text: t(`panels:summary.kind.${kind}`) }))}
              onChange={(kind) => onChange(conditions.with(index, freshCondition(column, kind)))}
            />
            <Button
              size="small"
              icon={<X size={14} aria-hidden />}
              label={t('panels:summary.noCondition', { column: name })}
              onPress={() => {
                keepFocus();
                onChange(conditions.toSpliced(index, 1));
              }}
            />
            <ConditionValue
              condition={condition}
              name={name}
              rows={rows}
              onChange={(next) => onChange(conditions.with(index, next))}
            />
          </div>
        );
      })}
      <Select
        label={t('panels:summary.addCondition')}
        hideLabel
        value=""
        choices={[{ id: '', text: t('panels:summary.addCondition') }, ...choices]}
        onChange={(column) => {
          if (column !== '')
            onChange([...conditions, freshCondition(column, isNumberColumn(column) ? 'between' : 'oneOf')]);
        }}
      />
    </fieldset>
  );
}
