import type { ReviewLayer } from '../../import/review/review-summary.ts';
import { Select } from '../../ui/select.tsx';
import { useTranslate } from '../app-port.tsx';

const noField = '—none—';

/** Picks one of a layer's fields, or none. */
export function FieldSelect(props: {
  readonly label: string;
  readonly layer: ReviewLayer;
  readonly value: string | undefined;
  readonly onChange: (field: string | null) => void;
}) {
  const t = useTranslate();
  return (
    <Select
      label={props.label}
      value={props.value ?? noField}
      choices={[
        { id: noField, text: t('panels:mapping.noField') },
        ...props.layer.fields.map(({ name }) => ({ id: name, text: name })),
      ]}
      onChange={(field) => props.onChange(field === noField ? null : field)}
    />
  );
}
