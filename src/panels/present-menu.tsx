import { ChevronDown, Presentation } from 'lucide-react';
import { lazy } from 'react';
import { Button } from '../ui/button.tsx';
import { LateMenuButton } from '../ui/menu.tsx';
import { useTranslate } from './app-port.tsx';
import type { OpenDialog } from './shell-dialog.ts';
import styles from './top-bar.module.css';

const load = () => import('./present-menu-list.tsx');
const PresentMenuList = lazy(async () => ({ default: (await load()).PresentMenuList }));

/** To the visitor at once, or what is shown to them prepared. */
export function PresentMenu({ onDialog }: { readonly onDialog: OpenDialog }) {
  const t = useTranslate();
  return (
    <LateMenuButton
      label={t('panels:bar.present')}
      placement="bottom end"
      trigger={
        <Button icon={<Presentation size={16} aria-hidden />} label={t('panels:bar.present')}>
          <span className={styles.label}>{t('panels:bar.present')}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
      load={load}
      list={(open) => <PresentMenuList {...open} onDialog={onDialog} />}
    />
  );
}
