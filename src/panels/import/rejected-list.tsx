import type { ReviewSource } from '../../import/review/review-summary.ts';
import { useTranslate } from '../app-port.tsx';
import styles from './review.module.css';

/** What of a source stays out, each with its reason. */
export function RejectedList({ source }: { readonly source: ReviewSource }) {
  const t = useTranslate();
  const { rejected, rejectedCount } = source;
  return (
    <details className={styles.fold}>
      <summary data-tone="alarm">{t('panels:review.rejected', { count: rejectedCount })}</summary>
      <table className={styles.rejected}>
        <thead>
          <tr>
            <th scope="col">{t('panels:review.rejected.what')}</th>
            <th scope="col">{t('panels:review.rejected.why')}</th>
          </tr>
        </thead>
        <tbody>
          {rejected.map(({ layer, index, label, issue }) => (
            <tr key={`${layer}/${index}/${label}`}>
              <td>{source.layers.length > 1 ? `${layer} ${label}` : label}</td>
              <td>{t(`issues:${issue.code}`, { ...issue.values, defaultValue: issue.code })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rejectedCount > rejected.length ? (
        <p className={styles.note}>{t('panels:review.rejected.more', { count: rejectedCount - rejected.length })}</p>
      ) : null}
    </details>
  );
}
