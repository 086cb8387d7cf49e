import { Button } from '../../ui/button.tsx';
import { useTranslate } from '../app-port.tsx';
import styles from './mapping.module.css';

/** Says that a mapping is the one of an earlier time, and takes that back. */
export function KnownMapping({ onForget }: { readonly onForget: () => void }) {
  const t = useTranslate();
  return (
    <span className={styles.known}>
      {t('panels:review.asLastTime')}
      <Button size="small" onPress={onForget}>
        {t('panels:review.forget')}
      </Button>
    </span>
  );
}
