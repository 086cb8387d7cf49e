import { CircleX, Info, TriangleAlert } from 'lucide-react';
import type { Issue } from '../domain/issue.ts';
import { useTranslate } from './app-port.tsx';
import { bySeverity } from './issue-view-data.ts';
import styles from './issues-panel.module.css';

const icons = { error: CircleX, warning: TriangleAlert, note: Info };

/** More than this is not read; the count says that there is more. */
const mostShown = 200;

/** What is wrong with the data, worst first: what, in which file, feature and field. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const t = useTranslate();
  const sorted = bySeverity(issues);
  return (
    <>
      <ul className={styles.list}>
        {sorted.slice(0, mostShown).map((issue) => {
          const Icon = icons[issue.severity];
          const where = [issue.file, issue.layer, issue.feature, issue.field].filter(Boolean).join(' › ');
          return (
            <li key={`${issue.code}/${where}/${JSON.stringify(issue.values ?? null)}`} data-severity={issue.severity}>
              <Icon size={16} role="img" aria-label={t(`panels:severity.${issue.severity}`)} />
              <span>
                {t(`issues:${issue.code}`, { ...issue.values, defaultValue: issue.code })}
                {where ? <span className={styles.where}>{where}</span> : null}
              </span>
            </li>
          );
        })}
      </ul>
      {sorted.length > mostShown ? (
        <p className={styles.more}>{t('panels:issues.more', { count: sorted.length - mostShown })}</p>
      ) : null}
    </>
  );
}
