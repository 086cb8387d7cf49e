import { Newspaper, X } from 'lucide-react';
import { showNews } from '../../commands/help-commands.ts';
import { Button } from '../../ui/button.tsx';
import { useRun, useTranslate } from '../app-port.tsx';
import styles from './point-for-help.module.css';
import { appVersion } from './version.ts';

/** One quiet line, once after the version changed. */
export function UpdatedNotice({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const run = useRun();
  return (
    <div className={styles.bar} role="status" data-updated="">
      <span>{t('help:updated.title', { version: appVersion })}</span>
      <Button icon={<Newspaper size={16} aria-hidden />} onPress={() => run(showNews, undefined)}>
        {t('help:updated.look')}
      </Button>
      <Button icon={<X size={16} aria-hidden />} label={t('help:close')} onPress={onClose} />
    </div>
  );
}
