import { Button } from '../../ui/button.tsx';
import type { GridPlace } from '../../ui/grid-place.ts';
import { useTranslate } from '../app-port.tsx';
import { sayReason } from '../say-reason.ts';
import styles from './attributes.module.css';
import type { PendingPaste } from './use-paste.ts';

/** A paste of which not everything can be taken: what is wrong, and what the user wants done. */
export function PasteBar(props: {
  readonly paste: PendingPaste;
  readonly active: GridPlace | null;
  readonly onPlace: (place: GridPlace, isSpan: boolean) => void;
}) {
  const t = useTranslate();
  const { paste, active } = props;
  const { plan } = paste;
  if (!plan) return null;
  const { good, bad, outside, same } = plan;
  const at = bad.findIndex(({ id, column }) => id === active?.row && column === active.column);
  const here = bad[at];
  return (
    <div className={styles.bar} role="alert" data-bad>
      <strong>{t('attributes:paste.title', { good: good.length, bad: bad.length })}</strong>
      {outside > 0 ? <span>{t('attributes:paste.outside', { count: outside })}</span> : null}
      {same > 0 ? <span>{t('attributes:paste.same', { count: same })}</span> : null}
      {here ? <span className={styles.wrong}>{sayReason(here.refused, t)}</span> : null}
      <span className={styles.barEnd}>
        {bad.length > 0 ? (
          <Button
            size="small"
            onPress={() => {
              const next = bad[(at + 1) % bad.length];
              if (next) props.onPlace({ row: next.id, column: next.column }, false);
            }}
          >
            {t('attributes:paste.next')}
          </Button>
        ) : null}
        <Button size="small" tone="outline" isDisabled={good.length === 0} onPress={paste.takeGood}>
          {t('attributes:paste.take', { count: good.length })}
        </Button>
        <Button size="small" onPress={paste.giveUp}>
          {t('attributes:paste.giveUp')}
        </Button>
      </span>
    </div>
  );
}
