import { Columns3, LocateFixed, PanelRight, Plus, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { lookAtRecords } from '../../commands/look-at-records.ts';
import { showAttributes } from '../../commands/show-attributes.ts';
import type { LayerRecord } from '../../domain/fields/fact-value.ts';
import { factOf } from '../../domain/fields/fact-value.ts';
import { type AttributeLayer, attributeLayers } from '../../domain/fields/field.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { SearchInput } from '../../ui/search-input.tsx';
import { Select } from '../../ui/select.tsx';
import { useRun, useTranslate } from '../app-port.tsx';
import { type AttributeColumn, groupOf } from './attribute-columns.ts';
import styles from './attributes.module.css';
import { type RowFilter, rowFilters } from './row-filter.ts';
import type { AttributeEdits } from './use-attribute-edits.ts';

interface Props {
  readonly layer: AttributeLayer;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
  readonly columns: readonly AttributeColumn[];
  readonly hidden: readonly string[];
  readonly onHidden: (hidden: readonly string[]) => void;
  readonly records: readonly LayerRecord[];
  readonly shownCount: number;
  readonly selected: readonly LayerRecord[];
  readonly onAdd: (name: string) => void;
  readonly onRemove: (name: string) => void;
  readonly hasFacts: boolean;
  readonly onFacts: (on: boolean) => void;
  readonly edits: AttributeEdits;
}

/** Over the table: which layer, which rows, which columns. */
export function AttributeTools(props: Props) {
  const t = useTranslate();
  const run = useRun();
  const { layer, selected } = props;
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('attributes:title')}>
      <Select
        label={t('attributes:layer')}
        hideLabel
        value={layer}
        choices={attributeLayers.map((id) => ({ id, text: t(`fields:layer.${id}`) }))}
        onChange={(next) => run(showAttributes, next)}
      />
      <SearchInput label={t('attributes:search')} value={props.text} onChange={props.onText} />
      <Select
        label={t('attributes:filter')}
        hideLabel
        value={props.filter}
        choices={rowFilters.map((id) => ({ id, text: t(`attributes:filter.${id}`) }))}
        onChange={props.onFilter}
      />
      <span className={styles.count} role="status">
        {t('attributes:count', { shown: props.shownCount, total: props.records.length })}
        {selected.length > 1 ? ` · ${t('attributes:countSelected', { count: selected.length })}` : ''}
      </span>
      {layer === 'units' || layer === 'projects' ? null : (
        <Button
          icon={<LocateFixed size={15} aria-hidden />}
          label={t('attributes:lookAt')}
          isDisabled={selected.length === 0}
          onPress={() => run(lookAtRecords, { layer, ids: selected.map(({ id }) => id) })}
        />
      )}
      <ColumnMenu {...props} />
      <AddColumn names={props.columns.map(({ id }) => id)} onAdd={props.onAdd} />
      <Button
        icon={<PanelRight size={15} aria-hidden />}
        label={t(props.hasFacts ? 'attributes:facts.hide' : 'attributes:facts.show')}
        isPressed={props.hasFacts}
        onPress={() => props.onFacts(!props.hasFacts)}
      />
      <Button
        icon={<X size={16} aria-hidden />}
        label={t('attributes:close')}
        onPress={() => run(showAttributes, null)}
      />
    </div>
  );
}

/** Columns to show or hide, groups of many as one; attributes of files can be taken away altogether. */
function ColumnMenu({ columns, hidden, onHidden, records, edits, onRemove }: Props) {
  const t = useTranslate();
  const entries = columns.slice(1).map((column) => ({
    id: column.id,
    text: column.title,
    isChosen: !hidden.includes(column.id),
    onAction: () =>
      onHidden(hidden.includes(column.id) ? hidden.filter((id) => id !== column.id) : [...hidden, column.id]),
  }));
  const extras = columns.filter(({ source }) => source.kind === 'extra');
  return (
    <MenuButton
      label={t('attributes:columns')}
      placement="bottom end"
      trigger={<Button icon={<Columns3 size={15} aria-hidden />} label={t('attributes:columns')} />}
      groups={[
        { id: 'plain', entries: entries.filter(({ id }) => groupOf(id) === null) },
        { id: 'grouped', entries: entries.filter(({ id }) => groupOf(id) !== null) },
        {
          id: 'remove',
          entries: extras.map((column) => {
            const having = records.filter((record) => factOf(record, column.id) !== undefined);
            return {
              id: `remove/${column.id}`,
              text: t('attributes:removeColumn', { name: column.title }),
              note: t('attributes:removeColumnAsk', { count: having.length, name: column.title }),
              icon: <Trash2 size={15} aria-hidden />,
              isDanger: true,
              onAction: () => {
                edits.apply(having.map(({ id }) => ({ id, field: column.id, value: null })));
                onRemove(column.title);
              },
            };
          }),
        },
      ]}
    />
  );
}

/** A new attribute: it is in the park once a record has a value of it. */
function AddColumn({ names, onAdd }: { readonly names: readonly string[]; readonly onAdd: (name: string) => void }) {
  const t = useTranslate();
  const [name, setName] = useState<string | null>(null);
  const plain = name?.trim() ?? '';
  const isRight = plain !== '' && plain !== '__proto__' && !names.includes(`extra.${plain}`);
  if (name === null)
    return (
      <Button icon={<Plus size={15} aria-hidden />} label={t('attributes:addColumn')} onPress={() => setName('')} />
    );
  return (
    <form
      className={styles.value}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRight) return;
        onAdd(plain);
        setName(null);
      }}
    >
      <input
        // It was asked for with the button that stood here.
        ref={(element) => element?.focus()}
        aria-label={t('attributes:addColumnName')}
        placeholder={t('attributes:addColumnName')}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setName(null);
        }}
      />
      <Button size="small" type="submit" isDisabled={!isRight}>
        {t('attributes:addColumnDo')}
      </Button>
    </form>
  );
}
