import { useEffect, useState } from 'react';
import { exportVisitorFile, saveVisitorFile } from '../commands/visitor-file.ts';
import type { WishWeights } from '../export/visitor/order-options.ts';
import type { Translate } from '../locale/translator.ts';
import { useAppState, useRun } from '../panels/app-port.tsx';

/**
 * The file to take home, made and written in one go while the visitor looks on. What the check found is told in numbers
 * alone; where it found something, the file is not written and the place to look is the working screen, not the wall.
 */
export function useTakeHome(
  briefId: string,
  wishes: WishWeights,
  t: Translate,
): { readonly save: () => void; readonly said: string | null } {
  const run = useRun();
  const step = useAppState((state) => (state.visitorFile?.briefId === briefId ? state.visitorFile : null));
  const [checked, setChecked] = useState<number | null>(null);
  useEffect(() => {
    if (step?.kind !== 'made') return;
    setChecked(step.check.checked);
    run(saveVisitorFile, undefined);
  }, [step, run]);
  const save = (): void => {
    setChecked(null);
    run(exportVisitorFile, { briefId, wishes });
  };
  const said = (): string | null => {
    if (step?.kind === 'refused') return t('presentation:takeHome.refused', { count: step.check.present.length });
    if (step) return t('presentation:takeHome.making');
    return checked === null ? null : t('presentation:takeHome.saved', { checked });
  };
  return { save, said: said() };
}
