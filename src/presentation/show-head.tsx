import { Mark } from '../panels/wordmark.tsx';
import { useShow } from './show-port.tsx';
import styles from './show-screen.module.css';

/** Whose show it is, small. */
export function ShowHead() {
  const { show, t, play } = useShow();
  const isNamed = play.stop.kind === 'opening' || play.stop.kind === 'closing';
  return (
    <header className={styles.head}>
      <span className={styles.mark}>
        <Mark size={32} />
      </span>
      <span className={styles.whose}>{isNamed ? (show.publisher ?? t('presentation:title')) : show.parkName}</span>
      {show.illustrative ? <span className={styles.caution}>{t('presentation:illustrative')}</span> : null}
    </header>
  );
}
