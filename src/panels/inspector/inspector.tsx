import { lazy, Suspense } from 'react';
import { withSentences } from '../../locale/with-sentences.ts';
import { useAppState, useTranslate } from '../app-port.tsx';
import styles from './inspector.module.css';
import { ParkOverview } from './park-overview.tsx';

// The first look at a park needs none of the inspectors.
const SelectedThing = lazy(() =>
  withSentences(import('./selected-thing.tsx')).then((room) => ({ default: room.SelectedThing })),
);

/** What is selected; when nothing is, the park. */
export function Inspector() {
  const t = useTranslate();
  const park = useAppState((state) => state.park);
  const selection = useAppState((state) => state.selection);
  return (
    <aside
      className={styles.frame}
      aria-label={t('panels:inspector.title')}
      key={selection ? `${selection.kind}/${selection.id}` : ''}
    >
      {park && !selection ? <ParkOverview /> : null}
      {park && selection ? (
        <Suspense fallback={null}>
          <SelectedThing park={park} selection={selection} />
        </Suspense>
      ) : null}
    </aside>
  );
}
