import type { Choice } from '../../import/plain/plain-mapping.ts';
import type { ReviewLayer } from '../../import/review/review-summary.ts';
import { Select } from '../../ui/select.tsx';
import { useTranslate } from '../app-port.tsx';
import styles from './mapping.module.css';

const leftOut = '—out—';
/** More values than this are a name, not a class. */
const mostValues = 30;

interface ChoiceEditorProps<T extends string> {
  readonly label: string;
  readonly layer: ReviewLayer;
  readonly choice: Choice<T>;
  readonly meanings: readonly { readonly id: T; readonly text: string }[];
  readonly onChange: (choice: Choice<T>) => void;
}

/** One meaning for the whole layer, or a meaning for each value of a field. */
export function ChoiceEditor<T extends string>({ label, layer, choice, meanings, onChange }: ChoiceEditorProps<T>) {
  const t = useTranslate();
  const ways = [
    ...meanings.map(({ id, text }) => ({ id: `all:${id}`, text: t('panels:mapping.all', { value: text }) })),
    ...layer.fields
      .filter((field) => field.distinct <= mostValues || (choice.by === 'field' && choice.field === field.name))
      .map(({ name }) => ({ id: `field:${name}`, text: t('panels:mapping.byField', { field: name }) })),
  ];
  return (
    <>
      <div className={styles.fields}>
        <Select
          label={label}
          value={choice.by === 'all' ? `all:${choice.value}` : `field:${choice.field}`}
          choices={ways}
          onChange={(way) => {
            const meaning = meanings.find(({ id }) => way === `all:${id}`);
            onChange(
              meaning
                ? { by: 'all', value: meaning.id }
                : { by: 'field', field: way.slice('field:'.length), values: {} },
            );
          }}
        />
      </div>
      {choice.by === 'field' ? (
        <ValueTable layer={layer} choice={choice} meanings={meanings} onChange={onChange} />
      ) : null}
    </>
  );
}

function ValueTable<T extends string>(props: {
  readonly layer: ReviewLayer;
  readonly choice: Extract<Choice<T>, { by: 'field' }>;
  readonly meanings: readonly { readonly id: T; readonly text: string }[];
  readonly onChange: (choice: Choice<T>) => void;
}) {
  const t = useTranslate();
  const { choice, layer, meanings, onChange } = props;
  const values = layer.fields.find(({ name }) => name === choice.field)?.values ?? [];
  return (
    <table className={styles.values}>
      <thead>
        <tr>
          <th scope="col">{t('panels:mapping.value')}</th>
          <th scope="col">{t('panels:mapping.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {values.slice(0, mostValues).map(({ value, count }) => (
          <tr key={value}>
            <td>
              {value} <span className={styles.more}>× {count}</span>
            </td>
            <td>
              <Select<string>
                label={t('panels:mapping.meaningOf', { value })}
                hideLabel
                value={choice.values[value] ?? leftOut}
                choices={[{ id: leftOut, text: t('panels:mapping.leftOut') }, ...meanings]}
                onChange={(picked) => {
                  const { [value]: _, ...rest } = choice.values;
                  const meaning = meanings.find(({ id }) => id === picked);
                  const next = meaning ? { ...choice.values, [value]: meaning.id } : (rest as Record<string, T>);
                  onChange({ ...choice, values: next });
                }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
