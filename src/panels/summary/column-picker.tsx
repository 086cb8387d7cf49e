import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { useTranslate } from '../app-port.tsx';
import { columnChoices, moved } from './column-choices.ts';
import { keepFocus } from './keep-focus.ts';
import styles from './summary.module.css';

/** Which columns the table has, and in what order. */
export function ColumnPicker(props: {
  readonly columns: readonly string[];
  readonly onChange: (columns: readonly string[]) => void;
}) {
  const t = useTranslate();
  const choices = columnChoices(t);
  const { columns, onChange } = props;
  const free = choices.filter(({ id }) => !columns.includes(id));
  return (
    <fieldset className={styles.part}>
      <legend>{t('panels:summary.columns', { count: columns.length })}</legend>
      <ol className={styles.columns}>
        {columns.map((key, index) => {
          const name = choices.find(({ id }) => id === key)?.text ?? key;
          return (
            <li key={key} className={styles.column} data-line>
              <span className={styles.name} title={name}>
                {name}
              </span>
              <Button
                size="small"
                icon={<ArrowUp size={14} aria-hidden />}
                label={t('panels:summary.up', { column: name })}
                isDisabled={index === 0}
                onPress={() => onChange(moved(columns, index, index - 1))}
              />
              <Button
                size="small"
                icon={<ArrowDown size={14} aria-hidden />}
                label={t('panels:summary.down', { column: name })}
                isDisabled={index === columns.length - 1}
                onPress={() => onChange(moved(columns, index, index + 1))}
              />
              <Button
                size="small"
                icon={<X size={14} aria-hidden />}
                label={t('panels:summary.leaveOut', { column: name })}
                onPress={() => {
                  keepFocus();
                  onChange(columns.filter((each) => each !== key));
                }}
              />
            </li>
          );
        })}
      </ol>
      {free.length > 0 ? (
        <Select
          label={t('panels:summary.addColumn')}
          hideLabel
          value=""
          choices={[{ id: '', text: t('panels:summary.addColumn') }, ...free]}
          onChange={(key) => {
            if (key !== '') onChange([...columns, key]);
          }}
        />
      ) : null}
    </fieldset>
  );
}
