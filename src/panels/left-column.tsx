import { lazy, Suspense, useEffect, useState } from 'react';
import { setLeftTab } from '../commands/set-left-tab.ts';
import { withSentences } from '../locale/with-sentences.ts';
import { formatNumber } from '../quantities/format.ts';
import type { LeftTab } from '../store/view-state.ts';
import { Tabs } from '../ui/tabs.tsx';
import { useAppPort, useAppState, useLanguage, useTranslate } from './app-port.tsx';
import { ProjectList } from './project-list.tsx';
import type { OpenDialog } from './shell-dialog.ts';
import { useOpenIssues } from './use-open-issues.ts';

const SiteTable = lazy(() => import('./site-table.tsx').then((room) => ({ default: room.SiteTable })));
const IssuesPanel = lazy(() =>
  withSentences(import('./issues-panel.tsx')).then((room) => ({ default: room.IssuesPanel })),
);
const LayersPanel = lazy(() => import('./layers-panel.tsx').then((room) => ({ default: room.LayersPanel })));

/** Projects, sites, layers and what is wrong with them, one at a time. */
export function LeftColumn(props: {
  readonly isWide: boolean;
  readonly onWide: (wide: boolean) => void;
  readonly onDialog: OpenDialog;
}) {
  const t = useTranslate();
  const { context } = useAppPort();
  const leftTab = useAppState((state) => state.view.leftTab);
  const projects = useAppState((state) => state.park?.projects.length);
  const sites = useAppState((state) => (state.park ? state.park.parcels.length + state.park.units.length : undefined));
  const issues = useOpenIssues().length;
  const language = useLanguage();
  const counted = (count: number | undefined) => (count === undefined ? undefined : formatNumber(count, language));
  const [returnTo, setReturnTo] = useState<string | null>(null);
  // Matching shows the ranked sites in place of the list; when it ends one is back where one picked the project.
  useEffect(
    () =>
      context.store.subscribe((state, before) => {
        if (state.matching || !before.matching || state.view.leftTab !== 'sites') return;
        setReturnTo(before.matching.projectId);
        context.store.actions.setView({ leftTab: 'projects' });
      }),
    [context],
  );
  return (
    <Tabs<LeftTab>
      label={t('panels:left.title')}
      value={leftTab}
      onChange={(tab) => {
        setReturnTo(null);
        void setLeftTab.run(context, tab);
      }}
      tabs={[
        {
          id: 'projects',
          title: t('panels:left.projects'),
          count: counted(projects),
          content: <ProjectList focusId={returnTo} onAdd={() => props.onDialog({ kind: 'new-project' })} />,
        },
        {
          id: 'sites',
          title: t('panels:left.sites'),
          count: counted(sites),
          content: (
            <Suspense fallback={null}>
              <SiteTable isWide={props.isWide} onWide={props.onWide} />
            </Suspense>
          ),
        },
        {
          id: 'layers',
          title: t('panels:left.layers'),
          content: (
            <Suspense fallback={null}>
              <LayersPanel />
            </Suspense>
          ),
        },
        {
          id: 'issues',
          title: t('panels:left.issues'),
          count: issues > 0 ? counted(issues) : undefined,
          content: (
            <Suspense fallback={null}>
              <IssuesPanel />
            </Suspense>
          ),
        },
      ]}
    />
  );
}
