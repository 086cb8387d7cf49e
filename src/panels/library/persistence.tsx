import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useAppPort, useTranslate } from '../app-port.tsx';
import styles from './library.module.css';

/** Absent without TLS: there the browser promises nothing, and cannot be asked. */
const storage: StorageManager | undefined = navigator.storage;

/** Whether the browser may clear what is stored when the disk runs short, and how to ask it not to. */
export function Persistence() {
  const t = useTranslate();
  const { onCrash } = useAppPort();
  const [state, setState] = useState<'unknown' | 'no' | 'yes' | 'refused'>('unknown');
  useEffect(() => {
    storage?.persisted().then((isKept) => setState(isKept ? 'yes' : 'no'), onCrash);
  }, [onCrash]);
  const ask = () => {
    storage?.persist().then((isKept) => setState(isKept ? 'yes' : 'refused'), onCrash);
  };
  const said = { unknown: 'notPersisted', no: 'notPersisted', yes: 'persisted', refused: 'persistRefused' }[state];
  return (
    <p className={`${styles.bar} ${styles.hint}`}>
      {t(`panels:library.${said}`)}
      {state === 'no' ? (
        <Button size="small" tone="outline" onPress={ask}>
          {t('panels:library.persist')}
        </Button>
      ) : null}
    </p>
  );
}
