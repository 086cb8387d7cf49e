import { X } from 'lucide-react';
import type { SummaryTemplate } from '../../domain/summary-template.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { useTranslate } from '../app-port.tsx';
import { columnChoices } from './column-choices.ts';
import { keepFocus } from './keep-focus.ts';
import styles from './summary.module.css';

type Order = SummaryTemplate['order'];

/** By what the parcels are sorted: by the first, then by the next. */
export function OrderList(props: { readonly order: Order; readonly onChange: (order: Order) => void }) {
  const t = useTranslate();
  const choices = columnChoices(t);
  const { order, onChange } = props;
  const free = choices.filter(({ id }) => !order.some(({ column }) => column === id));
  return (
    <fieldset className={styles.part}>
      <legend>{t('panels:summary.order')}</legend>
      {order.map(({ column, descending }, index) => {
        const name = choices.find(({ id }) => id === column)?.text ?? column;
        return (
          <div key={column} className={styles.line} data-line>
            <span className={styles.name} title={name}>
              {index + 1}. {name}
            </span>
            <Select
              label={t('panels:summary.direction', { column: name })}
              hideLabel
              value={descending ? 'down' : 'up'}
              choices={[
                { id: 'up', text: t('panels:summary.ascending') },
                { id: 'down', text: t('panels:summary.descending') },
              ]}
              onChange={(direction) =>
                onChange(order.with(index, direction === 'down' ? { column, descending: true } : { column }))
              }
            />
            <Button
              size="small"
              icon={<X size={14} aria-hidden />}
              label={t('panels:summary.noOrder', { column: name })}
              onPress={() => {
                keepFocus();
                onChange(order.toSpliced(index, 1));
              }}
            />
          </div>
        );
      })}
      <Select
        label={t('panels:summary.addOrder')}
        hideLabel
        value=""
        choices={[{ id: '', text: t('panels:summary.addOrder') }, ...free]}
        onChange={(column) => {
          if (column !== '') onChange([...order, { column }]);
        }}
      />
    </fieldset>
  );
}
