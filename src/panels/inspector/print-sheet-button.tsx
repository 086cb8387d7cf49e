import { Printer } from 'lucide-react';
import { openSheets } from '../../commands/open-sheets.ts';
import type { SiteRef } from '../../domain/placement.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useRun, useTranslate } from '../app-port.tsx';
import styles from './inspector.module.css';

interface PrintSheetProps {
  readonly site: SiteRef;
  /** The project judged on the sheet; absent = the one being matched, if any. */
  readonly projectId?: string;
}

/** The way from a site to its sheet. */
export function PrintSheetButton({ site, projectId }: PrintSheetProps) {
  const t = useTranslate();
  const run = useRun();
  const matchingId = useAppState((state) => state.matching?.projectId);
  const judged = projectId ?? matchingId;
  return (
    <div className={styles.foot}>
      <Button
        tone="outline"
        icon={<Printer size={15} aria-hidden />}
        onPress={() => run(openSheets, { sheet: 'site', sites: [site], ...(judged ? { projectId: judged } : {}) })}
      >
        {t('panels:inspector.printSheet')}
      </Button>
    </div>
  );
}
