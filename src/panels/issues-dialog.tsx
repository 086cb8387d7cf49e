import { Dialog } from '../ui/dialog.tsx';
import { useAppState, useTranslate } from './app-port.tsx';
import { EmptyState } from './empty-state.tsx';
import { IssueList } from './issue-list.tsx';
import { countSeverities } from './issue-view-data.ts';

/** The faults of the open data. */
export function IssuesDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const issues = useAppState((state) => state.issues);
  return (
    <Dialog title={t('panels:issues.title')} closeLabel={t('panels:close')} onClose={onClose}>
      {issues.length === 0 ? (
        <EmptyState title={t('panels:issues.none')}>{t('panels:issues.noneHint')}</EmptyState>
      ) : (
        <>
          <p>{t('panels:issues.counts', countSeverities(issues))}</p>
          <IssueList issues={issues} onLooked={onClose} />
        </>
      )}
    </Dialog>
  );
}
