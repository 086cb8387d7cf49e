import { Pencil } from 'lucide-react';
import type { Command } from '../../commands/command.ts';
import {
  cutOut,
  deleteThing,
  merge,
  moveThing,
  offsetOutline,
  reshape,
  rotateThing,
  split,
  squareCorners,
  typeCoordinates,
} from '../../commands/edit/edit-commands.ts';
import { editTarget } from '../../commands/edit/edit-target.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton, type MenuEntry } from '../../ui/menu.tsx';
import { useAppPort, useAppState, useRun, useTranslate } from '../app-port.tsx';
import { keyNames } from '../key-names.ts';
import { sayReason } from '../say-reason.ts';

/** What can be done to the outline of what is selected; nothing where it has none of its own. */
export function EditMenu() {
  const t = useTranslate();
  const run = useRun();
  const { store } = useAppPort().context;
  const layer = useAppState((state) => editTarget(state)?.layer ?? null);
  if (layer === null) return null;
  const entry = (command: Command, isDanger = false): MenuEntry => {
    const why = command.unavailable(store.getState(), undefined);
    return {
      id: command.id,
      text: t(command.labelKey),
      note: why ? sayReason(why, t) : undefined,
      keys: command.shortcut ? keyNames(command.shortcut) : undefined,
      isDisabled: why !== null,
      isDanger,
      onAction: () => run(command, undefined),
    };
  };
  const onLand = layer === 'parcels' ? [entry(split), entry(merge), entry(cutOut)] : [];
  const onArea = layer === 'roads' ? [] : [entry(offsetOutline), entry(squareCorners)];
  return (
    <MenuButton
      label={t('panels:edit.menu')}
      placement="bottom end"
      trigger={<Button size="small" icon={<Pencil size={15} aria-hidden />} label={t('panels:edit.menu')} />}
      groups={[
        { id: 'outline', entries: [entry(reshape), entry(typeCoordinates), ...onLand] },
        { id: 'whole', entries: [entry(moveThing), entry(rotateThing), ...onArea] },
        { id: 'end', entries: [entry(deleteThing, true)] },
      ]}
    />
  );
}
