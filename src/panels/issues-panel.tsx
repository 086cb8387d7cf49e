import { setIssuesView } from '../commands/show-ask-list.ts';
import { Button } from '../ui/button.tsx';
import { useAppState, useRun, useTranslate } from './app-port.tsx';
import { AskList } from './ask-list/ask-list.tsx';
import { EmptyState } from './empty-state.tsx';
import { IssueList } from './issue-list.tsx';
import { countSeverities } from './issue-view-data.ts';
import styles from './issues-panel.module.css';
import { useOpenIssues } from './use-open-issues.ts';

/** The faults of the open data, or what to ask whom, beside the map that shows where they are. */
export function IssuesPanel() {
  const t = useTranslate();
  const issues = useOpenIssues();
  const run = useRun();
  const view = useAppState((state) => state.view.issuesView);
  return (
    <div className={styles.panel}>
      <fieldset className={styles.views}>
        <legend>{t('facts:ask.view')}</legend>
        {(['issues', 'ask'] as const).map((id) => (
          <Button key={id} size="small" isPressed={view === id} onPress={() => run(setIssuesView, id)}>
            {t(`facts:ask.view.${id}`)}
          </Button>
        ))}
      </fieldset>
      {view === 'ask' ? (
        <AskList />
      ) : issues.length === 0 ? (
        <EmptyState title={t('panels:issues.none')}>{t('panels:issues.noneHint')}</EmptyState>
      ) : (
        <>
          <p className={styles.counts}>{t('panels:issues.counts', countSeverities(issues))}</p>
          <IssueList issues={issues} hasMap />
        </>
      )}
    </div>
  );
}
