import { boundaryDialectNames } from '../../export/layers/boundary-txt/dialects.ts';
import { Select } from '../../ui/select.tsx';
import { useTranslate } from '../app-port.tsx';

/** In which of the forms of boundary-point TXT parcels go out. */
export function DialectPicker({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const t = useTranslate();
  return (
    <Select
      label={t('panels:exportLayers.dialect')}
      value={value}
      choices={boundaryDialectNames.map((id) => ({ id: id as string, text: t(`exports:dialect.${id}`) }))}
      onChange={onChange}
    />
  );
}
