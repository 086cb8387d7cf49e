import { createContext, type MouseEvent, type ReactNode, type TouchEvent, useContext, useRef, useState } from 'react';
import { placeOnSite } from '../commands/place-on-site.ts';
import type { SiteRef } from '../domain/placement.ts';
import { type Carrying, type ClientPoint, carryWithFinger, carryWithMouse } from '../ui/carry.ts';
import { useAppPort, useAppState, useLanguage, useRun, useTranslate } from './app-port.tsx';
import styles from './project-card.module.css';
import { projectName } from './project-list-view-data.ts';

interface ProjectDragTools {
  onMouseDown(projectId: string, event: MouseEvent): void;
  onTouchStart(projectId: string, event: TouchEvent): void;
}
/** How the keyboard does what the pointer does by dragging; each card is described by it. */
const instructionsId = 'project-drag-instructions';
const DragContext = createContext<ProjectDragTools | null>(null);

/** What a card listens with, so that it can be carried. */
export function useProjectDrag(projectId: string) {
  const tools = useContext(DragContext);
  const isDragging = useAppState((state) => state.dragging?.projectId === projectId);
  return {
    isDragging,
    describedBy: instructionsId,
    onMouseDown: (event: MouseEvent) => tools?.onMouseDown(projectId, event),
    onTouchStart: (event: TouchEvent) => tools?.onTouchStart(projectId, event),
  };
}

/**
 * Carries a project card to the map with mouse or a long press of the finger. The keyboard has its own way, through
 * the ranked sites, which needs no pointer to be imitated.
 */
export function ProjectDrag(props: {
  readonly children: ReactNode;
  /** Which site lies under a point of the window; the map answers. */
  readonly siteAt: (point: ClientPoint) => SiteRef | null;
}) {
  const { context } = useAppPort();
  const { actions } = context.store;
  const run = useRun();
  const t = useTranslate();
  const stop = useRef<AbortController | null>(null);
  const [at, setAt] = useState<ClientPoint | null>(null);
  const [said, say] = useState('');

  const carrying = (projectId: string): Carrying => {
    const { park, view } = context.store.getState();
    const project = park?.projects.find((candidate) => candidate.id === projectId);
    const name = project ? projectName(project, view.language) : projectId;
    return {
      start() {
        actions.startDragging(projectId);
        say(t('panels:drag.start', { name }));
      },
      move(point) {
        setAt(point);
        actions.dragOver(props.siteAt(point));
      },
      drop(point) {
        const site = props.siteAt(point);
        actions.endDragging();
        if (site) run(placeOnSite, { projectId, site });
      },
      cancel() {
        actions.endDragging();
        say(t('panels:drag.cancel', { name }));
      },
      end: () => setAt(null),
    };
  };
  const begin = () => {
    stop.current?.abort();
    stop.current = new AbortController();
    return stop.current;
  };
  const tools: ProjectDragTools = {
    onMouseDown(projectId, { nativeEvent }) {
      if (nativeEvent.button === 0) carryWithMouse(nativeEvent, carrying(projectId), begin());
    },
    onTouchStart(projectId, { nativeEvent }) {
      const [touch] = nativeEvent.touches;
      if (touch && nativeEvent.touches.length === 1) carryWithFinger(touch, carrying(projectId), begin());
    },
  };
  return (
    <DragContext value={tools}>
      {props.children}
      {at ? <Carried at={at} /> : null}
      <span id={instructionsId} hidden>
        {t('panels:drag.instructions')}
      </span>
      <span className={styles.said} role="status">
        {said}
      </span>
    </DragContext>
  );
}

/** The card under the pointer until it reaches a site. */
function Carried({ at }: { readonly at: ClientPoint }) {
  const dragging = useAppState((state) => state.dragging);
  const park = useAppState((state) => state.park);
  const t = useTranslate();
  const language = useLanguage();
  const project = park?.projects.find((candidate) => candidate.id === dragging?.projectId);
  if (!dragging || !project) return null;
  // Over a site the map draws the footprint and says the verdict itself.
  if (dragging.over) return null;
  return (
    <div className={styles.chip} style={{ translate: `${at.clientX + 12}px ${at.clientY + 12}px` }}>
      <strong>{projectName(project, language)}</strong>
      <span>{t('panels:drag.hint')}</span>
    </div>
  );
}
