import { CircleCheck, CircleX, Info, TriangleAlert, X } from 'lucide-react';
import { useEffect } from 'react';
import { undo } from '../commands/undo.ts';
import type { Notice } from '../store/app-state.ts';
import { Button } from '../ui/button.tsx';
import { useAppPort, useAppState, useRun, useTranslate } from './app-port.tsx';
import styles from './notices.module.css';
import { sayReason } from './say-reason.ts';

/** How long a line about something done stays, ms; a refusal or an error waits until it is read. */
const doneStaysMs = 6000;

const icons = { done: CircleCheck, info: Info, refused: TriangleAlert, error: CircleX };

/** What just happened, or why it did not: on the screen and to a screen reader. */
export function Notices() {
  const notice = useAppState((state) => state.notice);
  const { actions } = useAppPort().context.store;
  useEffect(() => {
    if (!notice || notice.tone === 'error' || notice.tone === 'refused') return;
    const timer = setTimeout(() => actions.dismissNotice(), doneStaysMs);
    return () => clearTimeout(timer);
  }, [notice, actions]);
  return (
    <div className={styles.region} role="status" aria-live="polite" aria-atomic>
      {notice ? <Line key={notice.at} notice={notice} /> : null}
    </div>
  );
}

function Line({ notice }: { readonly notice: Notice }) {
  const t = useTranslate();
  const run = useRun();
  const { actions } = useAppPort().context.store;
  const Icon = icons[notice.tone];
  const parts = [
    notice.tone === 'refused' ? t('panels:notice.refused') : '',
    sayReason(notice.reason, t),
    notice.detail ? sayReason(notice.detail, t) : '',
  ];
  // A full-width colon brings its own space.
  const said = parts.filter(Boolean).join(' ').replaceAll('： ', '：');
  const isEdit = notice.reason.code.startsWith('note.');
  return (
    <div className={styles.notice} data-tone={notice.tone}>
      <Icon size={18} aria-hidden />
      <span>{said}</span>
      <span className={styles.actions}>
        {isEdit ? (
          <Button size="small" onPress={() => run(undo, undefined)}>
            {t('commands:undo')}
          </Button>
        ) : null}
        <Button
          size="small"
          icon={<X size={15} aria-hidden />}
          label={t('panels:notice.dismiss')}
          onPress={() => actions.dismissNotice()}
        />
      </span>
    </div>
  );
}
