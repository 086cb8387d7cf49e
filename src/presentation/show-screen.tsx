import { useCallback, useEffect, useRef, useState } from 'react';
import type { VisitorShow } from '../export/visitor/visitor-show.ts';
import type { Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import { ClosingStop } from './closing-stop.tsx';
import { ComparisonStop } from './comparison-stop.tsx';
import { OpeningStop } from './opening-stop.tsx';
import { OptionStop } from './option-stop.tsx';
import { scrolledByKeys } from './scrolled-by-keys.ts';
import type { ShowDeed } from './show-deed.ts';
import { ShowFoot } from './show-foot.tsx';
import { ShowHead } from './show-head.tsx';
import { ShowPortProvider } from './show-port.tsx';
import styles from './show-screen.module.css';
import { ShowStage } from './show-stage.tsx';
import { stopTitle } from './stop-title.ts';
import { toggleFullscreen } from './toggle-fullscreen.ts';
import { useShowHands, useStrokes } from './use-show-hands.ts';
import { type ShowPlay, useShowPlay } from './use-show-play.ts';
import { useStageLook } from './use-stage-look.ts';

export interface ShowScreenProps {
  /** In the language it is to be told in. */
  readonly show: VisitorShow;
  readonly t: Translate;
  readonly language: Language;
  /** There is a switch of languages when somebody can switch them. */
  readonly onLanguage?: (language: Language) => void;
  /** The show's position where somebody else follows it too; by itself the screen keeps its own. */
  readonly play?: ShowPlay;
  /** Something that must be said over the stop. */
  readonly notice?: string | null;
  /** What the live app can do and a file cannot. */
  readonly onLeave?: () => void;
  readonly onPresenter?: () => void;
  readonly onSave?: () => void;
  /** Keeps what the visitor said matters; absent where there is nothing new to keep. */
  readonly onKeep?: (() => void) | undefined;
  /** What went wrong with the map. */
  readonly onCrash?: (error: unknown) => void;
  /** What a file can do. */
  readonly onPrint?: () => void;
}

/** The big screen before a visitor. It knows nothing but the show. */
export function ShowScreen(props: ShowScreenProps) {
  const { show, t, language, onLeave, onPresenter } = props;
  const own = useShowPlay(show);
  const play = props.play ?? own;
  const { stop, step } = play;
  const view = useRef<HTMLElement>(null);
  /** Which way of the option is pointed at, by its place in the list. */
  const [pointed, setPointed] = useState<number | null>(null);
  const { look, choose: setLook, turn } = useStageLook(play.index);
  const onDeed = useCallback(
    (deed: ShowDeed): boolean => {
      if (step(deed)) return true;
      const others = { leave: onLeave, presenter: onPresenter, fullscreen: toggleFullscreen, look: turn };
      const other = deed.kind in others ? others[deed.kind as keyof typeof others] : undefined;
      other?.();
      return other !== undefined;
    },
    [step, onLeave, onPresenter, turn],
  );
  // Where there is something to leave, its keys must not reach it: nothing is edited before a visitor.
  useShowHands(document, onDeed, onLeave !== undefined);
  useStrokes(view, onDeed);
  // The keys of a clicker must find the view, not the button that opened it; nor be lost with what a stop took away.
  const at = useRef(-1);
  useEffect(() => {
    if (at.current === play.index) return;
    at.current = play.index;
    setPointed(null);
    if (!view.current?.contains(document.activeElement)) view.current?.focus();
  }, [play.index]);
  const option = stop.kind === 'option' ? show.options.find(({ letter }) => letter === stop.letter) : undefined;
  const said = t('presentation:at', {
    number: play.index + 1,
    count: play.stops.length,
    title: stopTitle(stop, show, t),
  });
  return (
    <ShowPortProvider port={{ show, t, language, play }}>
      <main
        ref={view}
        className={styles.screen}
        data-stop={stop.kind}
        lang={language}
        tabIndex={-1}
        aria-label={t('presentation:title')}
      >
        <ShowHead />
        <div className={styles.stage}>
          <ShowStage look={look} onLook={setLook} pointed={pointed} onCrash={props.onCrash} />
        </div>
        {stop.kind === 'comparison' ? (
          <ComparisonStop />
        ) : (
          <div key={play.index} className={styles.side} {...scrolledByKeys}>
            {option ? (
              <OptionStop option={option} pointed={pointed} onPoint={setPointed} onWays={() => setLook('drives')} />
            ) : null}
            {stop.kind === 'opening' ? <OpeningStop /> : null}
            {stop.kind === 'closing' ? (
              <ClosingStop onSave={props.onSave} onPrint={props.onPrint} onKeep={props.onKeep} />
            ) : null}
          </div>
        )}
        <ShowFoot onLanguage={props.onLanguage} onPresenter={onPresenter} onLeave={onLeave} />
        <p className={styles.notice} role="status">
          {props.notice}
        </p>
        <p className={styles.hidden} role="status">
          {play.isBlack ? t('presentation:black') : said}
        </p>
        {play.isBlack ? (
          <button
            type="button"
            className={styles.black}
            aria-label={t('presentation:light')}
            onClick={() => step({ kind: 'black' })}
          />
        ) : null}
      </main>
    </ShowPortProvider>
  );
}
