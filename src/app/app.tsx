import { useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { I18nextProvider } from 'react-i18next';
import { createTranslator } from '../locale/translator.ts';
import { type AppPort, AppPortProvider, useLanguage } from '../panels/app-port.tsx';
import { Shell } from './shell.tsx';

/** Gives everything below the store, the language and the commands. */
export function App({ port }: { readonly port: AppPort }) {
  return (
    <AppPortProvider port={port}>
      <Localised />
    </AppPortProvider>
  );
}

function Localised() {
  const language = useLanguage();
  const translator = useMemo(() => createTranslator(language), [language]);
  return (
    <I18nextProvider i18n={translator}>
      <I18nProvider locale={language}>
        <Shell />
      </I18nProvider>
    </I18nextProvider>
  );
}
