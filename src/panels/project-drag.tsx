import {
  type Active,
  DndContext,
  type DragEndEvent,
  type DragMoveEvent,
  DragOverlay,
  type DragStartEvent,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type { ReactNode } from 'react';
import { placeOnSite } from '../commands/place-on-site.ts';
import type { SiteRef } from '../domain/placement.ts';
import { useAppPort, useAppState, useLanguage, useRun, useTranslate } from './app-port.tsx';
import styles from './project-card.module.css';
import { projectName } from './project-list-view-data.ts';

interface ClientPoint {
  readonly clientX: number;
  readonly clientY: number;
}

/** Where the pointer is now: where it started plus how far it went. */
function pointOf(event: DragMoveEvent | DragEndEvent): ClientPoint | null {
  const start = event.activatorEvent;
  const at = start instanceof MouseEvent ? start : start instanceof TouchEvent ? start.touches[0] : undefined;
  return at ? { clientX: at.clientX + event.delta.x, clientY: at.clientY + event.delta.y } : null;
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
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 300, tolerance: 10 } }),
  );
  const sayName = (active: Active) => {
    const { park, view } = context.store.getState();
    const project = park?.projects.find((candidate) => candidate.id === active.id);
    return project ? projectName(project, view.language) : String(active.id);
  };
  const onStart = ({ active }: DragStartEvent) => actions.startDragging(String(active.id));
  const onMove = (event: DragMoveEvent) => {
    const point = pointOf(event);
    actions.dragOver(point ? props.siteAt(point) : null);
  };
  const onEnd = (event: DragEndEvent) => {
    const point = pointOf(event);
    const site = point ? props.siteAt(point) : null;
    actions.endDragging();
    if (site) run(placeOnSite, { projectId: String(event.active.id), site });
  };
  return (
    <DndContext
      sensors={sensors}
      autoScroll={false}
      onDragStart={onStart}
      onDragMove={onMove}
      onDragEnd={onEnd}
      onDragCancel={() => actions.endDragging()}
      accessibility={{
        screenReaderInstructions: { draggable: t('panels:drag.instructions') },
        announcements: {
          onDragStart: ({ active }) => t('panels:drag.start', { name: sayName(active) }),
          onDragOver: () => undefined,
          onDragEnd: () => undefined,
          onDragCancel: ({ active }) => t('panels:drag.cancel', { name: sayName(active) }),
        },
      }}
    >
      {props.children}
      <DragOverlay dropAnimation={null}>
        <Carried />
      </DragOverlay>
    </DndContext>
  );
}

/** The card under the pointer until it reaches a site. */
function Carried() {
  const dragging = useAppState((state) => state.dragging);
  const park = useAppState((state) => state.park);
  const t = useTranslate();
  const language = useLanguage();
  const project = park?.projects.find((candidate) => candidate.id === dragging?.projectId);
  if (!dragging || !project) return null;
  // Over a site the map draws the footprint and says the verdict itself.
  if (dragging.over) return null;
  return (
    <div className={styles.chip}>
      <strong>{projectName(project, language)}</strong>
      <span>{t('panels:drag.hint')}</span>
    </div>
  );
}
