import type { RejectedLine } from '../../import/review/review-summary.ts';
import { useTranslate } from '../app-port.tsx';
import styles from './review.module.css';

/** What stays out, each with its reason; `count`: all of them, of which the first are listed. */
export function RejectedList(props: {
  readonly rejected: readonly RejectedLine[];
  readonly count: number;
  readonly hasLayers: boolean;
}) {
  const t = useTranslate();
  const { rejected, count, hasLayers } = props;
  return (
    <details className={styles.fold}>
      <summary data-tone="alarm">{t('panels:review.rejected', { count })}</summary>
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
              <td>{hasLayers ? `${layer} ${label}` : label}</td>
              <td>{t(`issues:${issue.code}`, { ...issue.values, defaultValue: issue.code })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > rejected.length ? (
        <p className={styles.note}>{t('panels:review.rejected.more', { count: count - rejected.length })}</p>
      ) : null}
    </details>
  );
}
