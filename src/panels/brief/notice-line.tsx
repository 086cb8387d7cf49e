import { useState } from 'react';
import { undo } from '../../commands/undo.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useRun, useTranslate } from '../app-port.tsx';
import { sayReason } from '../say-reason.ts';
import styles from './brief.module.css';

/** What just happened, said within the dialog that lies over the working screen's own line. */
export function NoticeLine() {
  const t = useTranslate();
  const run = useRun();
  const notice = useAppState((state) => state.notice);
  // What was said before the dialog opened is not of it.
  const [before] = useState(notice);
  const said = notice && notice !== before ? notice : null;
  return (
    <p className={styles.notice} role="status" aria-live="polite" data-tone={said?.tone}>
      {said ? <span>{[sayReason(said.reason, t), said.detail ? sayReason(said.detail, t) : ''].join(' ')}</span> : null}
      {said?.reason.code.startsWith('note.') ? (
        <Button size="small" onPress={() => run(undo, undefined)}>
          {t('commands:undo')}
        </Button>
      ) : null}
    </p>
  );
}
