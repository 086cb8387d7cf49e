import { select } from '../../commands/select.ts';
import type { SiteRef } from '../../domain/placement.ts';
import { formatLand, formatM2 } from '../../quantities/format.ts';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { projectName } from '../project-list-view-data.ts';
import { VerdictMark } from '../verdict-mark.tsx';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

/** The projects this scenario has put on a site. */
export function PlacedHere({ site }: { readonly site: SiteRef }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const park = useAppState((state) => state.park);
  const assessment = useAppState((state) => state.assessment);
  const scenario = park?.scenarios.find((candidate) => candidate.id === park.activeScenarioId);
  const here = scenario?.placements.filter(({ site: at }) =>
    at.kind === 'parcel'
      ? site.kind === 'parcel' && at.parcelId === site.id
      : site.kind === 'unit' && at.unitId === site.id,
  );
  if (!here || here.length === 0) return null;
  return (
    <Section title={t('panels:inspector.placedHere')}>
      <ul className={styles.rows}>
        {here.map((placement) => {
          const project = park?.projects.find((candidate) => candidate.id === placement.projectId);
          const fit = assessment?.placements.find((candidate) => candidate.placementId === placement.id);
          return (
            <li key={placement.id}>
              {fit ? <VerdictMark verdict={fit.verdict} /> : <span />}
              <button
                type="button"
                className={styles.link}
                onClick={() => run(select, { kind: 'placement', id: placement.id })}
              >
                {project ? projectName(project, language) : placement.projectId}
              </button>
              <span>
                {placement.site.kind === 'parcel'
                  ? formatLand(placement.site.areaM2, language)
                  : formatM2(placement.site.floorM2, language)}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
