import { lookAtFact } from '../../commands/look-at-fact.ts';
import { type AskGroup, sayWhy } from '../../export/ask-list-text.ts';
import { useRun, useTranslate } from '../app-port.tsx';
import styles from './ask-list.module.css';

/** More than this is not read on a screen; the exported list has them all. */
const mostShown = 60;

/** All that one office is asked: which thing, which fact, why, and who waits for it. */
export function AskGroupList({ group }: { readonly group: AskGroup }) {
  const t = useTranslate();
  const run = useRun();
  const { asked, lines } = group;
  const isDefault = lines.every(({ owner }) => owner === null);
  return (
    <details className={styles.group} open={lines.length <= 40}>
      <summary>
        <strong>{asked}</strong>
        {isDefault ? (
          <span className={styles.default} title={t('facts:ask.defaultHint')}>
            {t('facts:ask.default')}
          </span>
        ) : null}
        <span className={styles.groupCount}>{t('facts:ask.ownerCount', { count: lines.length })}</span>
      </summary>
      <ul>
        {lines.slice(0, mostShown).map((line) => (
          <li key={`${line.layer}/${line.id}/${line.check.field.key}`} data-state={line.check.state}>
            <button
              type="button"
              title={t('facts:ask.look')}
              onClick={() => run(lookAtFact, { layer: line.layer, id: line.id })}
            >
              {line.name} · {t(line.check.field.labelKey)}
            </button>
            <span className={styles.why}>
              <b>{sayWhy(line, t)}</b>
              {line.unknown > 0 ? <span>{t('facts:ask.unknownVerdicts', { count: line.unknown })}</span> : null}
              {line.projects > 0 && line.layer !== 'projects' ? (
                <span>{t('facts:ask.depends', { count: line.projects })}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {lines.length > mostShown ? (
        <p className={styles.counts}>{t('facts:ask.more', { count: lines.length - mostShown })}</p>
      ) : null}
    </details>
  );
}
