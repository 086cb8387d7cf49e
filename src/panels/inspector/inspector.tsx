import { lazy, Suspense } from 'react';
import { withSentences } from '../../locale/with-sentences.ts';
import { useAppState, useTranslate } from '../app-port.tsx';
import styles from './inspector.module.css';
import { ParkOverview } from './park-overview.tsx';

// The first look at a park needs none of the inspectors.
const SelectedThing = lazy(() =>
  withSentences(import('./selected-thing.tsx')).then((room) => ({ default: room.SelectedThing })),
);

const EditPanel = lazy(() =>
  withSentences(import('../edit/edit-panel.tsx')).then((room) => ({ default: room.EditPanel })),
);

/** What is being edited, else what is selected; when nothing is, the park. */
export function Inspector() {
  const t = useTranslate();
  const park = useAppState((state) => state.park);
  const selection = useAppState((state) => state.selection);
  const editing = useAppState((state) => state.editing);
  return (
    <aside
      className={styles.frame}
      aria-label={t('panels:inspector.title')}
      data-tour="inspector"
      key={editing ? 'edit' : selection ? `${selection.kind}/${selection.id}` : ''}
    >
      {editing ? (
        <Suspense fallback={null}>
          <EditPanel editing={editing} />
        </Suspense>
      ) : null}
      {park && !selection && !editing ? <ParkOverview /> : null}
      {park && selection && !editing ? (
        <Suspense fallback={null}>
          <SelectedThing park={park} selection={selection} />
        </Suspense>
      ) : null}
    </aside>
  );
}
