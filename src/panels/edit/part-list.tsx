import { muFromM2 } from '../../quantities/area-units.ts';
import { formatNumber } from '../../quantities/format.ts';
import type { EditPreview } from '../../store/editing.ts';
import { useLanguage, useTranslate } from '../app-port.tsx';
import styles from './edit-panel.module.css';

/** Every outline the edit would make or change, with its mu, and their sum. */
export function PartList({ preview: { parts } }: { readonly preview: EditPreview }) {
  const t = useTranslate();
  const language = useLanguage();
  if (parts.length === 0) return null;
  const mu = (areaM2: number) => formatNumber(muFromM2(areaM2), language, 3, true);
  const sum = parts.reduce((total, { areaM2 }) => total + areaM2, 0);
  const hasBefore = parts.some(({ beforeM2 }) => beforeM2 !== null);
  const change = (areaM2: number, beforeM2: number | null): string => {
    if (beforeM2 === null) return t('panels:edit.new');
    const by = areaM2 - beforeM2;
    if (Math.abs(by) < 0.05) return '±0';
    return `${by > 0 ? '+' : '−'}${mu(Math.abs(by))}`;
  };
  return (
    <table className={styles.parts}>
      <thead>
        <tr>
          <th scope="col">{t('panels:edit.part')}</th>
          <th scope="col">{t('panels:edit.mu')}</th>
          <th scope="col">m²</th>
          {hasBefore ? <th scope="col">{t('panels:edit.changeMu')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {parts.map(({ key, name, areaM2, beforeM2 }) => (
          <tr key={key}>
            <td>{name ?? key}</td>
            <td>{mu(areaM2)}</td>
            <td>{formatNumber(areaM2, language, 1, true)}</td>
            {hasBefore ? <td>{change(areaM2, beforeM2)}</td> : null}
          </tr>
        ))}
      </tbody>
      {parts.length > 1 ? (
        <tfoot className={styles.sum}>
          <tr>
            <td>{t('panels:edit.sum')}</td>
            <td>{mu(sum)}</td>
            <td>{formatNumber(sum, language, 1, true)}</td>
            {hasBefore ? <td /> : null}
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
}
