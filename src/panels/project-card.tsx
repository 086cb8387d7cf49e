import { Check } from 'lucide-react';
import type { Project } from '../domain/project.ts';
import { m2FromMu } from '../quantities/area-units.ts';
import { formatLand, formatM2, formatWan } from '../quantities/format.ts';
import { useLanguage, useTranslate } from './app-port.tsx';
import styles from './project-card.module.css';
import { useProjectDrag } from './project-drag.tsx';
import { projectName } from './project-list-view-data.ts';
import { sayAmount } from './say-figure.ts';

/** One project with the fields that decide. A click or Enter picks it for matching; it can be dragged to the map. */
export function ProjectCard(props: {
  readonly project: Project;
  readonly isPlaced: boolean;
  readonly isPicked: boolean;
  readonly onPick: () => void;
}) {
  const { project } = props;
  const t = useTranslate();
  const language = useLanguage();
  const drag = useProjectDrag(project.id);
  const { promise, demand } = project;
  return (
    <button
      type="button"
      onMouseDown={drag.onMouseDown}
      onTouchStart={drag.onTouchStart}
      aria-describedby={drag.describedBy}
      className={styles.card}
      data-project={project.id}
      data-picked={props.isPicked || undefined}
      data-dragging={drag.isDragging || undefined}
      aria-pressed={props.isPicked}
      onClick={props.onPick}
    >
      <span className={styles.head}>
        <span className={styles.name}>{projectName(project, language)}</span>
        {props.isPlaced ? (
          <span className={styles.placed}>
            <Check size={13} strokeWidth={2.5} aria-hidden />
            {t('panels:projects.placed')}
          </span>
        ) : null}
        <span className={styles.origin} title={t(`domain:origin.${project.origin}`)}>
          {t(`panels:origin.${project.origin}`)}
        </span>
      </span>
      <span className={styles.carrier}>
        <CarrierDemand project={project} />
      </span>
      <span className={styles.facts}>
        <Fact label={t('panels:promise.investment')} value={wan(promise.investmentWan)} />
        <Fact label={t('panels:promise.output')} value={wan(promise.outputWanPerYear, t('panels:unit.perYear'))} />
        <Fact label={t('panels:promise.tax')} value={wan(promise.taxWanPerYear, t('panels:unit.perYear'))} />
        <Fact
          label={t('domain:resource.power')}
          value={demand.resources?.power === undefined ? null : sayAmount(demand.resources.power, 'kVA', language, t)}
        />
      </span>
      <span className={styles.meta}>
        {project.stage ? <span>{t(`domain:stage.${project.stage}`)}</span> : null}
        <span>{t(`domain:industry.${project.industry}`)}</span>
        <span>
          {demand.neededBy
            ? t('panels:projects.neededBy', { month: demand.neededBy })
            : t('panels:projects.neededByUnknown')}
        </span>
      </span>
    </button>
  );

  function wan(value: number | undefined, suffix = ''): string | null {
    return value === undefined ? null : formatWan(value, language) + suffix;
  }
}

function Fact({ label, value }: { readonly label: string; readonly value: string | null }) {
  const t = useTranslate();
  return (
    <>
      <span className={styles.label}>{label}</span>
      <span className={styles.value} data-unknown={value === null || undefined}>
        {value ?? t('panels:notStated')}
      </span>
    </>
  );
}

/** The one large figure: how much land or floor is asked, or that nobody said. */
function CarrierDemand({ project }: { readonly project: Project }) {
  const t = useTranslate();
  const language = useLanguage();
  const { landMu, floorM2, carrier } = project.demand;
  if (carrier !== 'unit' && landMu !== undefined) {
    return (
      <>
        <span className={styles.big}>{formatLand(m2FromMu(landMu), language)}</span>
        <span className={styles.caption}>{t(`domain:carrier.${carrier}`)}</span>
      </>
    );
  }
  if (carrier !== 'land' && floorM2 !== undefined) {
    return (
      <>
        <span className={styles.big}>{formatM2(floorM2, language)}</span>
        <span className={styles.caption}>{t(`domain:carrier.${carrier}`)}</span>
      </>
    );
  }
  return (
    <span className={styles.unknown}>
      {t(carrier === 'unit' ? 'panels:projects.floorUnknown' : 'panels:projects.landUnknown')}
    </span>
  );
}
