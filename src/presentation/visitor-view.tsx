import { useCallback, useEffect, useState } from 'react';
import { gatherShow } from '../commands/gather-show.ts';
import { leaveVisitor } from '../commands/visitor.ts';
import type { Brief } from '../domain/brief.ts';
import type { VisitorShow } from '../export/visitor/visitor-show.ts';
import { loadLanguage, loadRest } from '../locale/languages-loaded.ts';
import { voiceOf } from '../locale/translator.ts';
import { useAppPort, useAppState, useRun, useTranslate } from '../panels/app-port.tsx';
import type { Language } from '../quantities/language.ts';
import { Button } from '../ui/button.tsx';
import { inLanguage } from './in-language.ts';
import { openPresenter } from './open-presenter.ts';
import { PresenterWindow } from './presenter-window.tsx';
import { ShowScreen } from './show-screen.tsx';
import { useKeepWishes } from './use-keep-wishes.ts';
import { useLightPage } from './use-light-page.ts';
import { useShowPlay } from './use-show-play.ts';
import { useTakeHome } from './use-take-home.ts';
import styles from './visitor-view.module.css';

type Gathered =
  | { readonly kind: 'gathering' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'show'; readonly show: VisitorShow; readonly language: Language };

/** The brief that is presented, live from the park as it stands: what was changed meanwhile is shown. */
function useGathered(brief: Brief | undefined): Gathered {
  const { context, onCrash } = useAppPort();
  const [gathered, setGathered] = useState<Gathered>({ kind: 'gathering' });
  useEffect(() => {
    if (!brief) return;
    let turns = 0;
    const gather = async (): Promise<void> => {
      turns += 1;
      const turn = turns;
      try {
        await loadLanguage(brief.language);
        await loadRest();
        const { show } = await gatherShow(context, brief);
        if (turn === turns) setGathered({ kind: 'show', show, language: brief.language });
      } catch (error) {
        if (turn === turns) setGathered({ kind: 'failed' });
        onCrash(error);
      }
    };
    void gather();
    const unsubscribe = context.store.subscribe(({ park, assessment }, before) => {
      if (park !== before.park || assessment !== before.assessment) void gather();
    });
    return () => {
      turns += 1;
      unsubscribe();
    };
  }, [brief, context, onCrash]);
  return gathered;
}

/** Leads the keyboard back to where shows begin, unless what was under the show has taken it up again itself. */
function useWayBack(): void {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        document.querySelector<HTMLElement>('[data-tour="handover"] > :last-child')?.focus();
      });
    },
    [],
  );
}

/** The big screen in the live app: the brief that is open, gathered from the park as it stands. */
export function VisitorView() {
  const t = useTranslate();
  const run = useRun();
  const briefId = useAppState((state) => state.view.visitor.briefId);
  const brief = useAppState((state) => state.park?.briefs?.find(({ id }) => id === briefId));
  const gathered = useGathered(brief);
  const leave = useCallback(() => run(leaveVisitor, undefined), [run]);
  useLightPage();
  useWayBack();
  if (brief && gathered.kind === 'show') return <LiveShow brief={brief} show={gathered.show} onLeave={leave} />;
  const isFailed = gathered.kind === 'failed' || !brief;
  return (
    <main className={styles.waiting} aria-label={t('presentation:title')}>
      <p role={isFailed ? 'alert' : 'status'}>{t(isFailed ? 'presentation:failed' : 'presentation:loading')}</p>
      <Button size="touch" tone="outline" autoFocus onPress={leave}>
        {t('presentation:leave')}
      </Button>
    </main>
  );
}

function LiveShow(props: { readonly brief: Brief; readonly show: VisitorShow; readonly onLeave: () => void }) {
  const { brief, onLeave } = props;
  const { onCrash } = useAppPort();
  const [language, setLanguage] = useState(brief.language);
  const [presenter, setPresenter] = useState<Window | null>(null);
  /** The stop at which the browser refused the window: said there and gone with it. */
  const [refusedAt, setRefusedAt] = useState<number | null>(null);
  const show = inLanguage(props.show, language);
  const play = useShowPlay(show);
  const t = voiceOf(language);
  const takeHome = useTakeHome(brief.id, play.weights, t);
  const keep = useKeepWishes(brief.id, play);
  const switchTo = (next: Language): void => {
    loadLanguage(next)
      .then(loadRest)
      .then(() => setLanguage(next))
      .catch(onCrash);
  };
  const onClosed = useCallback(() => setPresenter(null), []);
  const { index } = play;
  const openDesk = useCallback(() => {
    const opened = openPresenter();
    setPresenter(opened);
    setRefusedAt(opened ? null : index);
  }, [index]);
  return (
    <>
      <ShowScreen
        show={show}
        t={t}
        language={language}
        play={play}
        notice={
          refusedAt === index
            ? t('presentation:presenter.refused')
            : (takeHome.said ?? (keep.isKept ? t('presentation:wishes.kept') : null))
        }
        onLanguage={switchTo}
        onLeave={onLeave}
        onPresenter={openDesk}
        onSave={takeHome.save}
        onKeep={keep.keep}
        onCrash={onCrash}
      />
      {presenter ? (
        <PresenterWindow
          target={presenter}
          show={show}
          play={play}
          brief={brief}
          t={t}
          language={language}
          onKeep={keep.keep}
          onClosed={onClosed}
        />
      ) : null}
    </>
  );
}
