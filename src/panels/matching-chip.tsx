import { X } from 'lucide-react';
import { leaveMatching } from '../commands/leave-matching.ts';
import { Button } from '../ui/button.tsx';
import { useAppState, useLanguage, useRun, useTranslate } from './app-port.tsx';
import styles from './matching-chip.module.css';
import { projectName } from './project-list-view-data.ts';
import { countVerdicts } from './ranking-view-data.ts';

/** Says over the map for whom it is coloured, and how to get out of it. */
export function MatchingChip() {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const matching = useAppState((state) => state.matching);
  const project = useAppState((state) => state.park?.projects.find(({ id }) => id === state.matching?.projectId));
  if (!matching || !project) return null;
  const { ranking } = matching;
  return (
    <div className={styles.chip}>
      <span className={styles.text}>
        {t('panels:matching.for', { name: projectName(project, language) })}{' '}
        <span className={styles.counts}>
          {ranking ? t('panels:matching.counts', countVerdicts(ranking)) : t('panels:matching.busy')}
        </span>
      </span>
      <Button
        icon={<X size={16} aria-hidden />}
        label={t('panels:matching.end')}
        onPress={() => run(leaveMatching, undefined)}
      />
    </div>
  );
}
