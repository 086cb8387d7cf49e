import { lazy, Suspense, useCallback, useRef, useState, useSyncExternalStore } from 'react';
import { withSentences } from '../locale/with-sentences.ts';
import type { MapHandle } from '../map/map-handle.ts';
import { useAppPort, useAppState, useTranslate } from '../panels/app-port.tsx';
import { CapacityStrip } from '../panels/capacity-strip.tsx';
import { Inspector } from '../panels/inspector/inspector.tsx';
import { LeftColumn } from '../panels/left-column.tsx';
import { MatchingChip } from '../panels/matching-chip.tsx';
import { Notices } from '../panels/notices.tsx';
import { ProjectDrag } from '../panels/project-drag.tsx';
import type { ShellDialog } from '../panels/shell-dialog.ts';
import { TopBar } from '../panels/top-bar.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import styles from './shell.module.css';
import { useFileDrop } from './use-file-drop.ts';
import { usePage } from './use-page.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useSidePanels } from './use-side-panels.ts';

const MapView = lazy(() => import('../map/map-view.tsx').then((room) => ({ default: room.MapView })));
const KeepingBar = lazy(() =>
  withSentences(import('../panels/keeping-bar.tsx')).then((room) => ({ default: room.KeepingBar })),
);
const EditToolbar = lazy(() =>
  withSentences(import('../panels/edit/edit-toolbar.tsx')).then((room) => ({ default: room.EditToolbar })),
);
const AttributeDock = lazy(() =>
  withSentences(import('../panels/attributes/attribute-dock.tsx')).then((room) => ({ default: room.AttributeDock })),
);
const Dialogs = lazy(() => import('./dialogs.tsx').then((room) => ({ default: room.Dialogs })));
const HelpHost = lazy(() =>
  withSentences(import('../panels/help/help-host.tsx')).then((room) => ({ default: room.HelpHost })),
);
const VisitorView = lazy(() =>
  withSentences(import('../presentation/visitor-view.tsx')).then((room) => ({ default: room.VisitorView })),
);

/** The working screen: bar, three columns, strip; or the visitor view over all of it. */
export function Shell() {
  const port = useAppPort();
  const t = useTranslate();
  const [dialog, setDialog] = useState<ShellDialog | null>(null);
  const [isWide, setWide] = useState(false);
  const map = useRef<MapHandle | null>(null);
  const keepMap = useCallback((handle: MapHandle | null) => {
    map.current = handle;
  }, []);
  const openPalette = useCallback(() => setDialog({ kind: 'palette' }), []);
  const isVisitor = useAppState((state) => state.view.visitor.on);
  const isKeepingTold = useAppState(
    (state) => state.saved === 'failed' || state.hold !== 'ours' || state.lowSpace !== null,
  );
  const isVersionReady = useSyncExternalStore(port.version.subscribe, port.version.isReady);
  const isEditing = useAppState((state) => state.editing !== null);
  const hasTable = useAppState((state) => state.view.attributes !== null && state.park !== null);
  const isAsked = useAppState((state) => Boolean(state.reviewFiles ?? state.sheets ?? state.visitorFile));
  const isHelping = useAppState((state) => state.view.help !== null);
  const sides = useSidePanels();
  const isDropping = useFileDrop(port);
  usePage();
  useShortcuts(port, openPalette);
  const boundary = {
    onCrash: port.onCrash,
    title: t('app:broken.title'),
    hint: t('app:broken.hint'),
    again: t('app:broken.again'),
  };
  if (isVisitor) {
    return (
      <ErrorBoundary {...boundary}>
        <Suspense fallback={<p className={styles.loading}>{t('app:loading')}</p>}>
          <VisitorView />
        </Suspense>
      </ErrorBoundary>
    );
  }
  return (
    <ProjectDrag siteAt={(point) => map.current?.siteAt(point) ?? null}>
      <div className={styles.shell}>
        <TopBar
          onDialog={setDialog}
          isLeftShown={sides.isLeft}
          isRightShown={sides.isRight}
          onLeft={sides.toggleLeft}
          onRight={sides.toggleRight}
        />
        {isKeepingTold || isVersionReady ? (
          <Suspense fallback={null}>
            <KeepingBar onDialog={setDialog} />
          </Suspense>
        ) : null}
        <main className={styles.middle}>
          {sides.isLeft ? (
            <div className={styles.left} data-wide={isWide || undefined}>
              <ErrorBoundary {...boundary}>
                <LeftColumn isWide={isWide} onWide={setWide} onDialog={setDialog} />
              </ErrorBoundary>
            </div>
          ) : (
            <span />
          )}
          <div className={styles.centre}>
            <ErrorBoundary {...boundary}>
              <Suspense fallback={<p className={styles.loading}>{t('app:loadingMap')}</p>}>
                <MapView context={port.context} onCrash={port.onCrash} onHandle={keepMap} />
              </Suspense>
            </ErrorBoundary>
            {isEditing ? (
              <Suspense fallback={null}>
                <EditToolbar />
              </Suspense>
            ) : null}
            <MatchingChip />
            <Notices />
          </div>
          {sides.isRight ? (
            <div className={styles.right}>
              <ErrorBoundary {...boundary}>
                <Inspector />
              </ErrorBoundary>
            </div>
          ) : null}
        </main>
        {hasTable ? (
          <ErrorBoundary {...boundary}>
            <Suspense fallback={null}>
              <AttributeDock />
            </Suspense>
          </ErrorBoundary>
        ) : null}
        <CapacityStrip />
      </div>
      {dialog || isAsked ? (
        <Suspense fallback={null}>
          <Dialogs dialog={dialog} onClose={() => setDialog(null)} onDialog={setDialog} />
        </Suspense>
      ) : null}
      {isHelping ? (
        <Suspense fallback={null}>
          <HelpHost />
        </Suspense>
      ) : null}
      {isDropping ? <div className={styles.drop}>{t('app:dropFiles')}</div> : null}
    </ProjectDrag>
  );
}
