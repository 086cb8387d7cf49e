import { Redo2, Undo2 } from 'lucide-react';
import { redo } from '../commands/redo.ts';
import { undo } from '../commands/undo.ts';
import { Button } from '../ui/button.tsx';
import { useAppState, useRun, useTranslate } from './app-port.tsx';
import { sayReason } from './say-reason.ts';

/** Undo and redo, each naming what it will do. */
export function HistoryButtons() {
  const t = useTranslate();
  const run = useRun();
  const undone = useAppState((state) => state.history.undo.at(-1)?.note ?? null);
  const redone = useAppState((state) => state.history.redo.at(-1)?.note ?? null);
  return (
    <>
      <Button
        icon={<Undo2 size={16} aria-hidden />}
        label={undone ? t('panels:history.undo', { edit: sayReason(undone, t) }) : t('commands:undo')}
        isDisabled={undone === null}
        onPress={() => run(undo, undefined)}
      />
      <Button
        icon={<Redo2 size={16} aria-hidden />}
        label={redone ? t('panels:history.redo', { edit: sayReason(redone, t) }) : t('commands:redo')}
        isDisabled={redone === null}
        onPress={() => run(redo, undefined)}
      />
    </>
  );
}
