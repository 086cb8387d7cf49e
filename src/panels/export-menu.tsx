import { Download } from 'lucide-react';
import { lazy } from 'react';
import { Button } from '../ui/button.tsx';
import { LateMenuButton } from '../ui/menu.tsx';
import { useTranslate } from './app-port.tsx';
import type { OpenDialog } from './shell-dialog.ts';
import styles from './top-bar.module.css';

const load = () => import('./export-menu-list.tsx');
const ExportMenuList = lazy(async () => ({ default: (await load()).ExportMenuList }));

/** What can be taken home. */
export function ExportMenu({ onDialog }: { readonly onDialog: OpenDialog }) {
  const t = useTranslate();
  return (
    <LateMenuButton
      label={t('panels:bar.export')}
      placement="bottom end"
      trigger={
        <Button icon={<Download size={16} aria-hidden />} label={t('panels:bar.export')}>
          <span className={styles.label}>{t('panels:bar.export')}</span>
        </Button>
      }
      load={load}
      list={(open) => <ExportMenuList {...open} onDialog={onDialog} />}
    />
  );
}
