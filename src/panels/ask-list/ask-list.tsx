import { Copy, FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { exportAskList } from '../../commands/export-ask-list.ts';
import { askList } from '../../engine/facts/ask-list.ts';
import { askGroups, askListText } from '../../export/ask-list-text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { useAppPort, useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { EmptyState } from '../empty-state.tsx';
import { useFactContext } from '../facts/use-fact-context.ts';
import { AskGroupList } from './ask-group-list.tsx';
import styles from './ask-list.module.css';
import { FactRules } from './fact-rules.tsx';

const filters = ['all', 'missing', 'stale'] as const;

/** What is missing or stale, grouped by who answers for it; to look at, to send, to print. */
export function AskList() {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const { actions } = useAppPort().context.store;
  const context = useFactContext();
  const park = useAppState((state) => state.park);
  const assessment = useAppState((state) => state.assessment);
  const ranking = useAppState((state) => state.matching?.ranking ?? null);
  const [filter, setFilter] = useState<(typeof filters)[number]>('all');
  const all = useMemo(
    () => (park && context ? askList(park, { today: context.today, assessment, ranking }) : []),
    [park, context, assessment, ranking],
  );
  if (!park || !context) return null;
  const lines = filter === 'all' ? all : all.filter(({ check }) => check.state === filter);
  const missing = all.filter(({ check }) => check.state === 'missing').length;
  const copy = () => {
    const text = askListText({ park, lines, today: context.today, language });
    navigator.clipboard.writeText(text).then(
      () => actions.say({ code: 'notice.askCopied', values: { count: lines.length } }, 'done'),
      () => undefined,
    );
  };
  return (
    <>
      {all.length === 0 ? (
        <EmptyState title={t('facts:ask.none')}>{t('facts:ask.noneHint')}</EmptyState>
      ) : (
        <>
          <p className={styles.counts}>
            {t('facts:ask.count', { count: all.length, missing, stale: all.length - missing })}
            {' · '}
            {t('facts:ask.asOf', { asOf: context.today })}
          </p>
          <div className={styles.tools}>
            <Select
              label={t('facts:ask.filter')}
              hideLabel
              value={filter}
              choices={filters.map((id) => ({ id, text: t(`facts:ask.filter.${id}`) }))}
              onChange={setFilter}
            />
            <Button icon={<Copy size={15} aria-hidden />} label={t('facts:ask.copy')} onPress={copy} />
            <Button
              icon={<FileText size={15} aria-hidden />}
              label={t('facts:ask.csv')}
              onPress={() => run(exportAskList, { to: 'csv' })}
            />
            <Button
              icon={<FileSpreadsheet size={15} aria-hidden />}
              label={t('facts:ask.xlsx')}
              onPress={() => run(exportAskList, { to: 'xlsx' })}
            />
            <Button
              icon={<Printer size={15} aria-hidden />}
              label={t('facts:ask.print')}
              onPress={() => run(exportAskList, { to: 'print' })}
            />
          </div>
          {askGroups(lines, t).map((group) => (
            <AskGroupList key={group.asked} group={group} />
          ))}
        </>
      )}
      <FactRules />
    </>
  );
}
