import { ChevronDown } from 'lucide-react';
import { lazy } from 'react';
import { Button } from '../ui/button.tsx';
import { LateMenuButton } from '../ui/menu.tsx';
import { useAppState, useLanguage, useTranslate } from './app-port.tsx';
import type { OpenDialog } from './shell-dialog.ts';
import styles from './top-bar.module.css';

const load = () => import('./park-menu-list.tsx');
const ParkMenuList = lazy(async () => ({ default: (await load()).ParkMenuList }));

/** The document: open, save, begin again from the demo park. */
export function ParkMenu({ onDialog }: { readonly onDialog: OpenDialog }) {
  const t = useTranslate();
  const language = useLanguage();
  const park = useAppState((state) => state.park);
  const name = park ? (language === 'en' ? (park.nameEn ?? park.name) : park.name) : t('panels:park.none');
  return (
    <LateMenuButton
      label={t('panels:park.menu')}
      trigger={
        <Button label={t('panels:park.button', { name })}>
          <span className={styles.menuText}>{name}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
      load={load}
      list={(open) => <ParkMenuList {...open} onDialog={onDialog} />}
    />
  );
}
