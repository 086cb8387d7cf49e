import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Brief } from '../domain/brief.ts';
import type { VisitorShow } from '../export/visitor/visitor-show.ts';
import type { Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import { Button } from '../ui/button.tsx';
import { elapsedText } from './elapsed-text.ts';
import { presenterNote } from './presenter-notes.ts';
import styles from './presenter-window.module.css';
import type { ShowDeed } from './show-deed.ts';
import { stopTitle } from './stop-title.ts';
import { useShowHands } from './use-show-hands.ts';
import type { ShowPlay } from './use-show-play.ts';

export interface PresenterWindowProps {
  /** Opened by `openPresenter`. */
  readonly target: Window;
  readonly show: VisitorShow;
  readonly play: ShowPlay;
  readonly brief: Brief;
  readonly t: Translate;
  readonly language: Language;
  /** What the visitor said matters, to be kept in the brief; absent where there is nothing new to keep. */
  readonly onKeep?: (() => void) | undefined;
  readonly onClosed: () => void;
}

/** What the presenter sees on their own screen: notes, what comes next and the time. Its keys drive the show. */
export function PresenterWindow(props: PresenterWindowProps) {
  const { target, play, t, language, onClosed } = props;
  const { step } = play;
  useEffect(() => {
    target.document.title = t('presentation:presenter.title');
    target.document.documentElement.lang = language;
  }, [target, t, language]);
  useEffect(() => {
    const onOurEnd = (): void => target.close();
    target.addEventListener('pagehide', onClosed);
    window.addEventListener('pagehide', onOurEnd);
    return () => {
      target.removeEventListener('pagehide', onClosed);
      window.removeEventListener('pagehide', onOurEnd);
      target.close();
    };
  }, [target, onClosed]);
  const onDeed = useCallback((deed: ShowDeed): boolean => step(deed), [step]);
  useShowHands(target.document, onDeed);
  return createPortal(<Desk {...props} />, target.document.body);
}

function Desk({ show, play, brief, t, language, onKeep }: PresenterWindowProps) {
  const next = play.stops[play.index + 1];
  const letter = play.stop.kind === 'option' ? `${play.stop.letter} · ` : '';
  const nextLetter = next?.kind === 'option' ? `${next.letter} · ` : '';
  const note = presenterNote(brief, play.stop);
  return (
    <main className={styles.desk} aria-label={t('presentation:presenter.title')}>
      <header className={styles.head}>
        <p className={styles.small}>
          {t('presentation:presenter.now')} · {play.index + 1} / {play.stops.length}
        </p>
        <h1 className={styles.title}>{letter + stopTitle(play.stop, show, t)}</h1>
      </header>
      <section className={styles.notes} aria-label={t('presentation:presenter.notes')}>
        <h2 className={styles.small}>{t('presentation:presenter.notes')}</h2>
        {note ? (
          <p className={styles.note}>{note}</p>
        ) : (
          <p className={styles.none}>{t('presentation:presenter.noNotes')}</p>
        )}
      </section>
      <aside className={styles.aside}>
        <Clock t={t} language={language} />
        <div>
          <p className={styles.small}>{t('presentation:presenter.after')}</p>
          <p className={styles.next}>
            {next ? nextLetter + stopTitle(next, show, t) : t('presentation:presenter.end')}
          </p>
        </div>
        {onKeep ? (
          <div className={styles.keep}>
            <Button tone="outline" size="touch" onPress={onKeep}>
              {t('presentation:wishes.keep')}
            </Button>
            <p className={styles.small}>{t('presentation:wishes.keepHint')}</p>
          </div>
        ) : null}
      </aside>
      <footer className={styles.foot}>
        <Button
          tone="outline"
          size="touch"
          icon={<ChevronLeft size={22} aria-hidden />}
          isDisabled={play.index === 0}
          onPress={() => play.step({ kind: 'previous' })}
        >
          {t('presentation:previous')}
        </Button>
        <Button tone="outline" size="touch" isPressed={play.isBlack} onPress={() => play.step({ kind: 'black' })}>
          {t('presentation:presenter.black')}
        </Button>
        <Button
          tone="solid"
          size="touch"
          icon={<ChevronRight size={22} aria-hidden />}
          isDisabled={next === undefined}
          onPress={() => play.step({ kind: 'next' })}
        >
          {t('presentation:next')}
        </Button>
      </footer>
    </main>
  );
}

/** The time of day and how long the show is on. */
function Clock({ t, language }: { readonly t: Translate; readonly language: Language }) {
  const [start] = useState(() => Date.now());
  const [now, setNow] = useState(start);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return (
    <dl className={styles.clock}>
      <div>
        <dt>{t('presentation:presenter.elapsed')}</dt>
        <dd>
          <span role="timer">{elapsedText(now - start)}</span>
        </dd>
      </div>
      <div>
        <dt>{t('presentation:presenter.clock')}</dt>
        <dd>{new Date(now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hour12: false })}</dd>
      </div>
    </dl>
  );
}
