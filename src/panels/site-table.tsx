import { Maximize2, Minimize2 } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { select } from '../commands/select.ts';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { Select } from '../ui/select.tsx';
import { useAppPort, useAppState, useLanguage, useRun, useTranslate } from './app-port.tsx';
import { EmptyState } from './empty-state.tsx';
import { HelpMark } from './help/help-mark.tsx';
import { RankedSites } from './ranked-sites.tsx';
import { explainsOf, firstHidden, siteColumns } from './site-columns.tsx';
import { filterSites, noSiteFilter, type SiteFilter, siteRows } from './site-rows.ts';
import styles from './site-table.module.css';

/** Everything that can hold a project. While a project is being matched: ranked for it. */
export function SiteTable(props: { readonly isWide: boolean; readonly onWide: (wide: boolean) => void }) {
  const isMatching = useAppState((state) => state.matching !== null);
  return isMatching ? <RankedSites /> : <AllSites {...props} />;
}

const statusFilters = ['all', 'free', 'developed', 'leveled', 'planned', 'unit', 'disagrees'] as const;

function AllSites({ isWide, onWide }: { readonly isWide: boolean; readonly onWide: (wide: boolean) => void }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const { actions } = useAppPort().context.store;
  const park = useAppState((state) => state.park);
  const assessment = useAppState((state) => state.assessment);
  const selection = useAppState((state) => state.selection);
  const hover = useAppState((state) => state.hover);
  const [filter, setFilter] = useState<SiteFilter>(noSiteFilter);
  const [hidden, setHidden] = useState<readonly string[] | null>(null);
  const deferred = useDeferredValue(filter);
  const rows = useMemo(() => (park ? siteRows(park, assessment) : []), [park, assessment]);
  const shown = useMemo(() => filterSites(rows, deferred), [rows, deferred]);
  const columns = useMemo(() => siteColumns(t, language), [t, language]);
  if (rows.length === 0) {
    return <EmptyState title={t('panels:sites.emptyTitle')}>{t('panels:sites.emptyHint')}</EmptyState>;
  }
  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        <SearchInput
          label={t('panels:sites.search')}
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        <Select
          label={t('panels:sites.filter')}
          hideLabel
          value={filter.status}
          choices={statusFilters.map((id) => ({ id, text: t(`panels:sites.filter.${id}`) }))}
          onChange={(status) => setFilter({ ...filter, status })}
        />
        <Button
          icon={isWide ? <Minimize2 size={15} aria-hidden /> : <Maximize2 size={15} aria-hidden />}
          label={t(isWide ? 'panels:sites.narrow' : 'panels:sites.widen')}
          onPress={() => onWide(!isWide)}
        />
      </div>
      <DataTable
        columns={columns}
        rows={shown}
        rowId={(row) => row.key}
        rowHeight={28}
        selectedId={selection ? `${selection.kind}/${selection.id}` : null}
        hoverId={hover ? `${hover.kind}/${hover.id}` : null}
        onSelect={(row) => run(select, row.site)}
        onHover={(row) => actions.hover(row ? row.site : null)}
        hidden={hidden ?? (isWide ? [] : firstHidden)}
        onHidden={setHidden}
        onCopied={(count) => actions.say({ code: 'sites.copied', values: { count } }, 'done')}
        words={{
          label: t('panels:sites.title'),
          count: (count) => t('panels:sites.count', { shown: count, total: rows.length }),
          copy: t('panels:sites.copy'),
          columns: t('panels:sites.columns'),
          empty: t('panels:sites.noneShown'),
          aside: <HelpMark explains={explainsOf(columns)} name={t('panels:sites.columns')} />,
        }}
      />
    </div>
  );
}
