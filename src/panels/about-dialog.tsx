import { Dialog } from '../ui/dialog.tsx';
import styles from './about-dialog.module.css';
import { useTranslate } from './app-port.tsx';
import { appVersion } from './help/version.ts';

/** Libraries that run in the product, with their licences. LGPL parts are unmodified and in a file of their own. */
const libraries: readonly (readonly [name: string, licence: string])[] = [
  ['MapLibre GL JS', 'BSD-3-Clause'],
  ['Turf', 'MIT'],
  ['clipper2-wasm (Clipper2)', 'Apache-2.0 / BSL-1.0'],
  ['geojson-validation', 'LGPL-3.0'],
  ['check-geojson', 'MIT'],
  ['React', 'MIT'],
  ['React Aria Components', 'Apache-2.0'],
  ['TanStack Table, TanStack Virtual', 'MIT'],
  ['Zustand', 'MIT'],
  ['idb', 'ISC'],
  ['Comlink', 'Apache-2.0'],
  ['flatbush', 'ISC'],
  ['zod', 'MIT'],
  ['Papa Parse', 'MIT'],
  ['write-excel-file', 'MIT'],
  ['Lucide', 'ISC'],
];

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  return (
    <Dialog title={t('commands:show-about')} closeLabel={t('panels:close')} onClose={onClose}>
      <p className={styles.text}>{t('help:news.version', { version: appVersion })}</p>
      <p className={styles.text}>{t('help:about.text')}</p>
      <p className={styles.text}>{t('help:about.privacy')}</p>
      <h3 className={styles.heading}>{t('help:about.licences')}</h3>
      <dl className={styles.list}>
        {libraries.map(([name, licence]) => (
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
