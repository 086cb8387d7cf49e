import { Button } from '../../ui/button.tsx';
import { useTranslate } from '../app-port.tsx';
import styles from './review.module.css';
import type { Review } from './use-review.ts';

/** How far the looking is, and the way to end it. */
export function ReviewProgressBar({ review }: { readonly review: Review }) {
  const t = useTranslate();
  const { progress, isStopped } = review;
  if (isStopped) {
    return (
      <div className={styles.progress} role="status">
        <span>{t('panels:review.stopped')}</span>
        <Button tone="outline" size="small" onPress={review.again}>
          {t('panels:review.again')}
        </Button>
      </div>
    );
  }
  if (!progress)
    return (
      <div role="status" className={styles.hiddenStatus}>
        {t('panels:review.ready')}
      </div>
    );
  const words = t(`panels:review.progress.${progress.stage}`, { name: progress.name });
  return (
    <div className={styles.progress} role="status">
      <span className={styles.progressName}>{words}</span>
      <progress aria-label={words} max={progress.of} value={progress.done} />
      <Button tone="outline" size="small" onPress={review.stop}>
        {t('panels:review.stop')}
      </Button>
    </div>
  );
}
