import { Select } from '../../ui/select.tsx';
import { useTranslate } from '../app-port.tsx';
import styles from './review.module.css';

/** What drawings are made in, metres each. */
const units = { m: 1, dm: 0.1, cm: 0.01, mm: 0.001, km: 1000, ft: 0.3048, in: 0.0254 } as const;
type Unit = keyof typeof units;
const unitNames = Object.keys(units) as readonly Unit[];

/** What one unit of the drawing is. */
export function UnitEditor(props: { readonly unitM: number | undefined; readonly onChoose: (unitM: number) => void }) {
  const t = useTranslate();
  const value = unitNames.find((name) => units[name] === (props.unitM ?? 1)) ?? 'm';
  return (
    <div className={styles.editor}>
      <div className={styles.fields}>
        <Select
          label={t('panels:review.unit')}
          value={value}
          choices={unitNames.map((id) => ({ id, text: t(`panels:review.unit.${id}`) }))}
          onChange={(unit) => props.onChoose(units[unit])}
        />
      </div>
    </div>
  );
}
