import { CircleX, Info, TriangleAlert } from 'lucide-react';
import { lookAtIssue } from '../commands/look-at-issue.ts';
import type { Issue } from '../domain/issue.ts';
import { useRun, useTranslate } from './app-port.tsx';
import { IssueRepair } from './issue-repair.tsx';
import { bySeverity } from './issue-view-data.ts';
import styles from './issues-panel.module.css';

const icons = { error: CircleX, warning: TriangleAlert, note: Info };

/** More than this is not read; the count says that there is more. */
const mostShown = 200;

interface Props {
  readonly issues: readonly Issue[];
  /** There is a map beside the list, which goes to an issue that has a place. */
  readonly hasMap?: boolean;
}

/** What is wrong with the data, worst first: what, in which file, feature and field. */
export function IssueList({ issues, hasMap = false }: Props) {
  const t = useTranslate();
  const run = useRun();
  const sorted = bySeverity(issues);
  return (
    <>
      <ul className={styles.list}>
        {sorted.slice(0, mostShown).map((issue) => {
          const Icon = icons[issue.severity];
          // What lies in the park is named by the sentence; what lies in a file is found by its place there.
          const where = issue.things?.length
            ? ''
            : [issue.file, issue.layer, issue.feature, issue.field].filter(Boolean).join(' › ');
          const hasPlace = hasMap && (issue.place ?? issue.things?.[0]);
          const sentence = t(`issues:${issue.code}`, { ...issue.values, defaultValue: issue.code });
          return (
            <li
              key={`${issue.code}/${where}/${issue.place?.join()}/${JSON.stringify(issue.values ?? null)}`}
              data-severity={issue.severity}
            >
              <Icon size={16} role="img" aria-label={t(`panels:severity.${issue.severity}`)} />
              <span>
                {hasPlace ? (
                  <button
                    type="button"
                    className={styles.look}
                    title={t('panels:issues.look')}
                    onClick={() => run(lookAtIssue, issue)}
                  >
                    {sentence}
                  </button>
                ) : (
                  sentence
                )}
                {where ? <span className={styles.where}>{where}</span> : null}
                {hasMap ? <IssueRepair issue={issue} /> : null}
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
