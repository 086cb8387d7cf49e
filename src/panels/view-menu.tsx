import { Languages, Monitor, Moon, SlidersHorizontal, Sun } from 'lucide-react';
import { setLanguage } from '../commands/set-language.ts';
import { setTheme } from '../commands/set-theme.ts';
import { themes } from '../store/view-state.ts';
import { Button } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu.tsx';
import { useAppState, useLanguage, useRun, useTranslate } from './app-port.tsx';
import type { OpenDialog } from './shell-dialog.ts';
import styles from './top-bar.module.css';

const themeIcons = { system: Monitor, light: Sun, dark: Moon };

/** Language, light or dark, and how figures are written. */
export function ViewMenu({ onDialog }: { readonly onDialog: OpenDialog }) {
  const t = useTranslate();
  const run = useRun();
  const language = useLanguage();
  const theme = useAppState((state) => state.view.theme);
  const other = language === 'en' ? 'zh-CN' : 'en';
  const ThemeIcon = themeIcons[theme];
  return (
    <>
      <MenuButton
        label={t('panels:theme.title')}
        placement="bottom end"
        trigger={<Button icon={<ThemeIcon size={16} aria-hidden />} label={t('panels:theme.title')} />}
        groups={[
          {
            id: 'theme',
            entries: themes.map((id) => ({
              id,
              text: t(`panels:theme.${id}`),
              isChosen: id === theme,
              onAction: () => run(setTheme, id),
            })),
          },
          {
            id: 'preferences',
            entries: [
              {
                id: 'preferences',
                text: t('panels:preferences.open'),
                icon: <SlidersHorizontal size={16} />,
                onAction: () => onDialog({ kind: 'preferences' }),
              },
            ],
          },
        ]}
      />
      <Button
        icon={<Languages size={16} aria-hidden />}
        label={t('panels:language.switch')}
        onPress={() => run(setLanguage, other)}
      >
        <span lang={other} className={styles.label}>
          {t('panels:language.other')}
        </span>
      </Button>
    </>
  );
}
