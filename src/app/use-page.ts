import { useEffect, useSyncExternalStore } from 'react';
import { useAppState, useLanguage, useTranslate } from '../panels/app-port.tsx';

const darkQuery = '(prefers-color-scheme: dark)';

const followSystem = (changed: () => void) => {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Keeps title, language and theme of the page as the state has them. */
export function usePage(): void {
  const t = useTranslate();
  const language = useLanguage();
  const theme = useAppState((state) => state.view.theme);
  const name = useAppState(
    (state) => (state.view.language === 'en' ? state.park?.nameEn : undefined) ?? state.park?.name,
  );
  const isSystemDark = useSyncExternalStore(followSystem, () => window.matchMedia(darkQuery).matches);
  const isDark = theme === 'dark' || (theme === 'system' && isSystemDark);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = name ? `${name} · ${t('app:title')}` : t('app:title');
  }, [language, name, t]);
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [isDark]);
}
