import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { leaveMatching } from '../commands/leave-matching.ts';
import { placeOnSite } from '../commands/place-on-site.ts';
import { select } from '../commands/select.ts';
import { Button } from '../ui/button.tsx';
import { DataTable, type DataTableHandle } from '../ui/data-table.tsx';
import { useAppPort, useAppState, useLanguage, useRun, useTranslate } from './app-port.tsx';
import { HelpMark } from './help/help-mark.tsx';
import { projectName } from './project-list-view-data.ts';
import { countVerdicts } from './ranking-view-data.ts';
import { explainsOf, rankColumns } from './site-columns.tsx';
import { rankedRows, siteKey, siteRows } from './site-rows.ts';
import styles from './site-table.module.css';

/** All sites for the picked project, best first. The arrow keys walk through them, Enter places. */
export function RankedSites() {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const { actions } = useAppPort().context.store;
  const park = useAppState((state) => state.park);
  const assessment = useAppState((state) => state.assessment);
  const matching = useAppState((state) => state.matching);
  const hover = useAppState((state) => state.hover);
  const table = useRef<DataTableHandle>(null);
  const ranking = matching?.ranking ?? null;
  const rows = useMemo(
    () => (park ? rankedRows(siteRows(park, assessment), ranking) : []),
    [park, assessment, ranking],
  );
  const columns = useMemo(() => rankColumns(t, language), [t, language]);
  const isReady = rows.length > 0;
  useEffect(() => {
    if (isReady) table.current?.focus();
  }, [isReady]);
  const project = park?.projects.find((candidate) => candidate.id === matching?.projectId);
  if (!matching || !project) return null;
  const counts = countVerdicts(ranking);
  return (
    <div className={styles.frame} data-tour="sites">
      <div className={styles.matching}>
        <Button
          size="small"
          icon={<ArrowLeft size={15} aria-hidden />}
          label={t('panels:matching.leave')}
          onPress={() => run(leaveMatching, undefined)}
        />
        <b>{projectName(project, language)}</b>
        <Button size="small" tone="outline" onPress={() => run(select, { kind: 'project', id: project.id })}>
          {t('panels:matching.details')}
        </Button>
        <span className={styles.summary}>
          {ranking ? t('panels:matching.counts', counts) : t('panels:matching.busy')}
        </span>
      </div>
      <p className={styles.hint}>{t('panels:matching.hint')}</p>
      {isReady ? (
        <DataTable
          ref={table}
          columns={columns}
          rows={rows}
          rowId={(row) => row.key}
          rowLabel={(row) =>
            `${row.fit?.rank ?? ''} ${row.name} ${row.fit ? t(`panels:verdict.${row.fit.verdict}`) : ''}`
          }
          rowHeight={46}
          initialSort={{ id: 'rank', desc: false }}
          selectedId={matching.focus ? siteKey(matching.focus) : null}
          hoverId={hover ? `${hover.kind}/${hover.id}` : null}
          onSelect={(row) => run(select, row.site)}
          onHover={(row) => actions.hover(row ? row.site : null)}
          onActivate={(row) => run(placeOnSite, { projectId: project.id, site: row.site })}
          words={{
            label: t('panels:matching.title', { name: projectName(project, language) }),
            count: (count) => t('panels:matching.sites', { count }),
            copy: t('panels:sites.copy'),
            columns: t('panels:sites.columns'),
            empty: t('panels:matching.none'),
            aside: <HelpMark explains={explainsOf(columns)} name={t('panels:sites.columns')} />,
          }}
          onCopied={(count) => actions.say({ code: 'sites.copied', values: { count } }, 'done')}
        />
      ) : (
        <p className={styles.busy}>{matching.pending ? t('panels:matching.busy') : t('panels:matching.none')}</p>
      )}
    </div>
  );
}
