import { useTranslate } from './app-port.tsx';
import { EmptyState } from './empty-state.tsx';
import { IssueList } from './issue-list.tsx';
import { countSeverities } from './issue-view-data.ts';
import styles from './issues-panel.module.css';
import { useOpenIssues } from './use-open-issues.ts';

/** The faults of the open data, beside the map that shows where they are. */
export function IssuesPanel() {
  const t = useTranslate();
  const issues = useOpenIssues();
  if (issues.length === 0)
    return <EmptyState title={t('panels:issues.none')}>{t('panels:issues.noneHint')}</EmptyState>;
  return (
    <div className={styles.panel}>
      <p className={styles.counts}>{t('panels:issues.counts', countSeverities(issues))}</p>
      <IssueList issues={issues} hasMap />
    </div>
  );
}
