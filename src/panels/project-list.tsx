import { Plus } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { pickProject } from '../commands/pick-project.ts';
import { setLeftTab } from '../commands/set-left-tab.ts';
import type { Placement } from '../domain/placement.ts';
import { Button } from '../ui/button.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { Select } from '../ui/select.tsx';
import { useAppState, useRun, useTranslate } from './app-port.tsx';
import { EmptyState } from './empty-state.tsx';
import { ProjectCard } from './project-card.tsx';
import styles from './project-list.module.css';
import {
  industriesOf,
  listProjects,
  noProjectFilter,
  type ProjectOrder,
  projectOrders,
  stagesOf,
} from './project-list-view-data.ts';

const noPlacements: readonly Placement[] = [];

/** The reserve of projects: filtered, ordered, each a card to pick up. */
export function ProjectList({ focusId, onAdd }: { readonly focusId: string | null; readonly onAdd: () => void }) {
  const t = useTranslate();
  const run = useRun();
  const park = useAppState((state) => state.park);
  const matchingId = useAppState((state) => state.matching?.projectId ?? null);
  const selection = useAppState((state) => state.selection);
  const [filter, setFilter] = useState(noProjectFilter);
  const [order, setOrder] = useState<ProjectOrder>('stage');
  const text = useDeferredValue(filter.text);
  const list = useRef<HTMLUListElement>(null);
  const projects = park?.projects ?? [];
  const placements =
    park?.scenarios.find((scenario) => scenario.id === park.activeScenarioId)?.placements ?? noPlacements;
  const shown = useMemo(
    () => listProjects(projects, placements, { ...filter, text }, order),
    [projects, placements, filter, text, order],
  );
  const pickedId = matchingId ?? (selection?.kind === 'project' ? selection.id : null);
  useEffect(() => {
    if (pickedId) list.current?.querySelector('[data-picked]')?.scrollIntoView({ block: 'nearest' });
  }, [pickedId]);
  // Coming back from the ranked sites, the keyboard stands where it left.
  useEffect(() => {
    if (focusId) list.current?.querySelector<HTMLElement>(`[data-project="${CSS.escape(focusId)}"]`)?.focus();
  }, [focusId]);
  if (projects.length === 0) {
    return (
      <EmptyState title={t('panels:projects.emptyTitle')}>
        <p>{t('panels:projects.emptyHint')}</p>
        <Button tone="solid" icon={<Plus size={16} aria-hidden />} onPress={onAdd} isDisabled={!park}>
          {t('panels:projects.add')}
        </Button>
      </EmptyState>
    );
  }
  const placed = new Set(placements.map((placement) => placement.projectId));
  return (
    <div className={styles.frame} data-tour="projects">
      <div className={styles.tools}>
        <div className={styles.first}>
          <SearchInput
            label={t('panels:projects.search')}
            value={filter.text}
            onChange={(value) => setFilter({ ...filter, text: value })}
          />
          <Button
            tone="outline"
            icon={<Plus size={16} aria-hidden />}
            label={t('panels:projects.add')}
            onPress={onAdd}
          />
        </div>
        <div className={styles.selects}>
          <Select
            label={t('panels:projects.industry')}
            hideLabel
            isQuiet
            value={filter.industry}
            choices={[
              { id: 'all' as const, text: t('panels:projects.allIndustries') },
              ...industriesOf(projects).map((id) => ({ id, text: t(`domain:industry.${id}`) })),
            ]}
            onChange={(industry) => setFilter({ ...filter, industry })}
          />
          <Select
            label={t('panels:projects.stage')}
            hideLabel
            isQuiet
            value={filter.stage}
            choices={[
              { id: 'all' as const, text: t('panels:projects.allStages') },
              ...stagesOf(projects).map((id) => ({ id, text: t(`domain:stage.${id}`) })),
            ]}
            onChange={(stage) => setFilter({ ...filter, stage })}
          />
          <Select
            label={t('panels:projects.order')}
            hideLabel
            isQuiet
            value={order}
            choices={projectOrders.map((id) => ({ id, text: t(`panels:projects.order.${id}`) }))}
            onChange={setOrder}
          />
        </div>
      </div>
      <ul className={styles.list} ref={list} aria-label={t('panels:projects.title')}>
        {shown.map((project) => (
          <li key={project.id}>
            <ProjectCard
              project={project}
              isPlaced={placed.has(project.id)}
              isPicked={project.id === pickedId}
              onPick={() => {
                run(pickProject, { projectId: project.id });
                run(setLeftTab, 'sites');
              }}
            />
          </li>
        ))}
        {shown.length === 0 ? <li className={styles.none}>{t('panels:projects.noneShown')}</li> : null}
      </ul>
    </div>
  );
}
