import { lazy, Suspense } from 'react';
import { closeHelp } from '../../commands/help-commands.ts';
import { useAppState, useRun } from '../app-port.tsx';
import { ExplainHere } from './explain-here.tsx';
import { PointForHelp } from './point-for-help.tsx';
import { Tour } from './tour/tour.tsx';
import { TourOffer } from './tour/tour-offer.tsx';
import { UpdatedNotice } from './updated-notice.tsx';

const KeysDialog = lazy(() => import('./keys-dialog.tsx').then((room) => ({ default: room.KeysDialog })));
const QuickGuideDialog = lazy(() =>
  import('./guide/quick-guide-dialog.tsx').then((room) => ({ default: room.QuickGuideDialog })),
);
const FiguresDialog = lazy(() => import('./figures-dialog.tsx').then((room) => ({ default: room.FiguresDialog })));
const NewsDialog = lazy(() => import('./news-dialog.tsx').then((room) => ({ default: room.NewsDialog })));
const AboutDialog = lazy(() => import('../about-dialog.tsx').then((room) => ({ default: room.AboutDialog })));

/** Whatever the program explains just now, over the working screen. */
export function HelpHost() {
  const run = useRun();
  const page = useAppState((state) => state.view.help);
  const close = () => run(closeHelp, undefined);
  switch (page) {
    case 'offer':
      return <TourOffer />;
    case 'tour':
      return <Tour />;
    case 'here':
      return <ExplainHere onClose={close} />;
    case 'point':
      return <PointForHelp onClose={close} />;
    case 'updated':
      return <UpdatedNotice onClose={close} />;
    case 'keys':
      return (
        <Suspense fallback={null}>
          <KeysDialog onClose={close} />
        </Suspense>
      );
    case 'guide':
      return (
        <Suspense fallback={null}>
          <QuickGuideDialog onClose={close} />
        </Suspense>
      );
    case 'figures':
      return (
        <Suspense fallback={null}>
          <FiguresDialog onClose={close} />
        </Suspense>
      );
    case 'news':
      return (
        <Suspense fallback={null}>
          <NewsDialog onClose={close} />
        </Suspense>
      );
    case 'about':
      return (
        <Suspense fallback={null}>
          <AboutDialog onClose={close} />
        </Suspense>
      );
    case null:
      return null;
  }
}
