import { Select } from '../../ui/select.tsx';
import { useTranslate } from '../app-port.tsx';

const dialects = ['original'] as const;

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
      choices={dialects.map((id) => ({ id: id as string, text: t(`exports:dialect.${id}`) }))}
      onChange={onChange}
    />
  );
}
