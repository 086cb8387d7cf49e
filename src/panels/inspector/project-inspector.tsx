import { MapPin, Presentation } from 'lucide-react';
import { startVisitor } from '../../commands/briefs/start-visitor.ts';
import { pickProject } from '../../commands/pick-project.ts';
import { select } from '../../commands/select.ts';
import { toggleOption } from '../../commands/visitor.ts';
import type { SiteFit } from '../../domain/assessment.ts';
import type { Project } from '../../domain/project.ts';
import { resourceKinds, resourceUnits } from '../../domain/resource.ts';
import { decidingFinding } from '../../engine/deciding-finding.ts';
import { m2FromMu } from '../../quantities/area-units.ts';
import {
  formatLand,
  formatLength,
  formatM2,
  formatMinutes,
  formatNumber,
  formatWan,
  formatWanPerMu,
} from '../../quantities/format.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { landUseName } from '../land-use-name.ts';
import { projectName, taxPerMu } from '../project-list-view-data.ts';
import { bestSites, countVerdicts } from '../ranking-view-data.ts';
import { sayAmount } from '../say-figure.ts';
import { sayReason } from '../say-reason.ts';
import { sameSite } from '../site-rows.ts';
import { VerdictMark } from '../verdict-mark.tsx';
import { Answer } from './answer.tsx';
import { FactList, type FactRow, sourcesOf } from './fact-list.tsx';
import styles from './inspector.module.css';
import { InspectorHead, Tag } from './inspector-head.tsx';
import { PlacementActions } from './placement-actions.tsx';
import { Section } from './section.tsx';

/** A candidate: can the park carry it, where best, and what it asks and promises. */
export function ProjectInspector({ project }: { readonly project: Project }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const matching = useAppState((state) => state.matching);
  const park = useAppState((state) => state.park);
  const scenario = park?.scenarios.find((candidate) => candidate.id === park.activeScenarioId);
  const placement = scenario?.placements.find((candidate) => candidate.projectId === project.id);
  const ranking = matching?.projectId === project.id ? matching.ranking : null;
  const counts = countVerdicts(ranking);
  const best = bestSites(ranking, 5);
  const verdict =
    counts.pass > 0 ? 'pass' : counts.conditional > 0 ? 'conditional' : counts.unknown > 0 ? 'unknown' : 'fail';
  return (
    <>
      <InspectorHead kind={t('domain:project')} title={projectName(project, language)}>
        {project.stage ? <Tag>{t(`domain:stage.${project.stage}`)}</Tag> : null}
        <Tag>{t(`domain:industry.${project.industry}`)}</Tag>
        <Tag>{t(`domain:origin.${project.origin}`)}</Tag>
      </InspectorHead>
      {ranking ? (
        <Answer verdict={verdict} sentence={t(`panels:projectAnswer.${verdict}`, counts)}>
          {t('panels:matching.counts', counts)}
        </Answer>
      ) : (
        <div className={styles.actions}>
          <Button
            tone="solid"
            size="touch"
            icon={<MapPin size={18} aria-hidden />}
            onPress={() => run(pickProject, { projectId: project.id })}
          >
            {t('panels:inspector.findSites')}
          </Button>
        </div>
      )}
      {placement ? <PlacementActions placement={placement} /> : null}
      {best.length > 0 ? (
        <Section title={t('panels:inspector.bestSites')} aside={t('panels:inspector.tickToPresent')}>
          <ul className={styles.rows}>
            {best.map((fit) => (
              <BestSite key={fit.site.id} fit={fit} />
            ))}
          </ul>
          <Button
            tone="outline"
            isWide
            icon={<Presentation size={16} aria-hidden />}
            onPress={() => run(startVisitor, undefined)}
          >
            {t('panels:inspector.present')}
          </Button>
        </Section>
      ) : null}
      <Section title={t('panels:inspector.asks')}>
        <FactList rows={demandRows()} />
      </Section>
      <Section title={t('panels:inspector.promises')}>
        <FactList rows={promiseRows()} />
      </Section>
      {project.note || project.sources ? (
        <Section title={t('panels:inspector.sources')}>
          {project.note ? <p className={styles.note}>{project.note}</p> : null}
          {sourcesOf(project.sources).map((line) => (
            <p key={line} className={styles.note}>
              {line}
            </p>
          ))}
        </Section>
      ) : null}
    </>
  );

  function demandRows(): readonly FactRow[] {
    const { demand } = project;
    const of = (key: string) => ({ layer: 'projects', record: project, key }) as const;
    const stated = (label: string, value: string | undefined): readonly FactRow[] =>
      value === undefined ? [] : [{ label, value }];
    return [
      { label: t('panels:demand.carrier'), value: t(`domain:carrier.${demand.carrier}`) },
      ...(demand.carrier === 'unit'
        ? []
        : [
            {
              label: t('panels:demand.land'),
              value: demand.landMu === undefined ? null : formatLand(m2FromMu(demand.landMu), language),
              fact: of('demand.landMu'),
            },
          ]),
      ...(demand.carrier === 'land' && demand.floorM2 === undefined
        ? []
        : [
            {
              label: t('panels:demand.floor'),
              value: demand.floorM2 === undefined ? null : formatM2(demand.floorM2, language),
              fact: of('demand.floorM2'),
            },
          ]),
      ...stated(t('panels:demand.plant'), demand.plant && `${demand.plant.lengthM} × ${demand.plant.widthM} m`),
      { label: t('panels:demand.neededBy'), value: demand.neededBy ?? null, fact: of('demand.neededBy') },
      ...stated(
        t('panels:demand.landUses'),
        demand.landUses?.map((code) => landUseName(code, t)).join(t('panels:listComma')),
      ),
      ...stated(t('panels:demand.far'), demand.far === undefined ? undefined : formatNumber(demand.far, language, 2)),
      ...stated(
        t('panels:demand.height'),
        demand.heightM === undefined ? undefined : formatLength(demand.heightM, language),
      ),
      ...stated(
        t('panels:unitFact.clearHeight'),
        demand.clearHeightM === undefined ? undefined : `${demand.clearHeightM} m`,
      ),
      ...stated(
        t('panels:unitFact.floorLoad'),
        demand.floorLoadTPerM2 === undefined ? undefined : `${demand.floorLoadTPerM2} t/m²`,
      ),
      ...stated(t('panels:unitFact.crane'), demand.craneT === undefined ? undefined : `${demand.craneT} t`),
      ...stated(t('panels:demand.environmental'), demand.environmental ? t('panels:yes') : undefined),
      ...resourceKinds.flatMap((kind) => {
        const needed = demand.resources?.[kind];
        return stated(
          t(`domain:resource.${kind}`),
          needed === undefined ? undefined : sayAmount(needed, resourceUnits[kind], language, t),
        );
      }),
      ...(demand.proximity ?? []).map((wish) => ({
        label: t(`domain:facility.${wish.kind}`),
        value: `${t(`panels:along.${wish.along}`)} ≤ ${
          wish.maxMetres === undefined
            ? formatMinutes(wish.maxMinutes ?? 0, language)
            : formatLength(wish.maxMetres, language)
        }${wish.must ? ` · ${t('panels:demand.must')}` : ''}`,
      })),
      ...(demand.protective ?? []).map((guard) => ({
        label: t('panels:demand.awayFrom', { kind: t(`domain:facility.${guard.kind}`) }),
        value: `≥ ${formatLength(guard.minMetres, language)}`,
        source: guard.basis,
      })),
    ];
  }

  function promiseRows(): readonly FactRow[] {
    const { promise } = project;
    const of = (key: string) => ({ layer: 'projects', record: project, key }) as const;
    const tax = taxPerMu(project);
    const wan = (value: number | undefined, suffix = '') =>
      value === undefined ? null : formatWan(value, language) + suffix;
    return [
      {
        label: t('panels:promise.investment'),
        explains: 'promise.investment',
        value: wan(promise.investmentWan),
        fact: of('promise.investmentWan'),
      },
      {
        label: t('panels:promise.output'),
        explains: 'promise.output',
        value: wan(promise.outputWanPerYear, t('panels:unit.perYear')),
        fact: of('promise.outputWanPerYear'),
      },
      {
        label: t('panels:promise.tax'),
        explains: 'promise.tax',
        value: wan(promise.taxWanPerYear, t('panels:unit.perYear')),
        fact: of('promise.taxWanPerYear'),
      },
      {
        label: t('panels:promise.taxPerMu'),
        explains: 'promise.taxPerMu',
        value: tax === null ? null : `${formatWanPerMu(tax, language)}${t('panels:unit.perYear')}`,
      },
      {
        label: t('panels:promise.jobs'),
        explains: 'promise.jobs',
        value: promise.jobs === undefined ? null : formatNumber(promise.jobs, language),
        fact: of('promise.jobs'),
      },
    ];
  }
}

/** A good site, to look at or to tick for the visitor. */
function BestSite({ fit }: { readonly fit: SiteFit }) {
  const t = useTranslate();
  const run = useRun();
  const park = useAppState((state) => state.park);
  const options = useAppState((state) => state.view.visitor.options);
  const sites = fit.site.kind === 'parcel' ? park?.parcels : park?.units;
  const name = sites?.find((site) => site.id === fit.site.id)?.name ?? fit.site.id;
  const deciding = decidingFinding(fit);
  return (
    <li>
      <Checkbox
        label={t('panels:inspector.offer', { name })}
        isOn={options.some((option) => sameSite(option, fit.site))}
        onChange={() => run(toggleOption, { site: fit.site })}
      />
      <span>
        <button type="button" className={styles.link} onClick={() => run(select, fit.site)}>
          {fit.rank}. {name}
        </button>
        {deciding ? <span className={styles.second}>{sayReason(deciding.reason, t)}</span> : null}
      </span>
      <VerdictMark verdict={fit.verdict} />
    </li>
  );
}
