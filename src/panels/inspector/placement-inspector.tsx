import { lazy, Suspense } from 'react';
import { select } from '../../commands/select.ts';
import type { Placement } from '../../domain/placement.ts';
import { decidingFinding } from '../../engine/deciding-finding.ts';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { projectName } from '../project-list-view-data.ts';
import { sayReason } from '../say-reason.ts';
import { Answer } from './answer.tsx';
import { FindingList } from './finding-list.tsx';
import styles from './inspector.module.css';
import { InspectorHead, Tag } from './inspector-head.tsx';
import { PlacementActions } from './placement-actions.tsx';
import { PrintSheetButton } from './print-sheet-button.tsx';
import { Section } from './section.tsx';

// Who only looks at a placement cuts nothing.
const CutPanel = lazy(() => import('./cut-panel.tsx').then((room) => ({ default: room.CutPanel })));

/** A placed project, judged where it stands with the others in place. */
export function PlacementInspector({ placement }: { readonly placement: Placement }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const project = useAppState((state) =>
    state.park?.projects.find((candidate) => candidate.id === placement.projectId),
  );
  const fit = useAppState((state) =>
    state.assessment?.placements.find((candidate) => candidate.placementId === placement.id),
  );
  const name = project ? projectName(project, language) : placement.projectId;
  const deciding = fit ? decidingFinding(fit) : undefined;
  return (
    <>
      <InspectorHead kind={t('domain:placement')} title={name}>
        <Tag>
          <button
            type="button"
            className={styles.link}
            onClick={() => run(select, { kind: 'project', id: placement.projectId })}
          >
            {t('panels:placement.toProject')}
          </button>
        </Tag>
      </InspectorHead>
      {fit ? (
        <Answer verdict={fit.verdict} score={fit.score} sentence={t(`panels:placementAnswer.${fit.verdict}`)}>
          {deciding ? sayReason(deciding.reason, t) : null}
        </Answer>
      ) : (
        <p className={styles.section}>{t('panels:inspector.assessing')}</p>
      )}
      <PlacementActions placement={placement} />
      {placement.site.kind === 'parcel' && project?.demand.landMu !== undefined ? (
        <Suspense fallback={null}>
          <CutPanel placement={placement} />
        </Suspense>
      ) : null}
      {fit ? (
        <Section title={t('panels:inspector.findings')}>
          <FindingList findings={fit.findings} />
          <PrintSheetButton site={fit.site} projectId={placement.projectId} />
        </Section>
      ) : null}
    </>
  );
}
