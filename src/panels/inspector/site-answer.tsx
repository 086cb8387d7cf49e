import { MapPin, Plus } from 'lucide-react';
import { placeOnSite } from '../../commands/place-on-site.ts';
import { toggleOption } from '../../commands/visitor.ts';
import type { SiteRef } from '../../domain/placement.ts';
import { decidingFinding } from '../../engine/deciding-finding.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { projectName } from '../project-list-view-data.ts';
import { fitOf } from '../ranking-view-data.ts';
import { sayReason } from '../say-reason.ts';
import { sameSite } from '../site-rows.ts';
import { Answer } from './answer.tsx';
import { FindingList } from './finding-list.tsx';
import styles from './inspector.module.css';
import { Section } from './section.tsx';
import { WeightsEditor } from './weights-editor.tsx';

/** Can this site carry the project being matched? The answer, the way to place it, then the findings behind it. */
export function SiteAnswer({ site }: { readonly site: SiteRef }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const matching = useAppState((state) => state.matching);
  const park = useAppState((state) => state.park);
  const visitor = useAppState((state) => state.view.visitor);
  const fit = fitOf(matching?.ranking ?? null, site);
  const project = park?.projects.find((candidate) => candidate.id === matching?.projectId);
  if (!project) return null;
  if (!fit) return <p className={styles.section}>{t('panels:matching.busy')}</p>;
  const deciding = decidingFinding(fit);
  const isOption = visitor.options.some((option) => sameSite(option, site));
  return (
    <>
      <Answer
        verdict={fit.verdict}
        score={fit.score}
        sentence={t(`panels:answer.${fit.verdict}`, { name: projectName(project, language) })}
      >
        {deciding ? sayReason(deciding.reason, t) : null}
      </Answer>
      <div className={styles.actions}>
        <Button
          tone="solid"
          size="touch"
          icon={<MapPin size={18} aria-hidden />}
          onPress={() => run(placeOnSite, { projectId: project.id, site })}
        >
          {t('panels:inspector.placeHere')}
        </Button>
        <Button
          tone="outline"
          size="touch"
          isPressed={isOption}
          icon={<Plus size={16} aria-hidden />}
          onPress={() => run(toggleOption, { site })}
        >
          {t(isOption ? 'panels:inspector.isOption' : 'panels:inspector.addOption')}
        </Button>
      </div>
      <Section title={t('panels:inspector.findings')} aside={t('panels:inspector.rank', { rank: fit.rank })}>
        <FindingList findings={fit.findings} />
      </Section>
      <Section title={t('panels:weights.title')}>
        <details>
          <summary className={styles.link}>{t('panels:weights.open')}</summary>
          <WeightsEditor />
        </details>
      </Section>
    </>
  );
}
