import { Dialog } from '../../ui/dialog.tsx';
import { useTranslate } from '../app-port.tsx';
import styles from './news-dialog.module.css';
import { appVersion } from './version.ts';
import { releases } from './whats-new.ts';

/** What each version brought, newest first. */
export function NewsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  return (
    <Dialog title={t('help:news.title')} closeLabel={t('help:close')} onClose={onClose}>
      {releases.map(({ version, news }) => (
        <section key={version} className={styles.release}>
          <h3 className={styles.version}>
            {t('help:news.version', { version })}
            {version === appVersion ? <small>{t('help:news.current')}</small> : null}
          </h3>
          <ul className={styles.list}>
            {news.map((id) => (
              <li key={id}>{t(`help:news.${version}.${id}`)}</li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
