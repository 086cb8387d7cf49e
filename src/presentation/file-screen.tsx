import { useEffect, useState } from 'react';
import type { VisitorShow } from '../export/visitor/visitor-show.ts';
import { voiceOf } from '../locale/translator.ts';
import { inLanguage } from './in-language.ts';
import { PrintPages } from './print-pages.tsx';
import { ShowPortProvider } from './show-port.tsx';
import { ShowScreen } from './show-screen.tsx';
import { useShowPlay } from './use-show-play.ts';

/**
 * The screen in the file that is taken home: the same show, with print instead of save. Whoever mounts it has loaded
 * both languages with all their sentences.
 */
export function FileScreen({ show: told }: { readonly show: VisitorShow }) {
  const [language, setLanguage] = useState(told.language);
  const show = inLanguage(told, language);
  const t = voiceOf(language);
  const play = useShowPlay(show);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = show.parkName;
  }, [language, show.parkName]);
  return (
    <>
      <ShowScreen
        show={show}
        t={t}
        language={language}
        play={play}
        onLanguage={setLanguage}
        onPrint={() => window.print()}
      />
      <ShowPortProvider port={{ show, t, language, play }}>
        <PrintPages />
      </ShowPortProvider>
    </>
  );
}
