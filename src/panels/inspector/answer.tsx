import type { ReactNode } from 'react';
import type { Verdict } from '../../domain/assessment.ts';
import { formatNumber } from '../../quantities/format.ts';
import { useLanguage, useTranslate } from '../app-port.tsx';
import { HelpMark } from '../help/help-mark.tsx';
import { VerdictMark } from '../verdict-mark.tsx';
import styles from './inspector.module.css';

/** One sentence and one colour, before anything else. */
export function Answer(props: {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly score?: number | null;
  readonly children?: ReactNode;
}) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <section className={styles.answer} data-verdict={props.verdict} aria-label={t('panels:inspector.answer')}>
      <VerdictMark verdict={props.verdict} />
      <p className={styles.sentence}>{props.sentence}</p>
      {props.score === null || props.score === undefined ? (
        <span />
      ) : (
        <span className={styles.score}>
          {formatNumber(props.score, language)}
          <small>
            <HelpMark explains="rank.score" name={t('panels:sites.column.score')}>
              {t('panels:inspector.score')}
            </HelpMark>
          </small>
        </span>
      )}
      {props.children ? <div className={styles.because}>{props.children}</div> : null}
    </section>
  );
}
