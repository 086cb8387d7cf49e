import { Dialog } from '../ui/dialog.tsx';
import styles from './about-dialog.module.css';
import { useTranslate } from './app-port.tsx';
import { appVersion } from './help/version.ts';
import { libraries } from './libraries.ts';

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  return (
    <Dialog title={t('commands:show-about')} closeLabel={t('panels:close')} onClose={onClose}>
      <p className={styles.text}>{t('help:news.version', { version: appVersion })}</p>
      <p className={styles.text}>{t('help:about.text')}</p>
      <p className={styles.text}>{t('help:about.privacy')}</p>
      <h3 className={styles.heading}>{t('help:about.licences')}</h3>
      <dl className={styles.list}>
        {libraries.map(({ name, licence }) => (
          <div key={name} className={styles.row}>
            <dt>{name}</dt>
            <dd>{licence}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.text}>{t('help:about.lgpl')}</p>
    </Dialog>
  );
}
