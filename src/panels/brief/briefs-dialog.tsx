import { Copy, FileDown, Presentation, Trash2 } from 'lucide-react';
import { duplicateBrief } from '../../commands/briefs/duplicate-brief.ts';
import { openBrief, presentBrief } from '../../commands/briefs/present-brief.ts';
import { removeBrief } from '../../commands/briefs/remove-brief.ts';
import { exportVisitorFile } from '../../commands/visitor-file.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useAppState, useRun, useTranslate } from '../app-port.tsx';
import styles from './brief.module.css';
import { countStops } from './brief-changes.ts';
import { BriefEditor } from './brief-editor.tsx';
import { BriefList } from './brief-list.tsx';
import { NoticeLine } from './notice-line.tsx';

/** Presentations are prepared here: which sites, for whom, in what order, and what stays hidden. */
export function BriefsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const run = useRun();
  const park = useAppState((state) => state.park);
  const brief = useAppState(openBrief);
  if (!park) return null;
  const stops = brief ? countStops(park, brief) : 0;
  return (
    <Dialog
      title={t('panels:brief.title')}
      closeLabel={t('panels:close')}
      onClose={onClose}
      size="full"
      isDismissable={false}
      foot={
        <div className={styles.foot}>
          <NoticeLine />
          {brief ? (
            <>
              <span className={styles.count}>{t('panels:brief.stops', { count: stops })}</span>
              <Button
                icon={<Trash2 size={15} aria-hidden />}
                label={t('panels:brief.remove')}
                onPress={() => run(removeBrief, { briefId: brief.id })}
              />
              <Button
                icon={<Copy size={15} aria-hidden />}
                label={t('panels:brief.duplicate')}
                onPress={() => run(duplicateBrief, { briefId: brief.id })}
              />
              <Button
                tone="outline"
                icon={<FileDown size={16} aria-hidden />}
                isDisabled={stops <= 2}
                onPress={() => run(exportVisitorFile, { briefId: brief.id })}
              >
                {t('panels:brief.file')}
              </Button>
              <Button
                tone="solid"
                icon={<Presentation size={16} aria-hidden />}
                isDisabled={stops <= 2}
                onPress={() => {
                  run(presentBrief, { briefId: brief.id });
                  onClose();
                }}
              >
                {t('panels:brief.present')}
              </Button>
            </>
          ) : null}
        </div>
      }
    >
      <div className={styles.layout}>
        <BriefList openId={brief?.id ?? null} />
        {brief ? <BriefEditor key={brief.id} brief={brief} park={park} /> : <NoBrief />}
      </div>
    </Dialog>
  );
}

function NoBrief() {
  const t = useTranslate();
  return (
    <div className={styles.empty}>
      <p>{t('panels:brief.none')}</p>
      <ul>
        <li>{t('panels:brief.noneRanking')}</li>
        <li>{t('panels:brief.noneSelection')}</li>
        <li>{t('panels:brief.noneTick')}</li>
      </ul>
    </div>
  );
}
