import { useSyncExternalStore } from 'react';
import { whenMore } from '../locale/languages-loaded.ts';
import { voiceOf } from '../locale/translator.ts';
import { type AppPort, AppPortProvider, TranslateProvider, useAppState, useLanguage } from '../panels/app-port.tsx';
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
  const notation = useAppState((state) => state.view.notation);
  const t = useSyncExternalStore(whenMore, () => voiceOf(language));
  return (
    <TranslateProvider t={t}>
      {/* Figures are written everywhere: all of them are written anew when the reader wants them otherwise. */}
      <Shell key={Object.values(notation).join()} />
    </TranslateProvider>
  );
}
